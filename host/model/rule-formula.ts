import type { Box } from '../box';
import { boxText } from '../box';
import type { FormatRule } from './rules';

/** What a conditional format asks of a cell. */
export type Condition = Pick<FormatRule, 'kind' | 'values'>;

const texts = {
  TEXT_EQUAL_TO: (cell: string, text: string) => `=${cell}=${text}`,
  TEXT_CONTAINS: (cell: string, text: string) => `=ISNUMBER(SEARCH(${text},${cell}))`,
  TEXT_STARTS_WITH: (cell: string, text: string) => `=LEFT(${cell},LEN(${text}))=${text}`,
};
const numbers = {
  NUMBER_EQUAL_TO: (cell: string, number: string) => `=${cell}=${number}`,
  NUMBER_GREATER_THAN: (cell: string, number: string) => `=${cell}>${number}`,
  NUMBER_LESS_THAN: (cell: string, number: string) => `=${cell}<${number}`,
};
const emptiness = {
  CELL_EMPTY: (cell: string) => `=LEN(${cell})=0`,
  CELL_NOT_EMPTY: (cell: string) => `=LEN(${cell})>0`,
};
type Writer = (cell: string, value: string) => string;
const writers: Readonly<Record<string, Writer>> = {
  ...{ ...texts, ...numbers, ...emptiness },
  CUSTOM_FORMULA: (_, formula) => formula,
};

/** A condition as a formula; relative to the first cell of its range. */
export function formulaOf({ kind, values: [value = ''] }: Condition, box: Box | undefined): string {
  const isText = kind in texts;
  return writers[kind]?.(firstCell(box), isText ? quoted(String(value)) : String(value)) ?? '=FALSE';
}

/** The condition that a formula of ours stands for, which the grid can draw; else the formula itself. */
export function conditionOf(formula: string, box: Box | undefined): Condition {
  const text = /"((?:[^"]|"")*)"/.exec(formula)?.[1];
  const number = /[=<>](-?[\d.]+(?:e[+-]?\d+)?)$/i.exec(formula)?.[1];
  const candidates: Condition[] = [
    ...Object.keys(emptiness).map((kind) => ({ kind, values: [] })),
    ...(text === undefined ? [] : Object.keys(texts).map((kind) => ({ kind, values: [text.replaceAll('""', '"')] }))),
    ...(number === undefined ? [] : Object.keys(numbers).map((kind) => ({ kind, values: [Number(number)] }))),
  ];
  const found = candidates.find((candidate) => formulaOf(candidate, box) === formula);
  return found ?? { kind: 'CUSTOM_FORMULA', values: [formula] };
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const firstCell = (box: Box | undefined): string => (box ? boxText({ ...box, rows: 1, columns: 1 }) : 'A1');
