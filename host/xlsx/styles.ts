import type { Alignment, Borders, Fill, Font, Style } from 'exceljs';
import type { CellData } from '../snapshot';

/** Gives a cell's look; equal looks are one object, which exceljs then knows again at once. */
export type Styles = (cell: CellData, isLink: boolean) => Partial<Style>;

/** Makes an empty collection of looks, for one workbook. */
export function collectStyles(): Styles {
  const known = new Map<string, Partial<Style>>();
  return (cell, isLink) => {
    const { format, background, color, bold, italic, size, align, valign, wrap, border } = cell;
    const key = [format, background, color, bold, italic, size, align, valign, wrap, border, isLink].join('|');
    const style = known.get(key) ?? styleOf(cell, isLink);
    known.set(key, style);
    return style;
  };
}

/** Google's size of letters, in points. */
export const USUAL_SIZE = 10;
/** The place of the colour of links among those of a workbook's theme. */
const LINK_THEME = 10;

function styleOf(cell: CellData, isLink: boolean): Partial<Style> {
  return {
    font: fontOf(cell, isLink),
    alignment: alignmentOf(cell),
    ...(cell.format ? { numFmt: cell.format } : {}),
    ...(cell.background ? { fill: fillOf(cell.background) } : {}),
    ...(cell.border ? { border: bordersOf(cell.border) } : {}),
  };
}

function fontOf({ color, bold, italic, size }: CellData, isLink: boolean): Partial<Font> {
  const link = isLink ? { color: { theme: LINK_THEME } } : {};
  return {
    name: 'Arial',
    size: size ?? USUAL_SIZE,
    bold,
    italic,
    underline: isLink,
    ...(color ? { color: argb(color) } : link),
  };
}

function alignmentOf({ align, valign, wrap }: CellData): Partial<Alignment> {
  return {
    wrapText: wrap,
    ...(align ? { horizontal: align } : {}),
    ...(valign ? { vertical: valign } : {}),
  };
}

/** Thin lines on the sides named, of `tblr`. */
function bordersOf(sides: string): Partial<Borders> {
  const line = { style: 'thin', color: argb('#b7b7b7') } as const;
  return {
    ...(sides.includes('t') ? { top: line } : {}),
    ...(sides.includes('b') ? { bottom: line } : {}),
    ...(sides.includes('l') ? { left: line } : {}),
    ...(sides.includes('r') ? { right: line } : {}),
  };
}

/** A plain fill of a colour `#rrggbb`. */
export function fillOf(color: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: argb(color), bgColor: argb(color) };
}

/** A colour `#rrggbb` as a workbook names it. */
export function argb(color: string): { argb: string } {
  return { argb: `FF${color.replace('#', '').toUpperCase()}` };
}
