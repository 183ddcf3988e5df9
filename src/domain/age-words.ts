import type { AgeBand } from './band';
import { tidy, weakKey } from './text-key';

/**
 * A band in words, as tabs name it.
 *
 * @example ageWords({ id: '6-14', fromAge: 6, untilAge: 14 }) //=> '6 đến dưới 14 tuổi'
 */
export const ageWords = ({ fromAge, untilAge }: Pick<AgeBand, 'fromAge' | 'untilAge'>): string =>
  `${fromAge}${untilAge === null ? ' tuổi trở lên' : ` đến dưới ${untilAge} tuổi`}`;

/** Several bands in words. */
export const agesWords = (bands: readonly AgeBand[]): string => bands.map(ageWords).join('; ');

/** Why words are no bands: unreadable, or of two meanings, for "đến 14" may hold those who are 14 or not. */
export type AgeProblem = 'no-ages' | 'ages-ambiguous';

const OPEN = /^(?:tu )?(?:du )?(\d{1,3})(?: tuoi)?(?: ?\+| tro len)$/;
const CLOSED = /^(?:tu )?(?:du )?(\d{1,3})(?: tuoi)? ?(den|-|–) ?(duoi |het )?(?:du )?(\d{1,3})(?: tuoi)?$/;
const OLDEST = 200;

function bandFrom(fromAge: number, untilAge: number | null): AgeBand | AgeProblem {
  if (untilAge === null) return { id: `${fromAge}+`, fromAge, untilAge };
  return fromAge < untilAge && untilAge <= OLDEST ? { id: `${fromAge}-${untilAge}`, fromAge, untilAge } : 'no-ages';
}

/** Reads one band: "6 đến dưới 14 tuổi", "6–14", "đến hết 14" (under 15), "14 trở lên". */
export function readAges(text: string): AgeBand | AgeProblem {
  const words = weakKey(text);
  const open = OPEN.exec(words);
  if (open) return bandFrom(Number(open[1]), null);
  const [, from, joint, bound, until] = CLOSED.exec(words) ?? [];
  if (from === undefined) return 'no-ages';
  if (joint === 'den' && bound === undefined) return 'ages-ambiguous';
  return bandFrom(Number(from), Number(until) + (bound === 'het ' ? 1 : 0));
}

/** Reads bands parted by semicolons; the first problem where one of them is none. */
export function readAgeList(text: string): readonly AgeBand[] | AgeProblem {
  const parts = text.split(/[;\n]/).map(tidy);
  const bands: AgeBand[] = [];
  for (const part of parts.filter((each) => each !== '')) {
    const band = readAges(part);
    if (typeof band === 'string') return band;
    bands.push(band);
  }
  return bands;
}
