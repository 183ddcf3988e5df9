import { AMONG_NAMES } from '../domain/among';
import type { AgeBand } from '../domain/band';
import type { Day } from '../domain/day';
import type { Deadline } from '../domain/campaign';
import { lastDayOf } from '../domain/indicator';
import type { BaselineLine } from '../domain/baseline';
import type { Aim, WeeklyReport } from '../domain/report';
import type { Stage } from '../domain/stage';
import { viCrossing } from './vi-crossing';
import { viWarning } from './vi-warning';
import { count, decimal, percent, shortDay } from './figures';
import { viForecast } from './vi-forecast';

const stages: Record<Stage, string> = {
  'not-reviewed': 'Chưa rà soát',
  'no-card': 'Chưa có căn cước',
  card: 'Có căn cước, chưa đăng ký',
  enrolled: 'Đã thu nhận',
  approved: 'Đã phê duyệt',
  activated: 'Đã kích hoạt',
};

const daysLeft = (days: number): string =>
  days > 0 ? `còn ${count(days)} ngày` : days === 0 ? 'hôm nay là ngày cuối' : `quá hạn ${count(-days)} ngày`;

const deadline = (due: Deadline): string =>
  `hạn cuối ${shortDay(lastDayOf(due))}${due.strict ? ` (trước ngày ${shortDay(due.day)})` : ''}`;

function need({ remaining, daysLeft: days, neededPerDay }: Aim): string {
  if (days === null) return 'Việc thường xuyên, không đặt hạn cuối.';
  if (days === 0) return `Hôm nay là ngày cuối, còn ${count(remaining)} người.`;
  if (neededPerDay !== null && neededPerDay < 1)
    return `Muốn kịp hạn, ${count(days)} ngày tới cần thêm ${count(remaining)} người.`;
  return `Muốn kịp hạn, từ ngày mai mỗi ngày cần thêm ${decimal(neededPerDay)} người.`;
}

function judgement(aim: Aim): string {
  if (aim.remaining === null) return 'Chưa có danh sách nên chưa tính được.';
  switch (aim.verdict) {
    case 'done':
      return 'Đã đạt chỉ tiêu.';
    case 'on-track':
      return `Giữ tốc độ hiện nay thì kịp hạn. ${need(aim)}`;
    case 'tight':
      return `Sát hạn, chậm thêm là không kịp. ${need(aim)}`;
    case 'late':
      return `Với tốc độ hiện nay sẽ không kịp hạn. ${need(aim)}`;
    case 'overdue':
      return `Đã ${daysLeft(aim.daysLeft ?? 0)}, còn ${count(aim.remaining)} người chưa xong.`;
    case 'too-little-data':
      return aim.daysLeft === null || aim.daysLeft === 0
        ? need(aim)
        : `Chưa đủ số liệu để biết có kịp không. ${need(aim)}`;
  }
}

const verdict = (aim: Aim): string =>
  aim.forecast === null ? judgement(aim) : `${judgement(aim)} ${viForecast(aim.forecast)}`;

function standing({ remaining, percent: reached, daysLeft: days, verdict: met }: Aim): string {
  if (remaining === null) return 'chưa có danh sách';
  if (met === 'done') return `đã đạt chỉ tiêu, ${percent(reached)}`;
  const late = days !== null && days < 0 ? `${daysLeft(days)}, ` : '';
  return `${late}còn ${count(remaining)}, đạt ${percent(reached)}`;
}

function baseline({ source, name, value, asOf, scope, listed, difference }: BaselineLine): string {
  const until = asOf === null ? '' : ` (đến ngày ${shortDay(asOf)})`;
  const lists = scope === 'commune' ? 'theo danh sách' : 'danh sách của xã';
  const given = `${name}: theo ${source}${until} ${count(value)} · ${lists} `;
  if (listed === null) return `${given}chưa có.`;
  if (difference === null) return `${given}${count(listed)}.`;
  const words = difference > 0 ? `nhiều hơn ${count(difference)}` : `ít hơn ${count(-difference)}`;
  return `${given}${count(listed)} · ${difference === 0 ? 'khớp nhau' : `danh sách ${words}`}.`;
}

/** Whose figure the share is taken of, where no list need hold them all; `''` elsewhere. */
function basis({ of: { among, band, figure } }: Aim): string {
  const who = AMONG_NAMES[among].replace(/^./, (letter) => letter.toLowerCase());
  if (!figure) return among === 'residents' || band?.endsWith('+') === true ? `; tính trên ${who} theo danh sách` : '';
  const asOf = figure.asOf === null ? '' : `, ${shortDay(figure.asOf)}`;
  return `; tính trên ${count(figure.value)} ${who} (theo ${figure.source || 'số liệu chưa ghi nguồn'}${asOf})`;
}

const aimName = (aim: Pick<Aim, 'name' | 'nameEn' | 'stage'>): string =>
  aim.name ?? `Công dân trong độ tuổi${aim.stage === null ? '' : `: ${stages[aim.stage].toLowerCase()}`}`;

/** What the weekly report says, in Vietnamese. */
export const viReport = {
  subject: (commune: string, on: Day, { headline, isOther }: Pick<WeeklyReport, 'headline' | 'isOther'>): string =>
    `[Phủ Xanh] ${commune} – báo cáo tuần đến ${shortDay(on)}: ${isOther ? `${aimName(headline)} – ` : ''}${standing(headline)}`,
  title: (commune: string): string => `Báo cáo tuần · ${commune}`,
  asOf: (on: Day): string => `Số liệu đến ngày ${shortDay(on)}`,
  aimName,
  verdict,
  target: (aim: Aim): string => {
    const { target, deadline: due, lastDay, daysLeft: days } = aim;
    const until = due ? deadline(due) : lastDay && `hằng tháng, tháng này đến ${shortDay(lastDay)}`;
    return `Chỉ tiêu ${decimal(target)}%, ${until && days !== null ? `${until}, ${daysLeft(days)}` : 'làm thường xuyên, không đặt hạn cuối'}${basis(aim)}`;
  },
  dueDay: (due: Deadline): string =>
    shortDay(lastDayOf(due)) + (due.strict ? `\n(trước ngày ${shortDay(due.day)})` : ''),
  daysLeft,
  dueName: (due: WeeklyReport['due'][number]): string => due.name,
  reached: 'Đã đạt',
  missing: 'Còn lại',
  perDay: 'Cần mỗi ngày',
  people: 'người',
  band: ({ fromAge, untilAge }: AgeBand): string =>
    untilAge === null ? `Từ đủ ${fromAge} tuổi` : `Từ đủ ${fromAge} đến dưới ${untilAge} tuổi`,
  stages,
  slowest: 'Cần đôn đốc trước',
  slow: (share: string, gap: number): string => `đạt ${share}, còn ${count(gap)}`,
  silent: (units: number): string => `${count(units)} đơn vị chưa gửi danh sách`,
  columns: {
    rank: 'Hạng',
    unit: 'Đơn vị',
    village: 'Thôn',
    band: 'Nhóm tuổi',
    stage: 'Bước',
    aim: 'Chỉ tiêu',
    task: 'Việc',
    reached: 'Đạt',
    gap: 'Còn',
    perDay: 'Cần mỗi ngày',
    people: 'Người',
    share: 'Tỷ lệ',
    rows: 'Số dòng',
    errors: 'Lỗi',
    warnings: 'Cảnh báo',
    errorsPer100: 'Lỗi/100 dòng',
    lastDay: 'Hạn cuối',
    left: 'Thời gian',
  },
  headings: {
    aims: 'Các chỉ tiêu khác',
    units: 'Xếp hạng đơn vị',
    villages: 'Xếp hạng thôn',
    bands: 'Theo nhóm tuổi',
    stages: 'Đang ở bước nào',
    quality: 'Chất lượng danh sách',
    silent: 'Chưa gửi danh sách',
    due: 'Việc đến hạn',
    baselines: 'Đối chiếu số liệu',
  },
  total: 'Cộng',
  nowhere: '(chưa rõ thôn)',
  noRows: 'chưa có danh sách',
  unread: 'danh sách chưa đọc được',
  clean: (units: number): string => `${count(units)} đơn vị không có lỗi, không có cảnh báo.`,
  omitted: (lines: number): string => `… ${count(lines)} dòng nữa, xem trong bảng tính …`,
  totals: ({ rows, people, inBand, outOfBand, undetermined, left }: WeeklyReport['totals']): string =>
    `Danh sách có ${count(rows)} dòng, là ${count(people)} người: ${count(inBand)} trong độ tuổi, ` +
    `${count(outOfBand)} ngoài độ tuổi, ${count(undetermined)} chưa rõ ngày sinh, ${count(left)} đã chuyển đi hoặc đã mất.`,
  unitsNote:
    'Bằng nhau thì cùng hạng. Đơn vị đếm theo danh sách của mình; xã đếm mỗi người một lần, nên cộng các đơn vị có thể lớn hơn số của xã.',
  villagesNote: 'Thôn đếm mỗi người một lần, kể cả các em có tên trong danh sách của trường.',
  dueNote: 'Việc đã ghi ngày xong ở trang Mốc thời hạn không nhắc lại ở đây.',
  crossings: viCrossing.told,
  warning: viWarning,
  baseline,
  order: (order: string): string => `Theo: ${order}.`,
  closing:
    'Thư này chỉ có số đếm, không có họ tên, số định danh hay số điện thoại của ai. Chi tiết ở trang “Khoảng trống” và “Lỗi dữ liệu” trong bảng tính.',
};

/** The sentences of the weekly report in any language. */
export type ReportText = typeof viReport;
