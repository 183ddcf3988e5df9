import type { OnStep, Runner } from './add-in-calls';
import { loadFile, surveySheets } from './bring-calls';
import type { FileCell, FileSheet } from '../src/reading/file-sheet';
import { viFile } from '../src/text/vi-file';
import { readRosterFile } from './read-roster-file';
import { screen } from './text';

/** A file as it was given: its sheets and the units whose lines stand in them, or why there are none. */
export type Intake = { name: string; unit: string } & (
  { sheets: readonly FileSheet[]; units: readonly string[]; error: null } | { error: string }
);

/** A header stands among the first thirty rows; the lines below tell what its columns hold. */
const ROWS_SURVEYED = 100;

/**
 * Reads roster files and finds out whose lists they hold. Every file is named in the answer, in the order given; a
 * second one of a unit's name, whatever its case, is an error.
 */
export function readIntakes(host: Runner, paths: readonly string[]): Intake[] {
  const holders = new Map<string, string>();
  return paths.map((path) => {
    const intake = readIntake(host, path);
    const key = intake.unit.toLocaleLowerCase('vi');
    const holder = holders.get(key);
    if (holder === undefined) holders.set(key, intake.name);
    return holder === undefined ? intake : { name: intake.name, unit: intake.unit, error: viFile.sameUnit(holder) };
  });
}

/** Brings the lists that were found into their units' tabs; what the add-in refuses becomes the file's error. */
export function importIntakes(host: Runner, intakes: readonly Intake[], onStep: OnStep): Intake[] {
  const known = intakes.filter(({ error }) => error === null).length;
  let done = 0;
  return intakes.map((intake) => {
    if (intake.error !== null) return intake;
    const { name, unit, sheets } = intake;
    const outcome = loadFile(host, name, unit, sheets);
    done += 1;
    onStep(done, known, `${screen.actions.import}: ${unit}`);
    return outcome.error === null ? intake : { name, unit, error: outcome.error };
  });
}

function readIntake(host: Runner, path: string): Intake {
  const file = readRosterFile(path);
  const { name, unit } = file;
  if ('error' in file) return { name, unit, error: file.error };
  const long = longRow(file.sheets);
  if (long !== null) return { name, unit, error: viFile.longCell(long) };
  const units = unitsIn(host, unit, file.sheets);
  return units === null
    ? { name, unit, error: viFile.noHeader }
    : { name, unit, sheets: file.sheets, units, error: null };
}

/** The units of a file: those that its lines name, or the one that it is called after; null where there is no list. */
function unitsIn(host: Runner, unit: string, sheets: readonly FileSheet[]): readonly string[] | null {
  const heads = sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.slice(0, ROWS_SURVEYED) }));
  const head = surveySheets(host, heads);
  if (head.kind !== 'list') return null;
  if (!head.names) return [unit];
  const whole = surveySheets(host, sheets);
  return whole.kind === 'list' ? whole.schools : null;
}

/** Google Sheets holds no more characters in a cell. */
const LONGEST_CELL = 50_000;

const isTooLong = (cell: FileCell): boolean => typeof cell === 'string' && cell.length > LONGEST_CELL;

/** The first row, 1-based, with a cell that no spreadsheet of Google's holds; null for none. */
function longRow(sheets: readonly FileSheet[]): number | null {
  for (const { cells } of sheets) {
    const at = cells.findIndex((row) => row.some(isTooLong));
    if (at >= 0) return at + 1;
  }
  return null;
}
