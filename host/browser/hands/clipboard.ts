import type { Box } from '../../box';
import { without } from '../../box';
import type { Edits } from '../../edits';
import type { Cell } from '../../model/grid';
import { eachCell } from '../../model/grid';
import type { World } from '../../world';
import type { Hands } from '../grid';
import { editedText } from '../shown-cell';
import { readTable, writeTable } from '../table-text';
import type { Selected } from './selected';
import { a1Of } from './selected';
import { shownParts } from './shown-lines';
import { readTableHtml, writeTableHtml } from './table-html';
import { words } from './words';

/** What the clipboard brings. */
export type Brought = { readonly text: string; readonly html: string };

/** Copies out of the grid and into it. */
export type Clipboard = {
  readonly copy: () => void;
  readonly cut: () => void;
  readonly paste: (brought: Brought) => void;
  /** Pastes without the keys, where the browser lets a page read the clipboard. */
  readonly pasteByClick: () => void;
};

/** What was copied here last: where it stood, and how it left as text. */
type Copied = { readonly box: Box; readonly text: string; readonly cut: boolean };

/** Opens the clipboard of the grid. */
export function openClipboard(world: World, hands: Hands, selected: Selected): Clipboard {
  let copied: Copied | null = null;
  const take = (kind: 'cut' | 'copy') => (): void => {
    const box = selected.box();
    const rows = shownRows(world, box);
    copied = { box, cut: kind === 'cut', text: writeTable(rows) };
    sendOut(kind, copied.text, writeTableHtml(rows));
  };
  const paste = ({ text, html }: Brought): void => {
    const own = copied && isStill(world, copied, text) ? copied : null;
    hands.does(() => {
      if (own) pasteOwn(world, hands, own, selected.box());
      else pasteRows(hands, selected, readTableHtml(html) ?? readTable(text));
    });
    if (own?.cut) copied = null;
  };
  const pasteByClick = (): void => {
    readIn().then(paste, () => {
      hands.says(words.pasteByKeys);
    });
  };
  return { copy: take('copy'), cut: take('cut'), paste, pasteByClick };
}

/** Whether the clipboard holds what was copied here, and it stands there still. */
function isStill(world: World, { box, text }: Copied, brought: string): boolean {
  const plain = brought.replaceAll('\r\n', '\n').replace(/\n$/, '');
  const isThere = world.model.tabs.ids().includes(box.sheet);
  return plain === text && isThere && writeTable(shownRows(world, box)) === text;
}

const shownRows = (world: World, box: Box): string[][] =>
  shownParts(world, box).flatMap((part) => inRows(world.model.cells.display(part), part.columns));

const inRows = <T>(cells: readonly T[], columns: number): T[][] =>
  Array.from({ length: cells.length / columns }, (_, row) => cells.slice(row * columns, (row + 1) * columns));

/** Puts something into the clipboard; as an event of the page this needs nobody's leave. */
function sendOut(kind: 'copy' | 'cut', text: string, html: string): void {
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
  };
  const allow = (event: Event): void => {
    event.preventDefault();
  };
  document.addEventListener(`before${kind}`, allow, true);
  document.addEventListener(kind, fill, true);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way that asks nobody for leave
  document.execCommand(kind);
  document.removeEventListener(`before${kind}`, allow, true);
  document.removeEventListener(kind, fill, true);
}

async function readIn(): Promise<Brought> {
  const [item] = await navigator.clipboard.read();
  const textOf = async (type: string): Promise<string> =>
    item?.types.includes(type) ? (await item.getType(type)).text() : '';
  return { text: await textOf('text/plain'), html: await textOf('text/html') };
}

/** Fills a selection that is some times as large as what is pasted, over and over, as Google does. */
function pasteRows({ edit }: Hands, selected: Selected, rows: readonly (readonly string[])[]): void {
  const box = selected.box();
  const width = Math.max(1, ...rows.map((row) => row.length));
  const one = rows.length === 1 && width === 1;
  const [down, across] = one ? [1, 1] : [timesOf(box.rows, rows.length), timesOf(box.columns, width)];
  const wide = rows.map((row) => Array.from({ length: width * across }, (_, column) => row[column % width] ?? ''));
  const all = Array.from({ length: wide.length * down }, (_, row) => wide[row % wide.length] ?? []);
  edit.paste(selected.tab(), a1Of(one ? box : { ...box, rows: 1, columns: 1 }), all);
}

const timesOf = (length: number, part: number): number => (length % part === 0 ? length / part : 1);

/** Pastes what was copied in this workbook: formulas for their new place and formats too, within one tab. */
function pasteOwn(world: World, { edit }: Hands, { box, cut }: Copied, at: Box): void {
  const [down, across] = cut ? [1, 1] : [timesOf(at.rows, box.rows), timesOf(at.columns, box.columns)];
  const target = { ...at, rows: box.rows * down, columns: box.columns * across };
  if (cut) moveCells(world, edit, box, target);
  else if (isFilled(world, box, target)) edit.fill(world.model.tabs.name(at.sheet), a1Of(box), a1Of(target));
  else pasteTyped(world, edit, box, at);
}

/** Whether a range can be filled over another, so that formats come along: within a tab, and nothing of it unseen. */
function isFilled(world: World, box: Box, { sheet, row, rows, column, columns }: Box): boolean {
  const size = world.model.tabs.size(sheet);
  const fits = row + rows - 1 <= size.rows && column + columns - 1 <= size.columns;
  return sheet === box.sheet && fits && shownParts(world, box).length === 1;
}

/** Moves cells elsewhere: their formulas stay as they are, and nothing is left behind. */
export function moveCells(world: World, edit: Edits, from: Box, to: Box): void {
  const { tabs, cells } = world.model;
  const isPlain = cells.formulas(from).every((formula) => formula === '');
  if (isPlain && isFilled(world, from, to)) edit.fill(tabs.name(to.sheet), a1Of(from), a1Of(to));
  else pasteTyped(world, edit, from, to);
  for (const part of shownParts(world, from).flatMap((shown) => without(shown, to))) {
    edit.clear(tabs.name(from.sheet), a1Of(part));
  }
}

const pasteTyped = (world: World, edit: Edits, from: Box, at: Box): void => {
  edit.paste(world.model.tabs.name(at.sheet), a1Of({ ...at, rows: 1, columns: 1 }), typedRows(world, from));
};

/** What would have to be typed for the same values. */
function typedRows(world: World, box: Box): string[][] {
  const { model } = world;
  return shownParts(world, box).flatMap((part) => {
    const cells: (Cell | null)[] = [];
    eachCell(model.book, part, (cell) => cells.push(cell));
    return inRows(
      cells.map((cell) => editedText(model, cell)),
      part.columns,
    );
  });
}
