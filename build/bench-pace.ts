import { campaignDays, COURSES, type CampaignDays, type Course } from '../samples/campaign-days';
import { addDays } from '../samples/days';
import { loadPure } from './load-pure';
import { methodOf, scorePace, type Score } from './pace-score';

/** How forecasts did beside the baselines, and the time of as many as a large commune has indicators of units. */
export type PaceTimes = {
  readonly scores: readonly (Score & { readonly course: Course })[];
  readonly forecasts: number;
  readonly ms: number;
};

type Loaded = { readonly forecastOf: Parameters<typeof methodOf>[0] };

/** Forty units with ten indicators each. */
const forecasts = 400;
/** None of those that the forecast was built on, nor of those that the tests hold it to. */
const seeds = { first: 20_001, last: 20_400 };

/** Asks the forecast of the sources over simulated campaigns. */
export async function measurePace(): Promise<PaceTimes> {
  const loaded = await loadPure(`export { forecastOf } from './src/domain/pace';`);
  if (!hasForecast(loaded)) throw new Error('The bundle of the pace has no function "forecastOf".');
  const { forecastOf } = loaded;
  const scores = COURSES.flatMap((course) =>
    scorePace(methodOf(forecastOf), course, seeds).map((score) => ({ ...score, course })),
  );
  const counts = longHistory();
  const today = { day: addDays(counts[0]?.day ?? '', counts.length), done: 3610, population: 6500 };
  const start = performance.now();
  for (let at = 0; at < forecasts; at += 1) forecastOf(counts, today, 1000 + at);
  return { scores, forecasts, ms: performance.now() - start };
}

function longHistory(): CampaignDays['counts'] {
  const { counts } = campaignDays('steady', 1);
  const first = counts[0]?.day ?? '';
  return Array.from({ length: 400 }, (_, at) => ({
    day: addDays(first, at),
    done: at * 9 + (at % 5),
    population: 6500,
  }));
}

function hasForecast(loaded: unknown): loaded is Loaded {
  return typeof loaded === 'object' && loaded !== null && 'forecastOf' in loaded;
}
