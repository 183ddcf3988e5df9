import { stepNamed, type SetUpStep } from '../domain/set-up-field';
import type { Unit } from '../domain/unit';
import { unitsInLines, type NamedUnit } from '../domain/unit-lines';
import type { Ports } from '../ports';
import { recallLong, rememberLong } from './long-memory';

/** What was entered and has no place in the workbook yet: names of units, and the step; nothing about a person. */
const LINES = 'set-up-units';
const STEP = 'set-up-step';

/** The lines of units as they were typed; `''` for none. */
export const draftLines = (ports: Ports): string => recallLong(ports, LINES) ?? '';

/** Keeps the lines of units as they were typed. */
export const keepLines = (ports: Ports, lines: string): void => {
  rememberLong(ports, LINES, lines);
};

/** The units that were entered and do not stand in `Đơn vị` yet. */
export const draftUnits = (ports: Ports, present: readonly Unit[]): NamedUnit[] =>
  unitsInLines(
    draftLines(ports),
    present.map(({ name }) => name),
  );

/** The step at which the set-up was left; null where none was. */
export function draftStep(ports: Ports): SetUpStep | null {
  const step = ports.recall(STEP) ?? '';
  return step === '' ? null : stepNamed(step);
}

/** Keeps the step to go on with. */
export const keepStep = (ports: Ports, step: SetUpStep): void => {
  ports.remember(STEP, step);
};

/** Forgets all of it: the set-up has come to its end. */
export function forgetDraft(ports: Ports): void {
  if ((ports.recall(STEP) ?? '') === '') return;
  keepLines(ports, '');
  ports.remember(STEP, '');
}
