import { cellText, type Cell } from './cell';
import type { AgeProblem } from './age-words';

/** Why a cell of the plan cannot be what it should. */
export type CellProblem =
  | AgeProblem
  | 'ages-overlap'
  | 'ages-outside'
  | 'ages-unknown'
  | 'no-stage'
  | 'no-day'
  | 'ends-early'
  | 'no-name'
  | 'no-counted'
  | 'papers-alone'
  | 'no-target'
  | 'no-among'
  | 'no-figure'
  | 'id-twice';

/** A cell of the plan that is not used as it stands: where, what stands there, why not, and what is used instead. */
export type CellFault = {
  readonly code: 'cell-wrong';
  readonly tab: string;
  /** 1-based row in the tab. */
  readonly line: number;
  /** The header of the column, or the label of the line in `Cấu hình`. */
  readonly column: string;
  readonly text: string;
  readonly problem: CellProblem;
  /** The last good value, as the cell would show it; `''` where there is none. */
  readonly used: string;
};

const SHOWN = 60;

/** Tells of a cell. */
export const cellFault = (
  place: Pick<CellFault, 'tab' | 'line' | 'column'>,
  cell: Cell,
  problem: CellProblem,
  used: string,
): CellFault => ({ code: 'cell-wrong', ...place, text: cellText(cell).trim().slice(0, SHOWN), problem, used });

/** A cell as read: its value, or why it has none. */
export type ReadCell<T> = { readonly value: T } | { readonly problem: CellProblem };
