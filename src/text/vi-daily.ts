import type { DailyLine, DailyReport } from '../domain/daily-report';
import type { Day } from '../domain/day';
import { percentOf } from '../domain/tally';
import { count, share, shortDay } from './figures';

/** So many more, or a count that was corrected; `–` where there is none before. */
const change = (value: number | null): string =>
  value !== null && value < 0 ? `điều chỉnh −${count(-value)}` : `${value ? '+' : ''}${count(value)}`;

/** For the subject: what is new; all, where there is no count before. */
const news = ({ newlyEnrolled, newlyActivated, enrolled, activated }: DailyLine): string =>
  newlyEnrolled === null || newlyActivated === null
    ? `đã thu nhận ${count(enrolled)}, đã kích hoạt ${count(activated)}`
    : `thu nhận ${change(newlyEnrolled)}, kích hoạt ${change(newlyActivated)}`;

const whole = (done: number, inBand: number): string => share(done, inBand, percentOf(done, inBand));

/** The daily report, in Vietnamese. */
export const viDaily = {
  subject: (commune: string, { on, total }: DailyReport): string =>
    `[Phủ Xanh] Báo cáo ngày ${shortDay(on)} – ${commune}: ${news(total)}`,
  title: (commune: string): string => `Báo cáo ngày · ${commune}`,
  asOf: (on: Day): string => `Số liệu đến hết ngày ${shortDay(on)}`,
  enrolled: 'Thu nhận hôm nay',
  activated: 'Kích hoạt hôm nay',
  change,
  total: (done: number, inBand: number): string => `tổng ${whole(done, inBand)}`,
  cell: (newly: number | null, done: number): string => `${change(newly).replace(/ /g, '\u00a0')}\ntổng ${count(done)}`,
  units: 'Từng đơn vị',
  unit: 'Đơn vị',
  noList: 'chưa có danh sách',
  since: (on: Day, since: Day | null): string =>
    since === null
      ? 'Chưa có số chốt của ngày trước, nên chưa biết hôm nay thêm bao nhiêu.'
      : `“Hôm nay” là số thêm từ lần chốt ngày ${shortDay(since)} đến hết ngày ${shortDay(on)}. “Điều chỉnh” là số giảm do sửa danh sách hoặc do đổi nhóm tuổi.`,
  unitsNote:
    'Đơn vị đếm theo danh sách của mình; toàn xã đếm mỗi người một lần, nên cộng các đơn vị có thể lớn hơn số của xã.',
};

/** The daily report in any language. */
export type DailyText = typeof viDaily;
