import { checkEdit } from './app/check-edit';
import { ageFormula, bandFormula } from './app/formulas/age';
import { daysLeftFormula } from './app/formulas/days-left';
import { gapFormula } from './app/formulas/gap';
import { numberFormula } from './app/formulas/number';
import { goOn, runByItself, runMorning } from './app/drive-itself';
import { greet } from './app/greet';
import { endOnOpening } from './app/import/act-alone';
import { answer, type Asked } from './app/import/answer';
import { openImport, openMend, openUndo } from './app/import/open-pages';
import { importRoster } from './app/import-roster';
import type { Task } from './app/job';
import { changeAuto } from './app/auto-dialog';
import { openAuto, openJob, openReport, openSetUp } from './app/open-dialog';
import { openSelfCheck } from './app/self-check';
import { openResult } from './app/open-result';
import { runStep } from './app/run-step';
import { showMine } from './app/show-mine';
import { saveSetUp, speakSetUp, type SetUpEntry } from './app/set-up-dialog';
import { readGrid } from './app/wire';
import { knownCampaigns } from './app/orders';
import { workbookText } from './app/workbook-setup';
import { appsScript } from './platform/apps-script';
import { plainArea } from './platform/cells';
import { editOf } from './platform/edit-event';
import { addMenu, openDialog, openSidebar } from './platform/menu';
import { vi } from './text/vi';

/** Adds the menu, in the workbook's language, when somebody opens the workbook, and says what cannot wait. */
export function onOpen(): void {
  const ports = appsScript();
  const text = workbookText(ports);
  addMenu(text);
  endOnOpening(ports);
  greet(ports, text);
}

/** Checks what somebody has just typed, pasted, filled or cleared. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  checkEdit(appsScript(), editOf(event));
}

/** The menu *Thiết lập*. */
export function menuSetUp(): void {
  openSetUp(appsScript(), openDialog);
}

/** The menu *Cập nhật cấu trúc*. */
export function menuUpdate(): void {
  openJob(appsScript(), openDialog, 'update');
}

/** Runs every morning by a trigger: writes the day for the formulas and, where it is turned on, keeps, warns and sends. */
export function dailyRun(): void {
  runMorning(appsScript());
}

/** Runs every evening by a trigger: keeps the figures of the day and sends what is due. */
export function eveningRun(): void {
  runByItself(appsScript());
}

/** Runs once a week by a trigger: sends the report to the chairman. */
export function weeklyRun(): void {
  runByItself(appsScript());
}

/** Goes on with a run that stopped before its six minutes were over. */
export function continueRun(): void {
  goOn(appsScript());
}

/** Saves a step of the set-up dialog; what was entered and what comes back are JSON. */
export function uiSaveSetUp(entry: string): string {
  return JSON.stringify(saveSetUp(appsScript(), JSON.parse(entry) as SetUpEntry));
}

/** What the set-up dialog shows in another language, which the workbook keeps; JSON. */
export function uiSpeakSetUp(language: 'vi' | 'en'): string {
  return JSON.stringify(speakSetUp(appsScript(), language));
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
  openReport(appsScript(), openDialog);
}

/** The menu *Tự kiểm tra*. */
export function menuSelfCheck(): void {
  openSelfCheck(appsScript(), openDialog);
}

/** The menu *Nhập danh sách*. */
export function menuImport(): void {
  openImport(appsScript(), openSidebar);
}

/** The menu *Sửa giúp*. */
export function menuMend(): void {
  openMend(appsScript(), openSidebar);
}

/** The menu *Hoàn tác*. */
export function menuUndo(): void {
  openUndo(appsScript(), openDialog);
}

/** The menu *Danh sách của tôi*. */
export function menuMine(): void {
  showMine(appsScript());
}

/** The menu *Trạng thái tự động*. */
export function menuAuto(): void {
  openAuto(appsScript(), openDialog);
}

/** How the automatic runs stand after they were turned on or off; what comes back is JSON. */
export function uiAuto(wanted: 'on' | 'off'): string {
  return JSON.stringify(changeAuto(appsScript(), wanted));
}

/** One step of a job, driven by a dialog or the command line; a task and what comes back are JSON. */
export function uiStep(task: string, kept: string[]): string {
  return JSON.stringify(runStep(appsScript(), JSON.parse(task) as Task, kept));
}

/** Opens the tab in which a result stands; gives back why it cannot, or nothing. */
export function uiOpenTab(tab: string): string {
  return openResult(appsScript(), tab);
}

/** Puts a whole list into its unit's tab; cells and what comes back are JSON. */
export function uiImportRoster(unit: string, cells: string): string {
  return JSON.stringify(importRoster(appsScript(), unit, readGrid(cells)));
}

/** What the pages ask that bring lists in, mend them and take that back; question and answer are JSON. */
export function uiBring(what: keyof Asked, ask: string): string {
  return JSON.stringify(answer(appsScript(), what, JSON.parse(ask) as never));
}

/** The campaigns that come with the add-in, as JSON. */
export function uiCampaigns(): string {
  return JSON.stringify(knownCampaigns());
}

/**
 * Tuổi tròn vào một ngày. Nhận một ô hoặc cả cột. Ví dụ: =TUOI(C2; HOM_NAY)
 *
 * @param {date} ngay_sinh Ngày sinh: một ô hoặc một cột
 * @param {date} ngay Ngày tính tuổi, thường là ô HOM_NAY
 * @return {number} Số năm tròn
 * @customfunction
 */
export function TUOI(ngay_sinh: unknown, ngay: unknown): unknown {
  return ageFormula(plainArea(ngay_sinh), plainArea(ngay), vi);
}

/**
 * Nhóm tuổi vào một ngày. Nhận một ô hoặc cả cột. Ví dụ: =NHOMTUOI(C2; HOM_NAY)
 *
 * @param {date} ngay_sinh Ngày sinh: một ô hoặc một cột
 * @param {date} ngay Ngày tính tuổi, thường là ô HOM_NAY
 * @param {range} bang_nhom_tuoi Bảng hai cột: từ đủ, đến dưới; cột thứ ba là tên. Bỏ trống: 6–14, 14–16, 16–18
 * @return {string} Tên nhóm tuổi
 * @customfunction
 */
export function NHOMTUOI(ngay_sinh: unknown, ngay: unknown, bang_nhom_tuoi?: unknown): unknown {
  return bandFormula(plainArea(ngay_sinh), plainArea(ngay), plainArea(bang_nhom_tuoi), vi);
}

/**
 * Kiểm tra số định danh cá nhân với giới tính và ngày sinh. Ví dụ: =KIEMTRASODINHDANH(E2; D2; C2)
 *
 * @param {string} so_dinh_danh Số định danh: một ô hoặc một cột
 * @param {string} gioi_tinh Giới tính, Nam hoặc Nữ; có thể bỏ trống
 * @param {date} ngay_sinh Ngày sinh; có thể bỏ trống
 * @return {string} Dấu ✓, hoặc điều cần sửa
 * @customfunction
 */
export function KIEMTRASODINHDANH(so_dinh_danh: unknown, gioi_tinh?: unknown, ngay_sinh?: unknown): unknown {
  return numberFormula(plainArea(so_dinh_danh), plainArea(gioi_tinh), plainArea(ngay_sinh), vi);
}

/**
 * Số ngày còn lại đến ngày cuối: 0 là hôm nay, số âm là đã quá hạn. Ví dụ: =CONLAI(D2; HOM_NAY)
 *
 * @param {date} ngay_cuoi Ngày cuối cùng của hạn: một ô hoặc một cột
 * @param {date} ngay Ngày tính, thường là ô HOM_NAY
 * @return {number} Số ngày
 * @customfunction
 */
export function CONLAI(ngay_cuoi: unknown, ngay: unknown): unknown {
  return daysLeftFormula(plainArea(ngay_cuoi), plainArea(ngay), vi);
}

/**
 * Bảng khoảng trống của một danh sách: nhóm tuổi và các bước. Ví dụ: =KHOANGTRONG(C2:C; J2:J; K2:K; U2:U; HOM_NAY)
 *
 * @param {range} ngay_sinh Cột Ngày sinh
 * @param {range} can_cuoc Cột Căn cước
 * @param {range} dinh_danh Cột Định danh mức 2
 * @param {range} vuong_mac Cột Vướng mắc
 * @param {date} ngay Ngày tính, thường là ô HOM_NAY
 * @param {range} bang_nhom_tuoi Bảng hai cột: từ đủ, đến dưới; cột thứ ba là tên. Bỏ trống: 6–14, 14–16, 16–18
 * @param {string} don_vi Tên đơn vị, hoặc "Trường"; danh sách của trường không tính em đã thôi học, học nơi khác
 * @return {range} Bảng chín cột có dòng tiêu đề và dòng cộng
 * @customfunction
 */
export function KHOANGTRONG(
  ngay_sinh: unknown,
  can_cuoc: unknown,
  dinh_danh: unknown,
  vuong_mac: unknown,
  ngay: unknown,
  bang_nhom_tuoi?: unknown,
  don_vi?: unknown,
): unknown {
  return gapFormula(
    {
      birthDay: plainArea(ngay_sinh),
      card: plainArea(can_cuoc),
      account: plainArea(dinh_danh),
      obstacle: plainArea(vuong_mac),
    },
    { on: plainArea(ngay), table: plainArea(bang_nhom_tuoi), unit: plainArea(don_vi) },
    vi,
  );
}
