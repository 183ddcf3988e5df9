import { hexColor } from './colors';
import { port } from './connection';
import { wrongArguments } from './exception';
import { honestClass, names } from './honest';
import type { Range } from './range';
import { RangeBase } from './range-base';
import { rangeIn } from './sheet-of';

/** The alternate colours of Google's themes. */
const themes = {
  LIGHT_GREY: ['#ffffff', '#f3f3f3'],
  CYAN: ['#ffffff', '#e0f7fa'],
  GREEN: ['#ffffff', '#e7f9ef'],
  YELLOW: ['#ffffff', '#fef8e3'],
  ORANGE: ['#ffffff', '#ffe6dd'],
  BLUE: ['#ffffff', '#e8f0fe'],
  TEAL: ['#ffffff', '#ddf2f0'],
  GREY: ['#ffffff', '#eef0f1'],
  BROWN: ['#ffffff', '#f6eee8'],
  LIGHT_GREEN: ['#ffffff', '#eef7e3'],
  INDIGO: ['#ffffff', '#e8e7fc'],
  PINK: ['#ffffff', '#ffddea'],
} as const;

type Theme = keyof typeof themes;

/** SpreadsheetApp.BandingTheme. */
export const bandingThemes = (): object => names('BandingTheme', ...(Object.keys(themes) as Theme[]));

/** SpreadsheetApp.Banding: the colours of alternate rows, under the cells' own. */
export class Banding {
  readonly #id: number;

  constructor(id: number) {
    this.#id = id;
  }

  getRange(): Range {
    const { box } = port.overlays.banding(this.#id);
    return rangeIn(box.sheet, box);
  }
  getFirstRowColor(): string | null {
    return port.overlays.banding(this.#id).first;
  }
  getSecondRowColor(): string | null {
    return port.overlays.banding(this.#id).second;
  }
  setFirstRowColor(color: unknown): this {
    port.overlays.changeBanding('Banding.setFirstRowColor', this.#id, { first: hexColor(color) });
    return this;
  }
  setSecondRowColor(color: unknown): this {
    port.overlays.changeBanding('Banding.setSecondRowColor', this.#id, { second: hexColor(color) });
    return this;
  }
  remove(): void {
    port.overlays.changeBanding('Banding.remove', this.#id, null);
  }
}

honestClass('Banding', Banding);

/** Bands a range in a theme; headers and footers of their own colour are not in this host. */
export function bandRows(range: RangeBase, place: readonly unknown[]): Banding {
  const [theme = 'LIGHT_GREY', header = true, footer = false] = place;
  const colors = themes[String(theme) as Theme] as readonly [string, string] | undefined;
  if (!colors) throw wrongArguments('SpreadsheetApp.Range.applyRowBanding', place);
  if (header !== false || footer !== false) throw new Error('Not in this host: Range.applyRowBanding with a header');
  const [first, second] = colors;
  return new Banding(port.overlays.band('Range.applyRowBanding', RangeBase.boxOf(range), { first, second }));
}

/** The bandings of a sheet. */
export const bandingsOf = (sheet: number): Banding[] =>
  Array.from(port.overlays.bandings(sheet), ({ id }) => new Banding(id));
