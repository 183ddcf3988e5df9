import type { AgeBand } from '../domain/band';
import type { CrossingCount, CrossingLine, Passage } from '../domain/crossing';
import type { Day } from '../domain/day';
import { count, shortDay } from './figures';

const LAST_AGE_OF_CHILDREN = 18;
/** A card issued in the two years before the age at which cards are changed need not be. */
const YEARS_SPARED = 2;

const band = ({ fromAge, untilAge }: AgeBand): string =>
  untilAge === null ? `từ đủ ${fromAge} tuổi` : `từ đủ ${fromAge} đến dưới ${untilAge} tuổi`;

const CHANGES: Readonly<Record<Passage['change'], string>> = {
  enters: 'vào diện',
  moves: 'chuyển nhóm',
  leaves: 'ra khỏi diện',
  none: 'không đổi nhóm',
};

function move({ change, into }: Passage): string {
  if (into === null) return change === 'leaves' ? 'Ra khỏi diện: làm xong trước ngày này.' : 'Không thuộc diện.';
  if (change === 'enters') return `Vào diện, nhóm ${band(into)}: mời thu nhận từ ngày này.`;
  return change === 'moves' ? `Chuyển nhóm: ${band(into)}.` : `Vẫn ở nhóm ${band(into)}.`;
}

const newCard = ({ age, holdsCard, changesCard }: CrossingLine): string =>
  changesCard && holdsCard ? ` Phải đổi căn cước; thẻ cấp khi đã đủ ${age - YEARS_SPARED} tuổi thì chưa phải đổi.` : '';

function counted({ age, change, people, changesCard, holdCard }: CrossingCount): string {
  const who = age <= LAST_AGE_OF_CHILDREN ? 'em' : 'người';
  const cards =
    changesCard && holdCard > 0
      ? `; ${count(holdCard)} ${who} phải đổi căn cước nếu thẻ cấp trước khi đủ ${age - YEARS_SPARED} tuổi`
      : '';
  return `${count(people)} ${who} đủ ${age} tuổi (${CHANGES[change]}${cards})`;
}

/** Who crosses a boundary of age, in Vietnamese. */
export const viCrossing = {
  title: 'SẮP ĐỔI NHÓM TUỔI',
  explain: 'Đơn vị nào có tên người đó thì thấy dòng của mình; toàn xã đếm mỗi người một lần.',
  headers: ['Đơn vị', 'Dòng', 'Họ và tên', 'Ngày', 'Đủ tuổi', 'Việc cần làm'],
  toDo: (line: CrossingLine): string => [move(line), newCard(line)].join(''),
  told: (until: Day, counts: readonly CrossingCount[]): string =>
    counts.length === 0
      ? `Từ nay đến ${shortDay(until)} không có ai qua mốc tuổi.`
      : `Từ nay đến ${shortDay(until)}: ${counts.map(counted).join(', ')}.`,
  past: (until: Day): string => `Đã qua ngày cuối ${shortDay(until)}, không còn ai phải tính.`,
};

/** Who crosses a boundary of age, in any language. */
export type CrossingText = typeof viCrossing;
