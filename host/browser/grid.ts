import { IRenderManagerService } from '@univerjs/engine-render';
import { IEditorBridgeService, SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Edits } from '../edits';
import { unitId } from '../model/book';
import { isRowHidden } from '../port/filter-port';
import type { World } from '../world';
import type { Cursor } from './cursor';
import { followCursor } from './cursor';
import type { Deeds } from './hands/deeds';
import { layHands } from './hands/hands';
import { fitRows } from './row-heights';
import { shownCell } from './shown-cell';
import { followTyping } from './typing';

/** The person at the keyboard. */
export type Hands = {
  readonly edit: Edits;
  /** Runs what they do, tells them what went wrong, and shows what came of it. @param what - What it is called. */
  readonly does: (work: () => void, what?: string) => void;
  /** Goes to a cell of a tab, which changes nothing. */
  readonly goTo: (sheet: string, a1?: string) => void;
  /** Tells them something. */
  readonly says: (sentence: string) => void;
};

/** The grid on the screen. */
export type Grid = {
  /** Draws anew what the host has changed behind the grid's back, and goes where the script went. */
  readonly repaint: () => void;
  /** What the page's own menus do to what is selected. */
  readonly deeds: Deeds;
};

/** Makes Univer's grid show the host's world, and hand over what is done in it. */
export function openGrid(world: World, person: Omit<Hands, 'goTo'>): Grid {
  const hands: Hands = {
    ...person,
    goTo: (sheet, a1) => {
      person.edit.open(sheet, a1);
      repaint();
    },
  };
  showCells(world);
  followTyping(world, hands);
  const deeds = layHands(world, hands);
  const redraw = makeRedraw(world);
  const soon = atMostEvery(redrawMs, redraw);
  const cursor: Cursor = followCursor(world, hands, redraw);
  const repaint = (): void => {
    cursor.goWhereScriptWent();
    soon();
  };
  return { deeds, repaint };
}

// Marks of notes are laid over what we show.
const beforeOthers = 200;

function showCells(world: World): void {
  const { model } = world;
  const interceptors = model.book.injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: beforeOthers,
    handler: (_, { row, col, subUnitId, rawData }, next) =>
      next(shownCell(model, rawData ?? null, { sheet: Number(subUnitId), row: row + 1, column: col + 1 })),
  });
  interceptors.intercept(INTERCEPTOR_POINT.ROW_FILTERED, {
    handler: (hidden, { row, subUnitId }, next) =>
      next(Boolean(hidden) || isRowHidden(world, Number(subUnitId), row + 1)),
  });
}

// Between the steps of a job nobody sees more.
const redrawMs = 300;

function atMostEvery(ms: number, work: () => void): () => void {
  let [last, planned] = [-ms, false];
  const go = (): void => {
    [last, planned] = [performance.now(), false];
    work();
  };
  return () => {
    const wait = last + ms - performance.now();
    if (planned) return;
    planned = wait > 0;
    if (planned) setTimeout(go, wait);
    else go();
  };
}

function makeRedraw({ model }: World): () => void {
  const fit = fitRows(model);
  return () => {
    model.calculator.settle();
    const render = model.book.injector.get(IRenderManagerService).getRenderById(unitId);
    const skeletons = render?.with(SheetSkeletonManagerService);
    const sheet = model.tabs.active();
    const skeleton = skeletons?.getSkeletonParam(String(sheet))?.skeleton;
    if (skeleton) fit(sheet, skeleton);
    skeletons?.makeDirty({ sheetId: String(sheet) });
    skeletons?.reCalculate();
    for (const part of render?.components.values() ?? []) part.makeDirty();
    render?.mainComponent?.makeForceDirty();
    const editor = model.book.injector.get(IEditorBridgeService);
    // What somebody is typing would be put back to what stood there.
    if (!editor.isVisible().visible) editor.refreshEditCellState();
  };
}
