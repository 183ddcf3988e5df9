import type { IStyleData } from '@univerjs/core';
import type { Box } from '../box';
import { bareCell, isBare } from './bare-cells';
import type { Book } from './book';
import type { Cell } from './grid';
import { eachCell, relookCells, thinCells } from './grid';

/** The format of a cell. null = Google's default. */
export type Look = {
  readonly format: string | null;
  readonly background: string | null;
  readonly color: string | null;
  readonly weight: 'bold' | null;
  readonly style: 'italic' | null;
  readonly size: number | null;
  readonly family: string | null;
  readonly align: 'left' | 'center' | 'right' | null;
  readonly valign: 'top' | 'middle' | 'bottom' | null;
  readonly wrap: 'wrap' | 'overflow' | 'clip' | null;
  /** Sides that carry a border, of `tblr`. */
  readonly border: string | null;
};

/** A field of a look. */
export type LookKey = keyof Look;
/** Values of a field, one for all cells of a box or one a cell. */
export type LookValue = string | number | null;

const aligns = ['left', 'center', 'right'] as const;
const valigns = ['top', 'middle', 'bottom'] as const;
const wraps = ['overflow', 'clip', 'wrap'] as const;

/** Reads and writes formats. Every look is kept once, in Univer's own pool of styles. */
export type Styles = {
  /** The look of a cell; the same object for the same style. */
  readonly of: (cell: Cell | null) => Look;
  /** One field over a box, row by row. */
  readonly read: (box: Box, key: LookKey) => LookValue[];
  /** Sets one field: one value for all, or one a cell. */
  readonly write: (box: Box, key: LookKey, values: readonly LookValue[]) => void;
  /** Takes some fields away, in cells that are there. */
  readonly clear: (box: Box, keys: readonly LookKey[]) => void;
  /** The id of a cell's style with one field changed; undefined for no style at all. */
  readonly changed: (id: string | undefined, key: LookKey, value: LookValue) => string | undefined;
};

const plain: Look = {
  format: null,
  background: null,
  color: null,
  weight: null,
  style: null,
  size: null,
  family: null,
  align: null,
  valign: null,
  wrap: null,
  border: null,
};

/** Every field of a look but the number format. */
export const plainLooks: readonly LookKey[] = [
  ...(['background', 'color', 'weight', 'style', 'size'] as const),
  ...(['family', 'align', 'valign', 'wrap', 'border'] as const),
];

/** Opens the styles of a book. */
export function openStyles(book: Book): Styles {
  const { lookOf, changed } = openPool(book);
  const of: Styles['of'] = (cell) => (typeof cell?.s === 'string' ? lookOf(cell.s) : plain);
  const read: Styles['read'] = (box, key) => {
    const values: LookValue[] = [];
    eachCell(book, box, (cell) => values.push(of(cell)[key]));
    return values;
  };
  const write: Styles['write'] = (box, key, values) => {
    const changes = new Map<LookValue, (id: Id) => Id>();
    relookCells(book, box, (cell, index) => {
      const value = values[values.length === 1 ? 0 : index] ?? null;
      const idOf = changes.get(value) ?? once((id) => changed(id, key, value));
      changes.set(value, idOf);
      return restyled(cell, idOf(styleId(cell)));
    });
  };
  const clear: Styles['clear'] = (box, keys) => {
    const idOf = once((id) => keys.reduce((left, key) => changed(left, key, null), id));
    thinCells(book, box, (cell) => restyled(cell, idOf(styleId(cell))));
  };
  return { of, read, write, clear, changed };
}

type Id = string | undefined;

// A block has few values and few styles, and many cells.
function once(change: (id: Id) => Id): (id: Id) => Id {
  const known = new Map<Id, Id>();
  return (id) => {
    if (!known.has(id)) known.set(id, change(id));
    return known.get(id);
  };
}

// A sheet has few styles and many cells: each look and each change is worked out once.
function openPool(book: Book): Pick<Styles, 'changed'> & { lookOf: (id: string) => Look } {
  const pool = book.workbook.getStyles();
  const looks = new Map<string, Look>();
  const changes = new Map<string, string | undefined>();
  const styleOf = (id: string | undefined): IStyleData => (id === undefined ? {} : (pool.get(id) ?? {}));
  const lookOf = (id: string): Look => {
    const known = looks.get(id) ?? readLook(styleOf(id));
    looks.set(id, known);
    return known;
  };
  const changed: Styles['changed'] = (id, key, value) => {
    const name = `${id ?? ''}\n${key}\n${String(value)}`;
    if (changes.has(name)) return changes.get(name);
    const style = writeLook(styleOf(id), key, value);
    const made = Object.keys(style).length === 0 ? undefined : (pool.setValue(style) ?? undefined);
    changes.set(name, made);
    return made;
  };
  return { lookOf, changed };
}

/** The id of a cell's style. */
export function styleId(cell: Cell | null): string | undefined {
  return typeof cell?.s === 'string' ? cell.s : undefined;
}

/** A cell with another style; the same object, changed, when it holds something. */
export function restyled(cell: Cell | null, id: string | undefined): Cell | null {
  if (cell === null || isBare(cell)) return id === undefined ? null : bareCell(id);
  if (id !== undefined) cell.s = id;
  else delete cell.s;
  return cell;
}

function readLook(style: IStyleData): Look {
  const sides = ['t', 'b', 'l', 'r'] as const;
  const border = sides.filter((side) => style.bd?.[side]).join('');
  return {
    format: style.n?.pattern ?? null,
    background: style.bg?.rgb ?? null,
    color: style.cl?.rgb ?? null,
    weight: style.bl ? 'bold' : null,
    style: style.it ? 'italic' : null,
    size: style.fs ?? null,
    family: style.ff ?? null,
    align: aligns[(style.ht ?? 0) - 1] ?? null,
    valign: valigns[(style.vt ?? 0) - 1] ?? null,
    wrap: wraps[(style.tb ?? 0) - 1] ?? null,
    border: border === '' ? null : border,
  };
}

function writeLook(style: IStyleData, key: LookKey, value: LookValue): IStyleData {
  const fresh = value === null ? null : univerValue[key](String(value));
  const others = Object.entries(style).filter(([name]) => name !== univerKeys[key]);
  return Object.fromEntries(fresh === null ? others : [...others, [univerKeys[key], fresh]]);
}

/** A look in Univer's words. */
export const styleOfLook = (look: Partial<Look>): IStyleData =>
  Object.entries(look).reduce<IStyleData>((style, [key, value]) => writeLook(style, key as LookKey, value), {});

const univerKeys = {
  format: 'n',
  background: 'bg',
  color: 'cl',
  weight: 'bl',
  style: 'it',
  size: 'fs',
  family: 'ff',
  align: 'ht',
  valign: 'vt',
  wrap: 'tb',
  border: 'bd',
} as const satisfies Record<LookKey, keyof IStyleData>;

const placeIn =
  (names: readonly string[]) =>
  (value: string): number | null =>
    names.indexOf(value) + 1 || null;

const univerValue: Readonly<Record<LookKey, (value: string) => object | string | number | null>> = {
  format: (pattern) => ({ pattern }),
  background: (rgb) => ({ rgb }),
  color: (rgb) => ({ rgb }),
  weight: placeIn(['bold']),
  style: placeIn(['italic']),
  size: Number,
  family: (name) => name,
  align: placeIn(aligns),
  valign: placeIn(valigns),
  wrap: placeIn(wraps),
  border: (sides) => Object.fromEntries(sides.split('').map((side) => [side, { s: 1, cl: { rgb: '#000000' } }])),
};
