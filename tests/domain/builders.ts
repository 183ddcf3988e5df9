import type { Cell, Grid } from '../../src/domain/cell';
import { parseCampaign, type Campaign } from '../../src/domain/campaign';
import { COLUMNS, type Column } from '../../src/domain/column';
import { countCommune, type Commune } from '../../src/domain/commune';
import { day, type Day } from '../../src/domain/day';
import type { Finding } from '../../src/domain/finding';
import { checkContext, checkRoster } from '../../src/domain/roster-check';
import type { Roster } from '../../src/domain/roster';
import { kindOf } from '../../src/domain/unit';
import json from '../../src/campaigns/hoang-thanh.json';

/** The day on which everything is counted unless a test says another. */
export const TODAY = day('2026-04-15');

export const campaign: Campaign = parseCampaign(json);

/** The cells of one line that a test speaks of. */
export type Fields = Partial<Record<Column, Cell>>;

/** A date cell. */
export const date = (text: string): Cell => ({ day: day(text) });

const SOMEBODY: Fields = {
  'Họ và tên': 'Lê Văn An',
  'Ngày sinh': date('2015-05-20'),
  'Giới tính': 'Nam',
  'Số định danh': '038215000001',
  'Căn cước': 'Đã có',
  'Định danh mức 2': 'Chưa đăng ký',
};

/** A line about which there is nothing to find, but for what the test gives it. */
export const row = (fields: Fields = {}): Fields => ({ ...SOMEBODY, ...fields });

/** A line on which only the given cells are filled. */
export const bare = (fields: Fields = {}): Fields => {
  const empty = Object.fromEntries(Object.keys(SOMEBODY).map((column) => [column, '']));
  return { ...empty, ...fields };
};

/** A tab with one header row, in which stand the columns that some line names. */
export function grid(rows: readonly Fields[]): Grid {
  const columns = COLUMNS.filter((column) => rows.some((fields) => fields[column] !== undefined));
  return [columns, ...rows.map((fields) => columns.map((column) => fields[column] ?? ''))];
}

/** A tab as typed, checked by itself; the kind follows from the unit's name. */
export const checked = (unit: string, cells: Grid, on: Day = TODAY): Roster =>
  checkRoster({ unit, kind: kindOf(unit), tab: unit }, cells, checkContext(on, campaign.bands));

/** A unit's lines, checked by themselves; the first stands in row 2. */
export const roster = (unit: string, rows: readonly Fields[], on: Day = TODAY): Roster => checked(unit, grid(rows), on);

/** The commune of the given rosters. */
export const commune = (rosters: readonly Roster[], on: Day = TODAY, given = campaign): Commune =>
  countCommune(given, rosters, on);

/** Findings as `row code column`, for reading. */
export const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ row: line, code, column }) => `${String(line)} ${code} ${column}`);

/** What is found on one line, as `code column`. */
export const foundOn = (fields: Fields, on: Day = TODAY, unit = 'TH Hoàng Thanh'): string[] =>
  roster(unit, [fields], on).findings.map(({ code, column }) => `${code} ${column}`);
