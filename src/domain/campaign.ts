import * as z from 'zod/mini';
import { contradictionIn } from './campaign-laws';
import { parseDay, type Day } from './day';
import { lazily } from './lazily';
import { PAPERS } from './column';
import { STAGES } from './stage';

const dayField = lazily(() =>
  z.pipe(
    z.string().check(z.refine((written) => parseDay(written) !== null, 'no such day')),
    z.transform((written: string) => written as Day),
  ),
);
const text = lazily(() => z.string().check(z.minLength(1)));
const age = lazily(() => z.int().check(z.nonnegative()));
const ageBand = lazily(() => ({ id: text(), fromAge: age(), untilAge: z.nullable(age()) }));

const bandField = lazily(() => z.strictObject({ ...ageBand(), parts: z.array(z.strictObject(ageBand())) }));

/** A day by which something is due; "trước ngày" is strict and leaves the day before as the last one. */
const deadlineField = lazily(() => z.strictObject({ day: dayField(), strict: z.boolean() }));

/** People in band, or of those among them; of papers; of other lists. */
const AMONG = [
  'in-band',
  'pupils',
  'registered',
  'approved',
  'residents',
  'issued',
  'officials',
  'organisations',
  'sealed-organisations',
] as const;

/** A denominator that no list gives, as somebody counted it. */
const figureField = lazily(() =>
  z.strictObject({
    value: z.int().check(z.positive()),
    /** `''` where nobody says whose it is. */
    source: z.string(),
    asOf: z.nullable(dayField()),
  }),
);
/** What an order may leave open about an indicator. */
const UNSTATED = ['deadline', 'target', 'among'] as const;

/** What ties a deadline to others; left out where nothing does. */
const tieFields = lazily(() => ({
  /** Deadlines of one name are for the same task and the same people. */
  about: z.optional(text()),
  /** Whose deadline it is, where it is not the commune's. */
  level: z.optional(z.enum(['province'])),
}));

const indicatorField = lazily(() =>
  z.strictObject({
    ...tieFields(),
    id: text(),
    /** Where the order says it, such as `II.1`. */
    place: text(),
    name: text(),
    nameEn: text(),
    among: z.enum(AMONG),
    /** The band whose people are the denominator; null for everybody in band, or where ages do not matter. */
    band: z.nullable(text()),
    /** The stage that counts as reached; null where only papers count. */
    stage: z.nullable(z.enum(STAGES)),
    /** The papers that each must have integrated, all of them; for `issued` each is counted by itself. */
    papers: z.array(z.enum(PAPERS)),
    /** Percent of the denominator. */
    target: z.number().check(z.positive(), z.lte(100)),
    /** Whether the order asks for all, for at least so many, or to strive for it. */
    comparison: z.enum(['all', 'at-least', 'strive']),
    /** Null for a duty without an end. */
    deadline: z.nullable(deadlineField()),
    /** Whether it falls due at the end of every month anew. */
    monthly: z.boolean(),
    /** Stands for what the lists give; no order knows it, somebody types it. */
    figure: z.optional(figureField()),
    /** What the order leaves open, so that the value here is a reading of it. */
    unstated: z.optional(z.array(z.enum(UNSTATED))),
  }),
);

const milestoneField = lazily(() =>
  z.strictObject({
    ...tieFields(),
    id: text(),
    place: text(),
    task: text(),
    owner: text(),
    start: z.nullable(dayField()),
    deadline: deadlineField(),
    /** What must be there first, by the ids of milestones. */
    needs: z.optional(z.array(text())),
    /** What a report tells of, by the ids of milestones. */
    covers: z.optional(z.array(text())),
  }),
);

/** Who comes in half a day: a unit by its name, whoever was absent before, or nobody. */
const slotField = lazily(() => z.nullable(z.union([z.literal('reserve'), text()])));

/** Days in a row with the same slots, both included. */
const sessionField = lazily(() =>
  z.strictObject({
    start: dayField(),
    end: dayField(),
    morning: slotField(),
    afternoon: slotField(),
    place: text(),
  }),
);

const reportField = lazily(() =>
  z.strictObject({
    place: text(),
    who: text(),
    to: text(),
    every: z.enum(['day', 'week', 'once', 'when-needed']),
    /** 1 Monday to 7 Sunday; null where the order names none. */
    weekday: z.nullable(z.int().check(z.gte(1), z.lte(7))),
    deadline: z.nullable(deadlineField()),
    what: text(),
  }),
);

const baselineField = lazily(() =>
  z.strictObject({
    id: z.optional(text()),
    /** The id of the figure of which this one is a part. */
    partOf: z.optional(text()),
    name: text(),
    /** What it is a number of, to stand beside what the lists give. */
    counts: z.enum(['gap', 'in-band', 'card', 'no-card']),
    /** Whether the commune was counted or its province. */
    scope: z.enum(['commune', 'province']),
    value: z.int(),
    /** Null where the order does not say. */
    asOf: z.nullable(dayField()),
    source: text(),
  }),
);

/** Ages that a letter leaves open: what it says and where, and the ways to read it. */
const ageQuestionField = lazily(() =>
  z.strictObject({
    about: text(),
    aboutEn: text(),
    /** Where the letter says what. */
    says: z.array(text()).check(z.minLength(1)),
    options: z
      .array(
        z.strictObject({
          id: text(),
          label: text(),
          labelEn: text(),
          bands: z.array(bandField()).check(z.minLength(1)),
        }),
      )
      .check(z.minLength(2)),
    /** The option that the law asks for. */
    proposed: text(),
  }),
);

/** The shape of an order's file; a key that it does not know is a fault. */
export const campaignFields = lazily(() =>
  z.strictObject({
    id: text(),
    /** `''` in the order of a province, which each of its communes carries out. */
    commune: z.string(),
    /** `''` where the order does not say. */
    province: z.string(),
    title: text(),
    order: text(),
    /** What the order carries out, with the day of each where it says one. */
    basis: z.array(z.strictObject({ name: text(), day: z.nullable(dayField()) })),
    /** First and last day of the peak, both included; null where the order sets none. */
    start: z.nullable(dayField()),
    end: z.nullable(dayField()),
    closing: z.enum(STAGES),
    bands: z.array(bandField()).check(z.minLength(1)),
    /** Where the letter can be read in several ways; `bands` is the one that is proposed. */
    ageQuestion: z.optional(ageQuestionField()),
    indicators: z.array(indicatorField()),
    milestones: z.array(milestoneField()),
    sessions: z.array(sessionField()),
    reports: z.array(reportField()),
    /** What people are told to bring. */
    bring: z.array(text()),
    /** The units that the order names, which set-up proposes; most orders name none. */
    units: z.array(z.strictObject({ name: text(), kind: z.enum(['school', 'village', 'other']) })),
    /** What the police or the province counted, to stand beside what the lists give. */
    baselines: z.array(baselineField()),
  }),
);

/** A campaign as its order gives it. */
export type Campaign = z.infer<ReturnType<typeof campaignFields>>;
/** Of whom an indicator is a share. */
export type Among = (typeof AMONG)[number];
export type Indicator = Campaign['indicators'][number];
export type AgeQuestion = z.infer<ReturnType<typeof ageQuestionField>>;
export type Figure = z.infer<ReturnType<typeof figureField>>;
export type Milestone = Campaign['milestones'][number];
export type Unstated = (typeof UNSTATED)[number];
export type Deadline = z.infer<ReturnType<typeof deadlineField>>;

/**
 * Parses a campaign from its JSON.
 *
 * @throws {Error} The JSON is no campaign, or contradicts itself: whoever wrote it must mend it.
 */
export function parseCampaign(json: unknown): Campaign {
  const parsed = campaignFields().safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`Not a campaign: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
  }
  const contradiction = contradictionIn(parsed.data);
  if (contradiction !== null) throw new Error(`Campaign ${parsed.data.id}: ${contradiction}`);
  return parsed.data;
}
