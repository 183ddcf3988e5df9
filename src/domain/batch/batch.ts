import type { Cell } from '../cell';
import type { Column } from '../column';
import type { Day } from '../day';

/** What a batch does to a roster: brings a list in, mends what can be restored, or says who has gone. */
export type BatchKind = 'import' | 'mend' | 'mark';

/**
 * How far a batch has come: decided and perhaps partly written; standing; perhaps partly taken back; taken back whole;
 * taken back but for what somebody has changed since; too old to be taken back.
 */
export type BatchState = 'writing' | 'standing' | 'undoing' | 'undone' | 'kept-in-part' | 'expired';

/** What taking a batch back came to, and who did it when. */
export type TakenBack = {
  readonly cells: number;
  readonly lines: number;
  /** Lines that stay, or in which something stays. */
  readonly kept: number;
  readonly on: Day;
  readonly time: string;
  readonly user: string;
};

/** A cell that a batch changes in a line that stood before. */
export type CellChange = {
  /** Its *Mã dòng*. */
  readonly id: string;
  readonly column: Column;
  readonly was: Cell;
  readonly now: Cell;
  /** The number format that the cell had. */
  readonly format: string;
};

/** A line that a batch adds, by our columns. */
export type AddedLine = { readonly id: string; readonly cells: Readonly<Partial<Record<Column, Cell>>> };

/** A line without an id that gets one, since the batch changes it; `print` tells it from the others. */
export type GivenId = { readonly id: string; readonly print: string };

/** What a batch writes. */
export type BatchWork = {
  readonly given: readonly GivenId[];
  readonly changed: readonly CellChange[];
  readonly added: readonly AddedLine[];
};

/** What is told of a batch without its values; nothing of a person. */
export type BatchHead = {
  /** Unlike every other of the workbook. */
  readonly id: string;
  readonly kind: BatchKind;
  readonly state: BatchState;
  readonly unit: string;
  readonly tab: string;
  readonly on: Day;
  readonly time: string;
  readonly user: string;
  /** The name of the file or tab it came from; `''` for none. */
  readonly source: string;
  readonly fingerprint: string;
  readonly rows: number;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** How many lines its tab had before, empty ones too: a run that is done again makes room once. */
  readonly height: number;
  /** The last time that it was taken back; null for never. */
  readonly back: TakenBack | null;
  /** What `Lịch sử` is still to tell: whoever did it may not write there. None where it tells all. */
  readonly untold?: readonly Deed[];
};

/** What somebody did, when, and what came of it, as `Lịch sử` tells it. */
export type Deed = {
  readonly on: Day;
  readonly time: string;
  readonly user: string;
  readonly action: string;
  readonly outcome: string;
};

export type Batch = { readonly head: BatchHead; readonly work: BatchWork };

/** A batch of which nothing is known but its head. */
export const NO_WORK: BatchWork = { given: [], changed: [], added: [] };

/** Whether what a batch wrote counts as being in its roster, and can be taken back. */
export const isStanding = ({ head: { state } }: Pick<Batch, 'head'>): boolean =>
  state === 'standing' || state === 'kept-in-part';
