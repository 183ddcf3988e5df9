import * as z from 'zod/mini';

const count = z.int().check(z.nonnegative());
const day = z.iso.date();
const text = z.string();

/** How many people stand at each step; the sum is the number in band. */
const stages = z.strictObject({
  'not-reviewed': count,
  'no-card': count,
  card: count,
  enrolled: count,
  approved: count,
  activated: count,
});

const tally = { inBand: count, stages, gap: count };
const bandId = z.string().check(z.regex(/^\d+(-\d+|\+)$/));
const part = z.strictObject({ id: bandId, ...tally });
const severities = z.strictObject({ error: count, warning: count, info: count });

const totals = z.strictObject({
  ...tally,
  rows: count,
  people: count,
  outOfBand: count,
  undetermined: count,
  left: count,
});

const unit = z.strictObject({
  ...tally,
  name: text,
  kind: z.enum(['school', 'village', 'other']),
  rows: count,
  outOfBand: count,
  undetermined: count,
  left: count,
  classes: z.array(z.strictObject({ name: text, ...tally })),
  findings: severities,
});

const indicator = z.strictObject({
  id: text,
  done: z.nullable(count),
  population: z.nullable(count),
  percent: z.nullable(z.number()),
  target: z.nullable(z.number()),
  lastDay: z.nullable(day),
  daysLeft: z.nullable(z.int()),
  neededPerDay: z.nullable(z.number()),
  verdict: z.enum(['done', 'on-track', 'tight', 'late', 'too-little-data', 'overdue']),
});

const finding = z.strictObject({
  code: text,
  severity: z.enum(['error', 'warning', 'info']),
  unit: text,
  row: z.nullable(z.int().check(z.positive())),
  column: z.nullable(text),
});

/** What the add-in computes of a commune on a day: counts only, nothing that names a person. */
const computed = {
  campaign: text,
  on: day,
  totals,
  bands: z.array(z.strictObject({ id: bandId, ...tally, parts: z.array(part) })),
  units: z.array(unit),
  villages: z.array(z.strictObject({ name: text, ...tally })),
  indicators: z.array(indicator),
  findings: z.array(finding),
};

/**
 * `summary.json`, whole: what the add-in computed, and three parts that only the command line knows – the files it was
 * given in their order, the mails by their file under the output folder, the service calls and cells moved, in all,
 * and the calls of each action.
 */
export const summarySchema = z.strictObject({
  ...computed,
  files: z.array(z.strictObject({ name: text, unit: text, error: z.nullable(text) })),
  mail: z.array(z.strictObject({ to: text, subject: text, file: text })),
  serviceCalls: z.strictObject({
    total: count,
    cells: count,
    byAction: z.strictObject({ check: count, gap: count, deadlines: count, report: count }),
  }),
});

/** The content of `summary.json`. */
export type Summary = z.infer<typeof summarySchema>;

/** The part of it that the add-in's report returns. */
export const computedSchema = z.strictObject(computed);
