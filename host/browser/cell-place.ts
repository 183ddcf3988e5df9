import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { columnNumber } from '../box';
import { unitId } from '../model/book';
import type { World } from '../world';

/** Where the middle of a cell of the open tab stands in the window, in pixels; null while nothing is drawn. */
export function placeOf({ model }: World, a1: string): { readonly x: number; readonly y: number } | null {
  const render = model.book.injector.get(IRenderManagerService).getRenderById(unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const view = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  const canvas = render?.engine.getCanvasElement().getBoundingClientRect();
  if (!skeleton || !view || !canvas) return null;
  const [row, column] = [Number(digits) - 1, columnNumber(letters) - 1];
  const { startX, endX, startY, endY } = skeleton.getCellWithCoordByIndex(row, column);
  const { xSplit, ySplit } = model.book.workbook.getActiveSheet().getFreeze();
  return {
    x: canvas.left + (startX + endX) / 2 - (column < xSplit ? 0 : view.viewportScrollX),
    y: canvas.top + (startY + endY) / 2 - (row < ySplit ? 0 : view.viewportScrollY),
  };
}
