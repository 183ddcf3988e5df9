import type { Box } from '../box';
import { shared } from '../box';

/** Colours of alternate rows of a box, under the cells' own; `#rrggbb`. */
export type BandColors = { readonly first: string | null; readonly second: string | null };
export type Band = BandColors & { readonly id: number; readonly box: Box };

/** Bandings as they are saved; `serial` is the last id given. */
export type SavedBandings = { readonly serial: number; readonly bands: readonly Band[] };

/** The bandings of a spreadsheet; no two of them overlap. */
export type Bandings = {
  readonly list: (sheet: number) => readonly Band[];
  /** @throws {Error} Removed. */
  readonly get: (id: number) => Band;
  /** @throws {Error} In Google's words, when the box overlaps another banding. */
  readonly add: (box: Box, colors: BandColors) => number;
  /** Null removes it. */
  readonly change: (id: number, change: Partial<BandColors> | null) => void;
  readonly move: (sheet: number, move: (box: Box) => Box | null) => void;
  readonly forget: (sheet: number) => void;
  readonly saved: () => SavedBandings;
};

const overlapWords =
  'You cannot add alternating background colors to a range that already has alternating background colors.';

/** Makes a register. */
export function makeBandings(saved: SavedBandings): Bandings {
  let { serial, bands } = saved;
  return {
    list: (sheet) => bands.filter(({ box }) => box.sheet === sheet),
    get: (id) => bandOf(bands, id),
    add: (box, colors) => {
      if (bands.some((band) => shared(band.box, box) !== null)) throw new Error(overlapWords);
      serial += 1;
      bands = [...bands, { id: serial, box, ...colors }];
      return serial;
    },
    change: (id, change) => {
      const band = bandOf(bands, id);
      bands = bands.flatMap((one) => (one !== band ? [one] : change ? [{ ...band, ...change }] : []));
    },
    move: (sheet, move) => {
      bands = bands.flatMap((band) => (band.box.sheet === sheet ? moved(band, move) : [band]));
    },
    forget: (sheet) => {
      bands = bands.filter(({ box }) => box.sheet !== sheet);
    },
    saved: () => ({ serial, bands }),
  };
}

function moved(band: Band, move: (box: Box) => Box | null): Band[] {
  const box = move(band.box);
  return box ? [{ ...band, box }] : [];
}

function bandOf(bands: readonly Band[], id: number): Band {
  const band = bands.find((one) => one.id === id);
  if (!band) throw new Error('The banding has been removed.');
  return band;
}
