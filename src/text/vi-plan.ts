import { plusDays, weekdayOf, type Day } from '../domain/day';
import type { PlanItem } from '../domain/plan';
import type { PlanFault } from '../domain/plan-fault';
import { count, shortDay } from './figures';
import type { PlanSentences } from './plan-sentences';

const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

/** A day with its weekday. */
export const dated = (on: Day) => `${WEEKDAYS[weekdayOf(on) - 1] ?? ''} ${shortDay(on)}`;
const days = (list: readonly Day[]) => list.map((each) => shortDay(each)).join(', ');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

type Placed = { readonly place: string | null; readonly line?: number | null };

const section = (place: string) => (/^(mục|đoạn)/.test(place) ? place : `mục ${place}`);

/** The places of some items, each once. */
function placesOf(items: readonly Placed[]): string {
  const places = items.flatMap(({ place, line }) =>
    place === null ? [`trang Mốc thời hạn (dòng ${line ?? 0})`] : place.split('; ').map(section),
  );
  return [...new Set(places)].join(' và ');
}

/** The day in the words of the order. */
const said = ({ strict, written }: PlanItem) =>
  strict ? `trước ngày ${shortDay(plusDays(written, 1))}` : `đến ngày ${shortDay(written)}`;

/** The places that say one and the same day, and the next day with its places. */
function sides(items: readonly PlanItem[]): string {
  const words = [...new Set(items.map(said))];
  const side = (word: string) => `${placesOf(items.filter((item) => said(item) === word))} nói ${word}`;
  return capital(words.map(side).join('; '));
}

const nameOf = (items: readonly Pick<PlanItem, 'name'>[]) => `“${items[0]?.name ?? ''}”`;

/** Where a task is ordered, the task, and its last day. */
function due(items: readonly PlanItem[]): string {
  const [item] = items;
  if (!item) return '';
  return `${capital(placesOf(items))} giao ${nameOf(items)}, hạn cuối ${shortDay(item.lastDay)}`;
}

const CHOOSE =
  'Cách xử lý: chọn một ngày trong ô bên cạnh, gõ một ngày khác, hoặc chọn “Để nguyên” để giữ như văn bản.';
const REREAD = 'Cách xử lý: hỏi lại nơi soạn văn bản; nếu đúng như vậy, chọn “Để nguyên”.';
const UNSTATED = {
  deadline: 'không ghi hạn',
  target: 'không ghi tỷ lệ phải đạt',
  among: 'không ghi tỷ lệ tính trên số nào',
} as const;

function lateSessions({ unit, planned, late, item, latest }: Extract<PlanFault, { code: 'session-late' }>): string {
  const inTime = planned.length - late.length;
  const until = `hạn cuối ${shortDay(item.lastDay)} (${placesOf([item])})`;
  const past = latest ? late.filter((each) => each > latest.written) : [];
  const more = latest
    ? `; riêng ${days(past)} sau cả ngày muộn nhất, ${shortDay(latest.written)} (${placesOf([latest])})`
    : '';
  const who = unit ?? 'lịch dự phòng';
  return `Lịch thu nhận: ${who} được xếp ${count(planned.length)} ngày, chỉ ${count(inTime)} ngày kịp hạn; ${days(late)} sau ${until}${more}.`;
}

/** What does not fit in a plan, in Vietnamese. */
export const viPlan: PlanSentences = {
  heading: 'Kế hoạch có chỗ chưa khớp',
  settle: 'Mở trang Cấu hình để chọn cách xử lý; nếu ở đó chưa có dòng, chọn Phủ Xanh → Cập nhật cấu trúc.',
  more: (faults) => `Và ${count(faults)} chỗ khác, nêu ở trang Cấu hình.`,
  working: (lastDay, working) =>
    `hạn cuối là ${dated(lastDay)}, ngày nghỉ; ngày làm việc cuối cùng là ${dated(working)}`,
  holds: (lastDay) => `đang tính theo ngày ${shortDay(lastDay)}`,
  choice: (on) => `Theo ngày ${shortDay(on)}`,
  faults: {
    'two-deadlines': ({ items, holds }) => [
      `${sides(items)}, cho cùng một việc và cùng những người: ${nameOf(items)}. Tạm lấy ngày sớm hơn, hạn cuối ${holds ? shortDay(holds) : ''}.`,
      CHOOSE,
    ],
    'two-levels': ({ items }) => [
      `${sides(items)}, cho cùng một việc ở hai cấp: ${nameOf(items)}. Tạm tính mỗi cấp theo hạn của mình; xã theo ngày sớm hơn.`,
      CHOOSE,
    ],
    'after-end': ({ items, bound }) => [
      `${due(items)}, sau ngày kết thúc chiến dịch là ${shortDay(bound)}. Tạm giữ hạn của việc ấy.`,
      CHOOSE,
    ],
    'before-start': ({ items, bound }) => [
      `${due(items)}, trước ngày bắt đầu chiến dịch là ${shortDay(bound)}. Tạm giữ hạn của việc ấy.`,
      CHOOSE,
    ],
    'before-needed': ({ items, needed }) => [
      `${due(items)}, trước việc phải có đã: ${needed.map((each) => `${placesOf([each])} “${each.name}” ${said(each)}`).join('; ')}. Tạm giữ hạn của việc ấy.`,
      CHOOSE,
    ],
    'start-before-basis': ({ start, basis, signed }) => [
      `Chiến dịch bắt đầu ngày ${shortDay(start)}, trước ngày của chính văn bản làm căn cứ: ${basis}, ngày ${shortDay(signed)}.`,
      REREAD,
    ],
    'due-before-basis': ({ items, basis, signed }) => [
      `${due(items)}, không sau ngày của văn bản làm căn cứ: ${basis}, ngày ${shortDay(signed)}. Như vậy không còn ngày nào để làm; tạm giữ hạn ấy.`,
      'Cách xử lý: hỏi lại nơi soạn văn bản rồi gõ ngày đúng vào ô bên cạnh; nếu đúng như vậy, chọn “Để nguyên”.',
    ],
    'report-early': ({ items, covered }) => [
      `${due(items)}, trước ngày cuối cùng mà báo cáo ấy nói tới: ${placesOf([covered])} “${covered.name}”, ${shortDay(covered.lastDay)}. Tạm giữ hạn của báo cáo.`,
      CHOOSE,
    ],
    'session-late': (fault) => [
      lateSessions(fault),
      'Cách xử lý: dời các buổi ấy lên trước ở trang Lịch thu nhận; nếu vẫn theo lịch ấy, chọn “Để nguyên”.',
    ],
    'day-off': ({ items, working }) => [
      `${due(items)} (${WEEKDAYS[weekdayOf(items[0]?.lastDay ?? working) - 1] ?? ''}), là ngày nghỉ; ngày làm việc cuối cùng là ${dated(working)}.`,
      CHOOSE,
    ],
    'parts-make-whole': ({ whole, parts }) => [
      `${parts.map(({ name, value }) => `“${name}” ${count(value)}`).join(' và ')} cộng lại bằng ${count(parts.reduce((sum, { value }) => sum + value, 0))}, đã là toàn bộ số chung ${count(whole.value)} (“${whole.name}”): không còn ai đã xong, nên số chung là số còn phải làm, không phải số công dân trong độ tuổi.`,
      REREAD,
    ],
    'basis-misdated': ({ basis, signed, known }) => [
      `Văn bản dẫn ${basis} với ngày ${shortDay(signed)}; văn bản ấy ký ngày ${shortDay(known)}.`,
      'Cách xử lý: sửa ngày khi dẫn lại trong báo cáo, rồi chọn “Để nguyên”.',
    ],
    unstated: ({ items, what, lastDay }) => [
      `${capital(placesOf(items))} ${UNSTATED[what]} cho ${nameOf(items)}. ${lastDay === null ? 'Tạm tính như trang Chỉ tiêu đang ghi.' : `Tạm tính đến ngày cuối của đợt cao điểm, ${shortDay(lastDay)}.`}`,
      lastDay === null ? REREAD : CHOOSE,
    ],
  },
};
