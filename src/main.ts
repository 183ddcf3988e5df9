import { checkEdit } from './app/check-edit';
import { ageFormula } from './app/formulas';
import { importRoster, pickSheet } from './app/import-roster';
import type { Task } from './app/job';
import { openJob, openSetUp } from './app/open-dialog';
import { openSelfCheck } from './app/self-check';
import { runStep } from './app/run-step';
import { readGrid, readGrids } from './app/wire';
import { knownCampaigns, workbookText } from './app/workbook-setup';
import { appsScript } from './platform/apps-script';
import { plainCell } from './platform/cells';
import { editOf } from './platform/edit-event';
import { addMenu, openDialog } from './platform/menu';

/** Adds the menu, in the workbook's language, when somebody opens the workbook. */
export function onOpen(): void {
  addMenu(workbookText(appsScript()));
}

/** Checks what somebody has just typed, pasted, filled or cleared. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  checkEdit(appsScript(), editOf(event));
}

/** The menu *Thiết lập*. */
export function menuSetUp(): void {
  openSetUp(appsScript(), openDialog);
}

/** The menu *Kiểm tra dữ liệu*. */
export function menuCheck(): void {
  openJob(appsScript(), openDialog, 'check');
}

/** The menu *Phân tích khoảng trống*. */
export function menuGaps(): void {
  openJob(appsScript(), openDialog, 'gaps');
}

/** The menu *Cảnh báo thời hạn*. */
export function menuDeadlines(): void {
  openJob(appsScript(), openDialog, 'deadlines');
}

/** The menu *Tạo báo cáo tuần*. */
export function menuReport(): void {
  openJob(appsScript(), openDialog, 'report');
}

/** The menu *Tự kiểm tra*. */
export function menuSelfCheck(): void {
  openSelfCheck(appsScript(), openDialog);
}

/** One step of a job, driven by a dialog or the command line; a task and what comes back are JSON. */
export function uiStep(task: string, kept: string[]): string {
  return JSON.stringify(runStep(appsScript(), JSON.parse(task) as Task, kept));
}

/** The place of the first sheet of a file that holds a roster, -1 for none; sheets are JSON. */
export function uiPickSheet(sheets: string): number {
  return pickSheet(readGrids(sheets));
}

/** Puts a whole list into its unit's tab; cells and what comes back are JSON. */
export function uiImportRoster(unit: string, cells: string): string {
  return JSON.stringify(importRoster(appsScript(), unit, readGrid(cells)));
}

/** The campaigns that come with the add-in, as JSON. */
export function uiCampaigns(): string {
  return JSON.stringify(knownCampaigns());
}

/**
 * Tuổi tròn của một người vào một ngày.
 *
 * @param {date} ngaySinh Ngày sinh
 * @param {date} ngay Ngày tính tuổi
 * @return {number} Số năm tròn
 * @customfunction
 */
export function TUOI(ngaySinh: unknown, ngay: unknown): unknown {
  return ageFormula(ngaySinh, ngay, plainCell);
}
