import { campaignDays, type CampaignDays, type Course } from '../samples/campaign-days';
import { addDays, dayNumber } from '../samples/days';

type Count = CampaignDays['counts'][number];

/** The whole days from `earliest` to `latest`, counted from the day of the forecast; Infinity beyond `FARTHEST`. */
type Span = { readonly earliest: number; readonly expected: number; readonly latest: number };

/** A way to foretell when `remaining` people are done, from the counts until a day; null where it does not dare to. */
type Method = (counts: readonly Count[], remaining: number) => Span | null;

/** The days that a forecast names; each is null beyond `FARTHEST`. */
type Dates = Readonly<Record<keyof Span, string | null>>;

/** A forecast that names days, as a method. */
export const methodOf =
  (forecast: (history: readonly Count[], today: Count, remaining: number) => Dates | null): Method =>
  (counts, remaining) => {
    const today = counts[counts.length - 1];
    const dates = today ? forecast(counts, today, remaining) : null;
    const daysTo = (day: string | null) => (today && day ? dayNumber(day) - dayNumber(today.day) : Infinity);
    return (
      dates && {
        earliest: daysTo(dates.earliest),
        expected: daysTo(dates.expected),
        latest: daysTo(dates.latest),
      }
    );
  };

/** How a method did over many forecasts. */
export type Score = {
  readonly method: string;
  readonly forecasts: number;
  /** Percent of them in whose span the real day lay. */
  readonly covered: number;
  /** The median days that the expected day was off. */
  readonly off: number;
  /** The median days from the earliest to the latest, both included. */
  readonly width: number;
};

/** As far ahead as is foretold. */
const FARTHEST = 400;
/** Days into a campaign on which it is asked. */
const ASKED_ON = [7, 10, 14, 21, 28, 42, 56];
/** Four cases of five of a normal variable lie so many deviations about its mean. */
const FOUR_OF_FIVE = 1.2816;

/** People done each day, those of missed days spread evenly. */
function dailyGains(counts: readonly Count[]): number[] {
  return counts.slice(1).flatMap((count, at) => {
    const earlier = counts[at] ?? count;
    const days = dayNumber(count.day) - dayNumber(earlier.day);
    return Array.from({ length: days }, () => (count.done - earlier.done) / days);
  });
}

const within = (days: number): number => (days > FARTHEST ? Infinity : Math.max(days, 1));

/**
 * A plain baseline: the mean of the last `most` days goes on, with the interval of the textbook – the mean is known up
 * to its standard error, and each day to come has the variance of those seen.
 */
const meanOf =
  (most: number): Method =>
  (counts, remaining) => {
    const gains = dailyGains(counts).slice(-most);
    const mean = gains.reduce((sum, each) => sum + each, 0) / gains.length;
    const variance = gains.reduce((sum, each) => sum + (each - mean) ** 2, 0) / Math.max(gains.length - 1, 1);
    if (mean <= 0) return { earliest: Infinity, expected: Infinity, latest: Infinity };
    const noise = FOUR_OF_FIVE ** 2 * variance;
    const [square, half] = [mean ** 2 - noise / gains.length, mean * remaining + noise / 2];
    const root = Math.sqrt(Math.max(half ** 2 - square * remaining ** 2, 0));
    return {
      earliest: within(Math.ceil(remaining ** 2 / (half + root))),
      expected: within(Math.ceil(remaining / mean)),
      latest: square <= 0 ? Infinity : within(Math.ceil((half + root) / square)),
    };
  };

const BASELINES: readonly (readonly [string, Method])[] = [
  ['7-day mean', meanOf(7)],
  ['straight line', meanOf(Infinity)],
];

const median = (values: number[]): number => values.sort((one, other) => one - other)[values.length >> 1] ?? NaN;

/** A day on which it is asked when a campaign will be finished, and when it really was. */
type Question = { readonly counts: readonly Count[]; readonly remaining: number; readonly real: number };

function questionsOf({ population, counts, finished }: CampaignDays): Question[] {
  const first = counts[0]?.day ?? '';
  return ASKED_ON.flatMap((asked) => {
    const on = addDays(first, asked);
    const known = counts.filter(({ day }) => day <= on);
    const last = known[known.length - 1];
    if (last?.day !== on || (finished !== null && finished <= on)) return [];
    const days = finished === null ? Infinity : dayNumber(finished) - dayNumber(on);
    return [{ counts: known, remaining: population - last.done, real: days > FARTHEST ? Infinity : days }];
  });
}

type Answer = { readonly span: Span; readonly real: number };

function scoreOf(method: string, answers: readonly Answer[]): Score {
  const hits = answers.filter(({ span, real }) => span.earliest <= real && real <= span.latest);
  const off = ({ span, real }: Answer) => (span.expected === real ? 0 : Math.abs(span.expected - real));
  return {
    method,
    forecasts: answers.length,
    covered: (100 * hits.length) / answers.length,
    off: median(answers.map(off)),
    width: median(answers.map(({ span }) => (span.latest === span.earliest ? 1 : span.latest - span.earliest + 1))),
  };
}

/**
 * Asks a method and the two baselines the same questions over simulated campaigns of a course; one that the method does
 * not dare to answer is put to none.
 *
 * @returns The method's score, then those of the baselines.
 */
export function scorePace(method: Method, course: Course, seeds: { first: number; last: number }): Score[] {
  const methods = [['Phủ Xanh', method] as const, ...BASELINES];
  const answers = methods.map((): Answer[] => []);
  for (let seed = seeds.first; seed <= seeds.last; seed += 1)
    for (const { counts, remaining, real } of questionsOf(campaignDays(course, seed))) {
      if (method(counts, remaining) === null) continue;
      methods.forEach(([, each], at) => {
        const span = each(counts, remaining);
        if (span) answers[at]?.push({ span, real });
      });
    }
  return methods.map(([name], at) => scoreOf(name, answers[at] ?? []));
}
