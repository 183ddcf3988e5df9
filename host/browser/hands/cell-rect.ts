import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { unitId } from '../../model/book';
import type { World } from '../../world';

/** A place in the window, in pixels. */
export type Rect = Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;

/** Where a cell of the open tab stands in the window, rows and columns from 1; null while nothing is drawn. */
export function cellRect({ model }: World, row: number, column: number): Rect | null {
  const render = model.book.injector.get(IRenderManagerService).getRenderById(unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const view = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !skeleton || !view) return null;
  const canvas = render.engine.getCanvasElement().getBoundingClientRect();
  const { startX, endX, startY, endY } = skeleton.getCellWithCoordByIndex(row - 1, column - 1);
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const { xSplit, ySplit } = model.book.workbook.getActiveSheet().getFreeze();
  const left = canvas.left - (column <= xSplit ? 0 : view.viewportScrollX) * scaleX;
  const top = canvas.top - (row <= ySplit ? 0 : view.viewportScrollY) * scaleY;
  return {
    left: left + startX * scaleX,
    right: left + endX * scaleX,
    top: top + startY * scaleY,
    bottom: top + endY * scaleY,
  };
}
