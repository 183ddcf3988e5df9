import type { Box } from '../box';
import { momentOf } from '../serial';
import { readTyped } from '../typed-text';
import { core } from '#univer';
import { bareCell } from './bare-cells';
import type { Book } from './book';
import type { Calculator } from './calculator';
import { displayText } from './display-text';
import type { Cell } from './grid';
import { cellType, eachCell, rewriteCells, thinCells } from './grid';
import { formulaFormat } from './formula-text';
import { hyperlinkLabel } from './hyperlink';
import type { Styles } from './styles';
import { restyled, styleId } from './styles';

/** A value as it crosses: null is an empty cell. */
export type Scalar = string | number | boolean | null;
/** Cells row by row. `dates` lists the places (from 0) whose number is the serial of a date. */
export type Block = { readonly values: readonly Scalar[]; readonly dates: readonly number[] };

/** Reads and writes what cells hold, by Google's rules of typed text. */
export type Cells = {
  readonly read: (box: Box) => Block;
  /** Writes values; texts are read as typed. @throws {Error} A text over 50,000 characters; nothing is written then. */
  readonly write: (box: Box, block: Block, year: number) => void;
  /** What the cells show, in vi_VN. */
  readonly display: (box: Box) => string[];
  /** Formulas, '' where there is none. */
  readonly formulas: (box: Box) => string[];
  /** Empties cells and keeps their format. */
  readonly clear: (box: Box) => void;
};

const longest = 50_000;

/** Opens the cells of a book. */
export function openCells(book: Book, styles: Styles, calculator: Calculator): Cells {
  const texts = (box: Box, textOf: (cell: Cell | null) => string): string[] => {
    calculator.settle();
    const found: string[] = [];
    eachCell(book, box, (cell) => found.push(textOf(cell)));
    return found;
  };
  return {
    read: (box) => {
      calculator.settle();
      return readBlock(book, styles, box);
    },
    write: (box, block, year) => {
      writeBlock(book, styles, box, block, year);
      touchFormulas(calculator, block);
    },
    display: (box) => texts(box, (cell) => displayText(valueOf(cell), styles.of(cell).format)),
    formulas: (box) => texts(box, (cell) => cell?.f ?? ''),
    clear: (box) => {
      thinCells(book, box, keepStyle);
      calculator.touch();
    },
  };
}

function touchFormulas(calculator: Calculator, block: Block): void {
  calculator.touch();
  for (const value of block.values) if (typeof value === 'string' && value.startsWith('=')) calculator.touch(value);
}

/** Reads cells as they are kept, without calculating anything. */
export function readBlock(book: Book, styles: Styles, box: Box): Block {
  const values: Scalar[] = [];
  const dates: number[] = [];
  const dated = dateStyles(styles);
  eachCell(book, box, (cell, index) => {
    const value = valueOf(cell);
    values.push(value);
    if (typeof value === 'number' && dated(cell)) dates.push(index);
  });
  return { values, dates };
}

function writeBlock(book: Book, styles: Styles, box: Box, block: Block, year: number): void {
  const dates = new Set(block.dates);
  for (const value of block.values) refuseLong(value);
  rewriteCells(book, box, (cell, index) => {
    const value = block.values[block.values.length === 1 ? 0 : index] ?? null;
    return writeOne(styles, cell, value, dates.has(index), year);
  });
}

const dateFormats = new Map<string, boolean>();

/** Whether a number under this format is a day or a time of a day. */
export function isDateFormat(format: string | null): boolean {
  if (format === null) return false;
  const known = dateFormats.get(format) ?? core.numfmt.isDateFormat(format);
  dateFormats.set(format, known);
  return known;
}

// One lookup a style, not one a cell.
function dateStyles(styles: Styles): (cell: Cell | null) => boolean {
  const known = new Map<string | undefined, boolean>();
  return (cell) => {
    const id = styleId(cell);
    const found = known.get(id);
    if (found !== undefined) return found;
    const dated = isDateFormat(styles.of(cell).format);
    known.set(id, dated);
    return dated;
  };
}

/** What a cell holds; booleans and numbers as such. */
export function valueOf(cell: Cell | null): Scalar {
  if (!cell || cell.v === undefined || cell.v === null) return null;
  return cell.t === cellType.boolean ? Boolean(cell.v) : cell.v;
}

function refuseLong(value: Scalar): void {
  if (typeof value === 'string' && value.length > longest) {
    throw new Error(`Your input contains more than the maximum of ${longest} characters in a single cell.`);
  }
}

function keepStyle(cell: Cell): Cell | null {
  const style = styleId(cell);
  return style === undefined ? null : bareCell(style);
}

function writeOne(styles: Styles, cell: Cell | null, value: Scalar, date: boolean, year: number): Cell | null {
  const style = styleId(cell);
  if (value === null || value === '') return style === undefined ? null : bareCell(style);
  const kept: Cell = style === undefined ? {} : { s: style };
  if (cell !== null && styles.of(cell).format === '@') return { ...kept, v: asText(value, date), t: cellType.text };
  if (typeof value === 'boolean') return { ...kept, v: value ? 1 : 0, t: cellType.boolean };
  if (typeof value === 'number')
    return formatted(styles, { ...kept, v: value, t: cellType.number }, date ? 'dd/mm/yyyy' : null);
  return typedCell(styles, kept, value, year);
}

function typedCell(styles: Styles, kept: Cell, text: string, year: number): Cell | null {
  const typed = readTyped(text, year);
  switch (typed.kind) {
    case 'empty':
      return keepStyle(kept);
    case 'text':
      return { ...kept, v: typed.value, t: cellType.text };
    case 'boolean':
      return { ...kept, v: typed.value ? 1 : 0, t: cellType.boolean };
    case 'number':
      return formatted(styles, { ...kept, v: typed.value, t: cellType.number }, typed.format);
    case 'formula':
      return formatted(styles, formulaCell(kept, typed.value), formulaFormat(typed.value));
  }
}

// A format the cell has already is a person's choice; only an automatic one gives way.
function formatted(styles: Styles, cell: Cell, format: string | null): Cell | null {
  if (format === null || styles.of(cell).format !== null) return cell;
  return restyled(cell, styles.changed(styleId(cell), 'format', format));
}

function formulaCell(kept: Cell, formula: string): Cell {
  const label = hyperlinkLabel(formula);
  return label === null ? { ...kept, f: formula } : { ...kept, f: formula, v: label, t: cellType.text };
}

function asText(value: string | number | boolean, date: boolean): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (!date) return String(value).replace('.', ',');
  const { day, month, year } = momentOf(value);
  return [String(day).padStart(2, '0'), String(month).padStart(2, '0'), year].join('/');
}
