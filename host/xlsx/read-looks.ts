import type { Alignment, Borders, Cell, Color, Fill } from 'exceljs';
import type { CellData } from '../snapshot';
import { USUAL_SIZE } from './styles';

type Look = Omit<CellData, 'row' | 'column' | 'value' | 'formula'>;

/** A colour of a workbook as `#rrggbb`; null for none, or one of a theme, which only the program knows. */
export const colourOf = (color: Partial<Color> | undefined): string | null =>
  color?.argb === undefined ? null : `#${color.argb.slice(-6).toLowerCase()}`;

/** The colour that a plain fill shows; null for any other fill. */
export function fillColour(fill: Fill | undefined): string | null {
  if (fill?.type !== 'pattern' || fill.pattern !== 'solid') return null;
  return colourOf(fill.fgColor) ?? colourOf(fill.bgColor);
}

function alignOf({ horizontal }: Partial<Alignment>): Look['align'] {
  return horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? horizontal : null;
}

function valignOf({ vertical }: Partial<Alignment>): Look['valign'] {
  return vertical === 'top' || vertical === 'middle' || vertical === 'bottom' ? vertical : null;
}

const SIDES = { t: 'top', b: 'bottom', l: 'left', r: 'right' } as const;

function borderOf(border: Partial<Borders> | undefined): string | null {
  const sides = Object.entries(SIDES).filter(([, side]) => border?.[side]?.style !== undefined);
  return sides.length === 0 ? null : sides.map(([letter]) => letter).join('');
}

/** The look of a cell. */
export function lookOf({ style }: Pick<Cell, 'style'>): Look {
  const { font, alignment = {}, numFmt, fill, border } = style as Partial<Cell['style']>;
  const size = font?.size ?? USUAL_SIZE;
  return {
    format: numFmt === undefined || numFmt === 'General' ? null : numFmt,
    background: fillColour(fill),
    color: colourOf(font?.color),
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    size: size === USUAL_SIZE ? null : size,
    align: alignOf(alignment),
    valign: valignOf(alignment),
    wrap: alignment.wrapText ?? false,
    border: borderOf(border),
  };
}

/** Whether a look is that of a cell that nobody touched. */
export const isPlain = (look: Look): boolean => Object.values(look).every((each) => each === null || each === false);
