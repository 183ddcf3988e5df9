import type { Commune, UnitTally } from '../domain/commune';
import { rankByPercent, slowestOf, type Ranked } from '../domain/rank';
import type { UnitQuality } from '../domain/quality';
import type { Text } from '../text/text';
import { share, viewRow } from './rows';
import type { ViewCell, ViewRow } from './table';

const SLOWEST = 5;

/** A unit's name as the link to its tab. */
export const unitLink = (name: string, tab: string): ViewCell => ({ link: { tab, a1: 'A1', label: name } });

/** Whether a unit's list is there and in order, with its sign. */
const listState = ({ rows, errors, daysLate }: UnitQuality, { guide }: Text): string =>
  rows === 0 ? guide.unsent(daysLate) : guide.sent(rows, errors);

type Described = { readonly unit: UnitTally; readonly quality: UnitQuality };

function describe(commune: Commune, qualities: readonly UnitQuality[]): ReadonlyMap<string, Described> {
  const byName = new Map(qualities.map((quality) => [quality.name, quality]));
  return new Map(
    commune.units.flatMap((unit) => {
      const quality = byName.get(unit.name);
      return quality ? [[unit.name, { unit, quality }]] : [];
    }),
  );
}

const progressCells = ({ done, inBand, gap }: Pick<Ranked, 'done' | 'inBand' | 'gap'>): ViewCell[] => [
  done,
  inBand,
  share(done, inBand),
  gap,
];

/** The few units with the smallest share done, each with the link to its tab. */
export function slowestRows(commune: Commune, qualities: readonly UnitQuality[], text: Text): ViewRow[] {
  const described = describe(commune, qualities);
  const slowest = slowestOf(rankByPercent(commune.units, null), SLOWEST).flatMap((ranked) => {
    const found = described.get(ranked.name ?? '');
    if (!found) return [];
    const { unit, quality } = found;
    return [
      viewRow('body', unitLink(unit.name, unit.tab), ...progressCells(ranked), ranked.rank, listState(quality, text)),
    ];
  });
  const { guide } = text;
  if (commune.units.every(({ inBand }) => inBand === 0))
    return [viewRow('heading', guide.slowest), viewRow('body', guide.noneKnown)];
  if (slowest.length === 0) return [viewRow('heading', guide.slowest), viewRow('good', guide.noneSlow)];
  return [viewRow('heading', guide.slowest), viewRow('header', ...guide.slowHeaders), ...slowest];
}

/** Every unit in the order of `Đơn vị`, with the link to its tab and whether its list is there. */
export function unitRows(commune: Commune, qualities: readonly UnitQuality[], text: Text): ViewRow[] {
  const rows = [...describe(commune, qualities).values()].map(({ unit, quality }) => {
    const progress = progressCells({ done: unit.inBand - unit.gap, inBand: unit.inBand, gap: unit.gap });
    const due = quality.due && { day: quality.due };
    return viewRow('body', unitLink(unit.name, unit.tab), ...progress, due, listState(quality, text));
  });
  return [viewRow('heading', text.guide.units), viewRow('header', ...text.guide.unitHeaders), ...rows];
}
