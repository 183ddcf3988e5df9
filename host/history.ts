import type { Box } from './box';
import { copiedCell, isBare } from './model/bare-cells';
import type { Book } from './model/book';
import type { Cell } from './model/grid';
import { eachCell, rewriteCells } from './model/grid';
import type { Model } from './model/model';
import { restyled, styleId } from './model/styles';

/** What became of a step back: cells that have changed since are never written over. */
export type Taken = 'done' | 'nothing' | 'changed';

/** What each person did to the values of cells, step by step, and the way back. */
export type History = {
  /** Does something to a box as one step of a person; `notes` where it moves notes too. */
  readonly record: (user: string, box: Box, work: () => void, notes?: boolean) => void;
  /** Goes a step back or forth; `put` writes into the box as that person and tells whom it concerns. */
  readonly go: (user: string, way: 'back' | 'forth', put: (box: Box, effect: () => void) => void) => Taken;
};

type Cells = readonly (Cell | null)[];
/** What a box holds; its notes where they belong to the step. */
type Held = { readonly cells: Cells; readonly notes: readonly string[] | null };

/** A way back: what to put into a box, as long as it holds what is expected and no line of the sheet has moved. */
type Step = { readonly box: Box; readonly put: Held; readonly expected: Held; readonly moves: number };

type Steps = { back: readonly Step[]; forth: readonly Step[] };

const mostSteps = 100;

/** Makes the history of a spreadsheet that was just opened. */
export function makeHistory(model: Model): History {
  const stepsOf = stepsByPerson();
  let going = false;
  const record: History['record'] = (user, box, work, notes = false) => {
    if (going) {
      work();
      return;
    }
    const step = stepOver(model, box, notes, work);
    const steps = stepsOf(user);
    Object.assign(steps, { back: [...steps.back, step].slice(-mostSteps), forth: [] });
  };
  return {
    record,
    go: (user, way, put) => {
      going = true;
      try {
        return goStep(model, stepsOf(user), way, put);
      } finally {
        going = false;
      }
    },
  };
}

function stepsByPerson(): (user: string) => Steps {
  const people = new Map<string, Steps>();
  return (user) => {
    const steps = people.get(user) ?? { back: [], forth: [] };
    people.set(user, steps);
    return steps;
  };
}

function goStep(model: Model, steps: Steps, way: 'back' | 'forth', put: (box: Box, effect: () => void) => void): Taken {
  const step = steps[way][steps[way].length - 1];
  if (!step) return 'nothing';
  if (!stands(model, step)) {
    Object.assign(steps, { back: [], forth: [] });
    return 'changed';
  }
  const reverse = stepOver(model, step.box, step.put.notes !== null, () => {
    put(step.box, () => {
      putCells(model, step);
    });
  });
  const other = way === 'back' ? 'forth' : 'back';
  Object.assign(steps, { [way]: steps[way].slice(0, -1), [other]: [...steps[other], reverse] });
  return 'done';
}

function stepOver(model: Model, box: Box, notes: boolean, work: () => void): Step {
  const put = held(model, box, notes);
  work();
  return { box, put, expected: held(model, box, notes), moves: movesOf(model.book, box) };
}

const movesOf = ({ moves }: Book, { sheet }: Box): number => moves.get(sheet) ?? 0;

function held({ book, notes: { read } }: Model, box: Box, notes: boolean): Held {
  const cells: (Cell | null)[] = [];
  eachCell(book, box, (cell) => cells.push(cell && copiedCell(cell)));
  return { cells, notes: notes ? read(box) : null };
}

/** Whether what a step left still stands where it stood; looks may have changed. */
function stands({ book, tabs }: Model, { box, expected, moves }: Step): boolean {
  if (!tabs.ids().includes(box.sheet) || movesOf(book, box) !== moves) return false;
  let same = true;
  eachCell(book, box, (cell, index) => {
    same &&= contentOf(cell) === contentOf(expected.cells[index] ?? null);
  });
  return same;
}

const contentOf = (cell: Cell | null): string =>
  !cell || isBare(cell) ? '' : (cell.f ?? `${cell.t ?? ''}:${String(cell.v)}`);

// A look that somebody has changed since stays as they made it.
function putCells({ book, calculator, notes }: Model, { box, put, expected }: Step): void {
  rewriteCells(book, box, (now, index) => {
    const [cell, left] = [put.cells[index] ?? null, expected.cells[index] ?? null];
    const copy = cell && copiedCell(cell);
    return styleId(now) === styleId(left) ? copy : restyled(copy, styleId(now));
  });
  calculator.touch();
  for (const cell of put.cells) if (cell?.f) calculator.touch(cell.f);
  if (put.notes) notes.write(box, put.notes);
}
