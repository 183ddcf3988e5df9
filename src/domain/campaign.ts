import * as z from 'zod/mini';
import type { AgeBand } from './band';
import { parseDay, type Day } from './day';
import { STAGES } from './stage';

const dayField = z.pipe(
  z.string().check(z.refine((text) => parseDay(text) !== null, 'no such day')),
  z.transform((text: string) => text as Day),
);
const text = z.string().check(z.minLength(1));
const age = z.int().check(z.nonnegative());
const ageBand = { id: text, fromAge: age, untilAge: z.nullable(age) };

const bandField = z.strictObject({ ...ageBand, parts: z.array(z.strictObject(ageBand)) });

/** A day by which something is due; "trước ngày" is strict and leaves the day before as the last one. */
const deadlineField = z.strictObject({ day: dayField, strict: z.boolean() });

const indicatorField = z.strictObject({
  id: text,
  name: text,
  nameEn: text,
  /** The band whose people are the denominator. */
  band: text,
  stage: z.enum(STAGES),
  /** Percent of the people in band. */
  target: z.number().check(z.positive(), z.lte(100)),
  deadline: z.nullable(deadlineField),
});

const milestoneField = z.strictObject({
  id: text,
  task: text,
  owner: text,
  start: z.nullable(dayField),
  deadline: deadlineField,
});

const campaignFields = z.strictObject({
  id: text,
  commune: text,
  /** `''` where the order does not say. */
  province: z.string(),
  title: text,
  order: text,
  /** First and last day of the peak, both included. */
  start: dayField,
  end: dayField,
  closing: z.enum(STAGES),
  bands: z.array(bandField).check(z.minLength(1)),
  indicators: z.array(indicatorField),
  milestones: z.array(milestoneField),
  /** The units that the order names, which set-up proposes; most orders name none. */
  units: z._default(z.array(z.strictObject({ name: text, kind: z.enum(['school', 'village', 'other']) })), []),
  /** What the police or the province counted, to stand beside what the lists give. */
  baselines: z.array(z.strictObject({ name: text, value: z.int(), asOf: dayField, source: text })),
});

/** A campaign as its order gives it. */
export type Campaign = z.infer<typeof campaignFields>;
export type Indicator = Campaign['indicators'][number];
export type Milestone = Campaign['milestones'][number];
export type Deadline = z.infer<typeof deadlineField>;

const repeated = (items: readonly { readonly id: string }[]) =>
  items.find(({ id }, at) => items.findIndex((other) => other.id === id) !== at)?.id;

const endOf = ({ untilAge }: AgeBand) => untilAge ?? Number.POSITIVE_INFINITY;

const areInOrder = (bands: readonly AgeBand[]) =>
  bands.every((band, at) => {
    const before = bands[at - 1];
    return band.fromAge < endOf(band) && (before === undefined || endOf(before) <= band.fromAge);
  });

const lieWithin = (band: AgeBand, parts: readonly AgeBand[]) =>
  parts.every((part) => part.fromAge >= band.fromAge && endOf(part) <= endOf(band));

const isLate = ({ start, deadline: { day: due, strict } }: Milestone) =>
  start !== null && (strict ? start >= due : start > due);

function contradictionInBands(bands: Campaign['bands']): string | null {
  if (!areInOrder(bands)) return 'bands overlap, are empty or out of order';
  if (bands.some(({ parts }) => !areInOrder(parts))) return 'parts of a band overlap, are empty or out of order';
  if (bands.some((band) => !lieWithin(band, band.parts))) return 'a part reaches out of its band';
  const twice = repeated(bands) ?? bands.map(({ parts }) => repeated(parts)).find((id) => id !== undefined);
  return twice === undefined ? null : `the band ${twice} stands twice`;
}

/** What is wrong between the fields of a campaign, in English for whoever wrote it; null when nothing is. */
function contradictionIn({ bands, indicators, milestones, start, end }: Campaign): string | null {
  const inBands = contradictionInBands(bands);
  if (inBands !== null) return inBands;
  if (end < start) return 'the campaign ends before it starts';
  const unknown = indicators.find(({ band }) => !bands.some(({ id }) => id === band));
  if (unknown) return `indicator ${unknown.id} counts an unknown band`;
  const late = milestones.find(isLate);
  if (late) return `milestone ${late.id} starts after its last day`;
  const twice = repeated([...indicators, ...milestones]);
  return twice === undefined ? null : `${twice} stands twice`;
}

/**
 * Parses a campaign from its JSON.
 *
 * @throws {Error} The JSON is no campaign, or contradicts itself: whoever wrote it must mend it.
 */
export function parseCampaign(json: unknown): Campaign {
  const parsed = campaignFields.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`Not a campaign: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
  }
  const contradiction = contradictionIn(parsed.data);
  if (contradiction !== null) throw new Error(`Campaign ${parsed.data.id}: ${contradiction}`);
  return parsed.data;
}
