import type { AgeBand } from './band';
import type { Campaign, Indicator, Milestone } from './campaign';

/** The campaign that a commune writes itself; it comes from no letter. */
const OWN_ORDER = 'rieng';

const repeated = (items: readonly { readonly id: string }[]) =>
  items.find(({ id }, at) => items.findIndex((other) => other.id === id) !== at)?.id;

const endOf = ({ untilAge }: AgeBand) => untilAge ?? Number.POSITIVE_INFINITY;

/** Whether bands are disjoint, hold an age and stand in order. */
export const areInOrder = (bands: readonly AgeBand[]) =>
  bands.every((band, at) => {
    const before = bands[at - 1];
    return band.fromAge < endOf(band) && (before === undefined || endOf(before) <= band.fromAge);
  });

/** Whether finer bands reach nowhere out of a band. */
export const lieWithin = (band: AgeBand, parts: readonly AgeBand[]) =>
  parts.every((part) => part.fromAge >= band.fromAge && endOf(part) <= endOf(band));

function contradictionInBands(bands: Campaign['bands']): string | null {
  if (!areInOrder(bands)) return 'bands overlap, are empty or out of order';
  if (bands.some(({ parts }) => !areInOrder(parts))) return 'parts of a band overlap, are empty or out of order';
  if (bands.some((band) => !lieWithin(band, band.parts))) return 'a part reaches out of its band';
  const twice = repeated(bands) ?? bands.map(({ parts }) => repeated(parts)).find((id) => id !== undefined);
  return twice === undefined ? null : `the band ${twice} stands twice`;
}

function contradictionInQuestion({ ageQuestion }: Campaign): string | null {
  if (!ageQuestion) return null;
  const { options, proposed } = ageQuestion;
  const wrong = options.map(({ bands }) => contradictionInBands(bands)).find((found) => found !== null);
  if (wrong !== undefined) return wrong;
  return options.some(({ id }) => id === proposed) ? null : 'the reading that is proposed is no option';
}

/** People pass stages; papers that were issued are counted each by itself. */
function contradictionInIndicator(indicator: Indicator, bands: Campaign['bands']): string | null {
  const { id, band, stage, papers, among, monthly, deadline } = indicator;
  if (band !== null && !bands.some((each) => each.id === band)) return `indicator ${id} counts an unknown band`;
  if (stage === null && papers.length === 0) return `indicator ${id} counts nothing`;
  if (among === 'issued' && (stage !== null || papers.length === 0)) return `indicator ${id} must count papers alone`;
  return monthly && deadline !== null ? `indicator ${id} is monthly and has a last day` : null;
}

const isLate = ({ start, deadline: { day: due, strict } }: Milestone) =>
  start !== null && (strict ? start >= due : start > due);

const contradictionInDays = ({ start, end, milestones, sessions }: Campaign): string | null => {
  if (start !== null && end !== null && end < start) return 'the campaign ends before it starts';
  const late = milestones.find(isLate);
  if (late) return `milestone ${late.id} starts after its last day`;
  const session = sessions.find((each) => each.end < each.start);
  return session ? `the session of ${session.start} ends before it starts` : null;
};

/** The first id that something refers to and nothing bears; undefined where there is none. */
function unknownTie({ milestones, baselines }: Campaign): string | undefined {
  const known = new Set(milestones.map(({ id }) => id));
  const figures = new Set(baselines.map(({ id }) => id));
  const needed = milestones.flatMap(({ needs = [], covers = [] }) => [...needs, ...covers]);
  const wholes = baselines.flatMap(({ partOf }) => partOf ?? []);
  return needed.find((id) => !known.has(id)) ?? wholes.find((id) => !figures.has(id));
}

/** What is wrong between the fields of a campaign, in English for whoever wrote it; null when nothing is. */
export function contradictionIn(campaign: Campaign): string | null {
  const { id, bands, indicators, milestones, commune, province } = campaign;
  if (commune === '' && province === '' && id !== OWN_ORDER) return 'it names neither a commune nor a province';
  const twice = repeated([...indicators, ...milestones]);
  const unknown = unknownTie(campaign);
  return (
    contradictionInBands(bands) ??
    contradictionInQuestion(campaign) ??
    indicators.map((each) => contradictionInIndicator(each, bands)).find((found) => found !== null) ??
    contradictionInDays(campaign) ??
    (twice === undefined ? null : `${twice} stands twice`) ??
    (unknown === undefined ? null : `nothing is called ${unknown}`)
  );
}
