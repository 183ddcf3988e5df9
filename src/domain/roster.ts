import type { Obstacle } from './choice';
import type { Column } from './column';
import type { Day } from './day';
import type { Finding } from './finding';
import type { Header } from './header';
import type { Papers } from './paper';
import type { Stage } from './stage';
import type { StructureFault } from './structure-fault';
import type { UnitKind } from './unit';

/** A unit's tab in the workbook. */
export type RosterTab = { readonly unit: string; readonly kind: UnitKind; readonly tab: string };

/** From which lists a row says its person has gone: everywhere, this school only, or nowhere. */
export type Leaving = 'commune' | 'school' | null;

/** A person's line in one roster, reduced to what counting and comparing need; it holds no phone. */
export type Row = {
  /** 1-based row in the tab. */
  readonly line: number;
  /** Tidied, 500 letters at most; `''` without one. */
  readonly name: string;
  /** A number that lines of one name and one birth day share, and others seldom do; null without either. */
  readonly likeness: number | null;
  /** Twelve digits, restored where that was safe; null where it is missing or invalid. */
  readonly number: string | null;
  readonly birthDay: Day | null;
  /** As typed, tidied; `''` for none. */
  readonly className: string;
  readonly village: string;
  readonly stage: Stage;
  /** Whether the person holds an identity card: said so, or beyond what can be had without one. */
  readonly hasCard: boolean;
  /** When the account was approved, where it is at that step and the day can be read. */
  readonly approvedOn: Day | null;
  readonly papers: Papers;
  readonly obstacle: Obstacle | null;
  readonly leaving: Leaving;
  /** What stands in the add-in's own block, in its order. */
  readonly own: readonly string[];
};

/** One roster as read and checked on its own; plain data, so that it can be kept between the steps of a job. */
export type Roster = RosterTab & {
  readonly header: Header | null;
  /** Columns in use, the add-in's own block included. */
  readonly columns: number;
  readonly rows: readonly Row[];
  /** 1-based lines that hold something but no person. */
  readonly structure: readonly number[];
  /** Own-block lines to be emptied: no person stands there any more. */
  readonly stale: readonly number[];
  readonly findings: readonly Finding[];
  /** Rows whose phone cell is empty; all of them where the list has no such column. */
  readonly withoutPhone: number;
  /** What tells whether its list is as it was; none without a header. */
  readonly print?: string;
  /** What is wrong with its header, where that was looked for. */
  readonly faults?: readonly StructureFault[];
};

/** The three dates of an account, in the order in which they must follow. */
export const STAGE_DATES: readonly Column[] = ['Ngày thu nhận', 'Ngày phê duyệt', 'Ngày kích hoạt'];
