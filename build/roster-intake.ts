import { importRoster, pickSheet, type OnStep, type Runner } from './add-in-calls';
import type { FileCell, FileSheet } from '../src/reading/file-sheet';
import { viFile } from '../src/text/vi-file';
import { readRosterFile } from './read-roster-file';
import { screen } from './text';

/** A file as it was given; `sheet` is the roster in it, `error` why there is none. */
export type Intake = { name: string; unit: string } & ({ sheet: FileSheet; error: null } | { error: string });

/**
 * Reads roster files and finds the roster in each. Every file is named in the answer, in the order given; a second one
 * of a unit's name, whatever its case, is an error.
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

/** Puts the rosters that were found into their units' tabs; what the add-in refuses becomes the file's error. */
export function importIntakes(host: Runner, intakes: readonly Intake[], onStep: OnStep): Intake[] {
  const known = intakes.filter(({ error }) => error === null).length;
  let done = 0;
  return intakes.map((intake) => {
    if (intake.error !== null) return intake;
    const { name, unit, sheet } = intake;
    const error = importRoster(host, unit, sheet);
    done += 1;
    onStep(done, known, `${screen.actions.import}: ${unit}`);
    return error === null ? intake : { name, unit, error };
  });
}

function readIntake(host: Runner, path: string): Intake {
  const file = readRosterFile(path);
  const { name, unit } = file;
  if ('error' in file) return { name, unit, error: file.error };
  const sheet = pickSheet(host, file.sheets);
  if (!sheet) return { name, unit, error: viFile.noHeader };
  const long = sheet.cells.findIndex((row) => row.some(isTooLong));
  return long < 0 ? { name, unit, sheet, error: null } : { name, unit, error: viFile.longCell(long + 1) };
}

/** Google Sheets holds no more characters in a cell. */
const LONGEST_CELL = 50_000;

const isTooLong = (cell: FileCell): boolean => typeof cell === 'string' && cell.length > LONGEST_CELL;
