import type { ICellDataForSheetInterceptor, ICellRenderContext, Nullable } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Model } from '../../model/model';
import type { Spot } from '../shown-cell';

/** What a click on the sign in a cell opens: the choices of the cell, or the filter of its column. */
export type Sign = 'choices' | 'filter';

const size = 16;

/** The sign that a cell carries; none in most. */
function signAt({ validations, filters }: Model, { sheet, row, column }: Spot): Sign | null {
  const box = filters.get(sheet)?.box;
  if (box && row === box.row && column >= box.column && column < box.column + box.columns) return 'filter';
  const rule = validations.read({ sheet, row, column, rows: 1, columns: 1 })[0];
  return rule?.dropdown && rule.kind === 'VALUE_IN_LIST' ? 'choices' : null;
}

/** Draws the signs of cells, and tells of a click on one. */
export function showSigns(model: Model, opens: (sign: Sign, spot: Spot) => void): void {
  const arrow = signOf('choices', drawArrow, opens);
  const [bars, funnel] = [signOf('filter', drawBars, opens), signOf('filter', drawFunnel, opens)];
  model.book.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    handler: (cell, { row, col, subUnitId }, next) => {
      const spot = { sheet: Number(subUnitId), row: row + 1, column: col + 1 };
      const sign = signAt(model, spot);
      if (!sign) return next(cell);
      const isOn = model.filters.get(spot.sheet)?.rules.has(spot.column) ?? false;
      return next(withSign(cell, sign === 'choices' ? arrow : isOn ? funnel : bars));
    },
  });
}

type Drawn = Extract<ICellDataForSheetInterceptor['customRender'], unknown[]>[number];

const withSign = (cell: Nullable<ICellDataForSheetInterceptor>, sign: Drawn): ICellDataForSheetInterceptor => ({
  ...cell,
  customRender: [...(cell?.customRender ?? []), sign],
  fontRenderExtension: { rightOffset: size },
});

type Draw = (context: CanvasRenderingContext2D) => void;

function signOf(sign: Sign, draw: Draw, opens: (sign: Sign, spot: Spot) => void): Drawn {
  return {
    drawWith: (context, info) => {
      const { x, y } = cornerOf(info);
      context.save();
      context.translate(x, y);
      draw(context);
      context.restore();
    },
    isHit: ({ x, y }, info) => x >= cornerOf(info).x - 1 && y >= cornerOf(info).y - 3,
    onPointerDown: ({ subUnitId, row, col }) => {
      // The grid takes the keys to itself as the click ends.
      setTimeout(opens, 0, sign, { sheet: Number(subUnitId), row: row + 1, column: col + 1 });
    },
  };
}

function cornerOf({ primaryWithCoord }: ICellRenderContext): { x: number; y: number } {
  const { endX, endY } = primaryWithCoord.isMergedMainCell ? primaryWithCoord.mergeInfo : primaryWithCoord;
  return { x: endX - size - 1, y: endY - size - 3 };
}

const [grey, green] = ['#5f6368', '#137333'];

function drawArrow(context: CanvasRenderingContext2D): void {
  fillShape(context, grey, [4, 6], [12, 6], [8, 11]);
}

function drawBars(context: CanvasRenderingContext2D): void {
  drawPlate(context);
  context.fillStyle = grey;
  [3, 5, 7].forEach((inset, line) => {
    context.fillRect(inset, 3 + line * 4, size - 2 * inset, 1.5);
  });
}

function drawFunnel(context: CanvasRenderingContext2D): void {
  drawPlate(context);
  fillShape(context, green, [2, 3], [14, 3], [9.5, 8.5], [9.5, 14], [6.5, 12], [6.5, 8.5]);
}

function drawPlate(context: CanvasRenderingContext2D): void {
  context.fillStyle = '#fff';
  context.fillRect(0, 0, size, size);
}

type Point = readonly [x: number, y: number];

function fillShape(context: CanvasRenderingContext2D, color: string, ...points: readonly Point[]): void {
  context.fillStyle = color;
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
  context.fill();
}
