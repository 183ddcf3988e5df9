import * as z from 'zod/mini';
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
  /** What the police or the province counted, to stand beside what the lists give. */
  baselines: z.array(z.strictObject({ name: text, value: z.int(), asOf: dayField, source: text })),
});

/** A campaign as its order gives it. */
export type Campaign = z.infer<typeof campaignFields>;
export type Indicator = Campaign['indicators'][number];
export type Milestone = Campaign['milestones'][number];
export type Deadline = z.infer<typeof deadlineField>;

const repeated = (ids: readonly string[]) => ids.find((id, at) => ids.indexOf(id) !== at);

type Ages = Pick<z.infer<typeof bandField>, 'fromAge' | 'untilAge'>;

const areDisjoint = (bands: readonly Ages[]) =>
  bands.every(({ fromAge }, at) => {
    const until = at === 0 ? 0 : bands[at - 1]?.untilAge;
    return until !== null && until !== undefined && fromAge >= until;
  });

/** What is wrong between the fields of a campaign, in English for whoever wrote it; null when nothing is. */
function contradictionIn(campaign: Campaign): string | null {
  const { bands, indicators, milestones } = campaign;
  if (!areDisjoint(bands)) return 'bands overlap or are out of order';
  if (bands.some(({ parts }) => !areDisjoint(parts))) return 'parts of a band overlap or are out of order';
  if (campaign.end < campaign.start) return 'the campaign ends before it starts';
  const unknown = indicators.find(({ band }) => !bands.some(({ id }) => id === band));
  if (unknown) return `indicator ${unknown.id} counts an unknown band`;
  const twice = repeated([...indicators, ...milestones].map(({ id }) => id));
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
