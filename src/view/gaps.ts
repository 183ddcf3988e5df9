import { bandOf, type AgeBand } from '../domain/band';
import type { Campaign } from '../domain/campaign';
import type { Commune } from '../domain/commune';
import { STAGES, type Stage } from '../domain/stage';
import { percentOf, reached, type Tally } from '../domain/tally';
import type { Text } from '../text/text';
import { gapRow, share, viewRow } from './rows';
import type { TabView, ViewRow } from './table';

type Named = Tally & { readonly label: string };

/** Worst first: the lowest share done, then the largest gap; nobody in band stands last. */
function worstFirst(closing: Stage) {
  const done = (tally: Tally) => percentOf(reached(tally, closing), tally.inBand) ?? 101;
  return (one: Named, other: Named) => done(one) - done(other) || other.gap - one.gap;
}

function tallyRow({ label, ...tally }: Named, closing: Stage, style: ViewRow['style']): ViewRow {
  const withCard = reached(tally, 'card');
  const done = reached(tally, closing);
  return viewRow(
    style,
    label,
    tally.inBand,
    ...STAGES.map((stage) => tally.stages[stage]),
    withCard,
    share(withCard, tally.inBand),
    done,
    share(done, tally.inBand),
    tally.gap,
  );
}

const styleOf = ({ inBand, gap }: Tally): ViewRow['style'] => (inBand > 0 && gap === 0 ? 'good' : 'body');

function section(heading: string, name: string, tallies: readonly Named[], closing: Stage, text: Text): ViewRow[] {
  if (tallies.length === 0) return [];
  return [
    gapRow,
    viewRow('heading', heading),
    viewRow('header', ...text.tables.gapHeaders(name)),
    ...[...tallies].sort(worstFirst(closing)).map((tally) => tallyRow(tally, closing, styleOf(tally))),
  ];
}

const bandLabel = (bands: readonly AgeBand[], id: string, text: Text): string => {
  const band = bands.find((each) => each.id === id);
  return band ? text.band(band) : id;
};

function bandRows(campaign: Campaign, commune: Commune, text: Text): ViewRow[] {
  const bands = commune.bands.flatMap((tally) => {
    const ages = campaign.bands.find(({ id }) => id === tally.id);
    const parts = tally.parts.map((part) => ({ ...part, label: `   ${bandLabel(ages?.parts ?? [], part.id, text)}` }));
    return [{ ...tally, label: bandLabel(campaign.bands, tally.id, text) }, ...parts];
  });
  const total = { ...commune.totals, label: text.tables.gaps.total };
  return [
    gapRow,
    viewRow('heading', text.tables.gaps.commune),
    viewRow('header', ...text.tables.gapHeaders(text.tables.gapNames.commune)),
    ...bands.map((tally) => tallyRow(tally, campaign.closing, 'body')),
    tallyRow(total, campaign.closing, 'total'),
  ];
}

/** The columns of the tab. */
export const GAP_COLUMNS: TabView['columns'] = [
  { kind: 'text', width: 250 },
  ...Array.from({ length: 8 }, () => ({ kind: 'count' as const, width: 105 })),
  { kind: 'percent', width: 105 },
  { kind: 'count', width: 105 },
  { kind: 'percent', width: 105 },
  { kind: 'count', width: 105 },
];

/** The tab `Khoảng trống`: two stages, card then account, for bands, units, villages and classes, worst first. */
export function gapView(campaign: Campaign, commune: Commune, text: Text, time: string): TabView {
  const { gaps, gapNames, asOf } = text.tables;
  const units = commune.units.map((unit) => ({ ...unit, label: unit.name }));
  const villages = commune.villages.map((village) => ({ ...village, label: village.name ?? text.noVillage }));
  const classes = commune.units.flatMap((unit) =>
    unit.classes.map((each) => ({ ...each, label: `${unit.name} – ${each.name ?? text.noClass}` })),
  );
  return {
    tab: 'Khoảng trống',
    columns: GAP_COLUMNS,
    frozenRows: 1,
    grows: false,
    rows: [
      viewRow('title', gaps.title),
      viewRow('note', asOf(commune.on, time)),
      viewRow('note', gaps.explain),
      ...bandRows(campaign, commune, text),
      ...section(gaps.units, gapNames.units, units, campaign.closing, text),
      ...section(gaps.villages, gapNames.villages, villages, campaign.closing, text),
      ...section(gaps.classes, gapNames.classes, classes, campaign.closing, text),
    ],
  };
}

/** The words for the band or, where it has parts, the part that holds an age; null outside every band. */
export function ageLabel(campaign: Campaign, age: number, text: Text): string | null {
  const band = bandOf(campaign.bands, age);
  return band && text.band(bandOf(band.parts, age) ?? band);
}
