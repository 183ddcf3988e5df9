import { type Column } from './columns';
import { type Code } from './findings';
import { type Manner } from './manners';
import { type Sex } from './names';
import { type Stage } from './stages';

/** One cell as the command line carries it; `day` is a real date cell, `YYYY-MM-DD`. */
export type SampleCell = string | number | boolean | null | { day: string };

/** Where a person or a row is counted. */
export type Standing = 'inBand' | 'outOfBand' | 'undetermined' | 'left';

/** The three days of an account, in order, `YYYY-MM-DD`. */
export type AccountDays = { enrolled: string; approved: string; activated: string };

/** One made-up person, and how the commune must count them. */
export type Person = {
  name: string;
  sex: Sex;
  /** `YYYY-MM-DD`. */
  birthDay: string;
  number: string;
  phone: string;
  guardian: string;
  /** Birth year's grade in the school year; 0 is the kindergarten, below and above that no school. */
  grade: number;
  stage: Stage;
  standing: Standing;
  days: AccountDays;
  /** A fixed draw, 0 to 1, that settles small habits of writing. */
  luck: number;
  /** Neither planted nor hindered: the stage may still change. */
  free: boolean;
  lines: Line[];
};

/** One row of a list about a person, and how its unit must count it. */
export type Line = {
  unit: Unit;
  person: Person;
  /** What this list knows; null: what is true of the person. */
  stage: Stage | null;
  standing: Standing;
  className: string | null;
  /** What the column Thôn says. */
  village: string | null;
  /** The village meant by it, or by the list; null: none. */
  place: string | null;
  obstacle: string | null;
  note: string | null;
  /** Cells that differ from what the person would have there. */
  instead: Partial<Record<Column, SampleCell>>;
  findings: { code: Code; column: Column }[];
};

/** A list to be written: one file, one tab. */
export type Unit = {
  name: string;
  kind: 'school' | 'village' | 'other';
  manner: Manner;
  /** Grades taught, both included; null outside schools. */
  grades: { from: number; to: number } | null;
  lines: Line[];
};

/** Whether the unit's list has the column. */
export function hasColumn(unit: Unit, column: Column): boolean {
  return unit.manner.headings.some((heading) => heading.column === column);
}

/** The stage a row shows. */
export function stageOf(line: Line): Stage {
  return line.stage ?? line.person.stage;
}

/** Records what the checker must say about a cell of the row. */
export function plant(line: Line, code: Code, column: Column): void {
  line.findings.push({ code, column });
}

/** Puts a person into a unit's list, as a plain row; the row stands at the end of the list. */
export function enlist(person: Person, unit: Unit, more: Partial<Line> = {}): Line {
  const line: Line = {
    unit,
    person,
    stage: null,
    standing: person.standing,
    className: null,
    village: null,
    place: unit.kind === 'village' ? unit.name : null,
    obstacle: null,
    note: null,
    instead: {},
    findings: [],
    ...more,
  };
  if (line.standing === 'outOfBand') plant(line, 'out-of-band', 'Ngày sinh');
  person.lines.push(line);
  unit.lines.push(line);
  return line;
}
