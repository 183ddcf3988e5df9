import type { Box } from '../box';
import type { Areas } from './areas';
import { makeAreas } from './areas';
import type { Bandings } from './bandings';
import { makeBandings } from './bandings';
import type { Book } from './book';
import { openBook } from './book';
import type { Calculator } from './calculator';
import { openCalculator } from './calculator';
import type { Cells } from './cells';
import { openCells, readBlock } from './cells';
import type { CustomFunctions } from './custom';
import type { SheetFilter } from './filters';
import { moveFilter } from './filters';
import type { Frames } from './frames';
import { openFrames } from './frames';
import type { RangeNames } from './names';
import { makeRangeNames } from './names';
import type { Notes } from './notes';
import { openNotes } from './notes';
import type { Protections } from './protections';
import { makeProtections } from './protections';
import type { FormatRule, ValidationRule } from './rules';
import type { Rewrite } from './formula-shift';
import { afterRemoval, afterShift, rewriteFormulas, rewriteRules } from './formula-shift';
import { inheritLooks } from './inherit-looks';
import type { SavedModel } from './saved-model';
import { openFilters } from './saved-model';
import type { Shift } from './shift';
import { shiftBox } from './shift';
import type { Styles } from './styles';
import { openStyles } from './styles';
import type { Tabs } from './tabs';
import { openTabs } from './tabs';

/** A whole spreadsheet behind plain functions. */
export type Model = {
  readonly book: Book;
  readonly tabs: Tabs;
  readonly frames: Frames;
  readonly cells: Cells;
  readonly calculator: Calculator;
  readonly styles: Styles;
  readonly notes: Notes;
  readonly validations: Areas<ValidationRule>;
  readonly formatRules: Map<number, readonly FormatRule[]>;
  readonly filters: Map<number, SheetFilter>;
  readonly bandings: Bandings;
  readonly protections: Protections;
  readonly names: RangeNames;
  /** Inserts or deletes rows or columns, with all that lies over the cells. */
  readonly shift: (sheet: number, shift: Shift) => void;
  /** Deletes a sheet and all that lies over it. */
  readonly removeSheet: (sheet: number) => void;
};

/** What a spreadsheet needs of the host. */
export type ModelOptions = {
  readonly name: string;
  readonly owner: string;
  /** The clock as a serial number, for TODAY and NOW. */
  readonly serialNow: () => number;
  /** What the script adds to the formulas. */
  readonly customs: CustomFunctions;
};

/** Opens a spreadsheet as it was saved. */
export function openModel(options: ModelOptions, saved: SavedModel): Model {
  const parts = openParts(options, saved);
  for (const [sheet, notes] of saved.notes) parts.notes.put(sheet, notes);
  return {
    ...parts,
    shift: (sheet, shift) => {
      const placeNotes = parts.notes.lift(sheet, (box) => shiftBox(box, shift));
      const isBehindAll = isAtEnd(parts.tabs.size(sheet), shift);
      parts.tabs.shift(sheet, shift);
      parts.book.extents.delete(sheet);
      placeNotes();
      inheritLooks(parts.book, sheet, shift);
      if (!isBehindAll) followFormulas(parts, afterShift(parts.tabs.name(sheet), shift));
      parts.calculator.touch();
      shiftOverlays(parts, sheet, (box) => shiftBox(box, shift));
    },
    removeSheet: (sheet) => {
      const name = parts.tabs.name(sheet);
      parts.tabs.remove(sheet);
      followFormulas(parts, afterRemoval(name));
      parts.calculator.touch();
      forgetOverlays(parts, sheet);
    },
  };
}

/** Whether lines come behind the last one, where no formula speaks of any: to look through all of them takes time. */
const isAtEnd = ({ rows, columns }: { rows: number; columns: number }, { kind, axis, at }: Shift): boolean =>
  kind === 'insert' && at > (axis === 'row' ? rows : columns);

function openParts(options: ModelOptions, saved: SavedModel): Omit<Model, 'shift' | 'removeSheet'> {
  const { name, owner, serialNow, customs } = options;
  const book = openBook(name, saved.book);
  const styles = openStyles(book);
  const names = makeRangeNames(saved.names);
  const read = (box: Box) => readBlock(book, styles, box);
  const calculator = openCalculator(book, { serialNow, customs, rangeOf: names.find, read }, saved.calculator);
  return {
    book,
    styles,
    calculator,
    tabs: openTabs(book, saved.tabs),
    frames: openFrames(book),
    cells: openCells(book, styles, calculator),
    notes: openNotes(book),
    ...openOverlays(owner, saved),
    names,
  };
}

const openOverlays = (owner: string, saved: SavedModel): Omit<Overlays, 'names'> => ({
  validations: makeAreas(saved.validations),
  formatRules: new Map(saved.formatRules),
  filters: openFilters(saved),
  bandings: makeBandings(saved.bandings),
  protections: makeProtections(owner, saved.protections),
});

/** Lets formulas in cells and in conditional formats follow what they speak of. */
export function followFormulas(
  { book, tabs, formatRules }: Pick<Model, 'book' | 'tabs' | 'formatRules'>,
  rewrite: Rewrite,
): void {
  rewriteFormulas(book, rewrite);
  for (const [sheet, rules] of formatRules) {
    if (tabs.ids().includes(sheet)) formatRules.set(sheet, rewriteRules(rules, tabs.name(sheet), rewrite));
  }
}

type Overlays = Pick<Model, 'validations' | 'formatRules' | 'filters' | 'bandings' | 'protections' | 'names'>;

function forgetOverlays(overlays: Overlays, sheet: number): void {
  overlays.validations.forget(sheet);
  overlays.formatRules.delete(sheet);
  overlays.filters.delete(sheet);
  overlays.bandings.forget(sheet);
  overlays.names.forget(sheet);
  overlays.protections.drop((guard) => guard.sheet === sheet);
}

function shiftOverlays(overlays: Overlays, sheet: number, move: (box: Box) => Box | null): void {
  overlays.validations.move(sheet, move);
  overlays.protections.move(sheet, move);
  overlays.bandings.move(sheet, move);
  overlays.names.move(sheet, move);
  const rules = (overlays.formatRules.get(sheet) ?? []).map((rule) => ({
    ...rule,
    boxes: rule.boxes.flatMap((box) => move(box) ?? []),
  }));
  overlays.formatRules.set(
    sheet,
    rules.filter((rule) => rule.boxes.length > 0),
  );
  const filter = overlays.filters.get(sheet);
  const moved = filter ? moveFilter(filter, move) : null;
  if (moved) overlays.filters.set(sheet, moved);
  else overlays.filters.delete(sheet);
}
