import type { Day } from '../domain/day';
import type { Step } from '../domain/reminder';
import type { Warning, WarningOf } from '../domain/warning';
import { count, decimal, shortDay } from './figures';
import { someOf } from './rights-sentences';

type Dated = Pick<WarningOf<'list-due'>, 'lastDay' | 'daysLeft'>;

const some = (names: readonly string[], most: number): string =>
  someOf(names, (rest) => `và ${count(rest)} nơi khác`, most);

function daysLeft(days: number | null): string {
  if (days === null) return 'thường xuyên';
  if (days < 0) return `đã quá ${count(-days)} ngày`;
  return days === 0 ? 'hôm nay là ngày cuối' : `còn ${count(days)} ngày`;
}

/** One unit by its name, several with how many they are. */
const unsent = (units: readonly string[], most: number, ending: string): string =>
  units.length === 1
    ? `${units.join('')}: chưa có danh sách${ending}.`
    : `${count(units.length)} đơn vị chưa có danh sách${ending}: ${some(units, most)}.`;

const LISTS = 'Mở trang của đơn vị, gõ hoặc dán danh sách vào dưới dòng tiêu đề.';

/** Reminders: how near a last day is, what is outstanding, and what to do; in Vietnamese. */
export const viWarning = {
  daysLeft,
  done: 'Đã xong',
  later: 'Chưa tới hạn',
  level: (step: Step): string => {
    if (step === 'overdue') return 'Quá hạn';
    return step <= 1 ? 'Hạn hôm nay hoặc ngày mai' : `Còn không quá ${count(step)} ngày`;
  },
  milestone: (task: string, { lastDay, daysLeft: left }: Dated): string =>
    `${task}: hạn cuối ${shortDay(lastDay)}, ${daysLeft(left)}.`,
  listDue: (units: readonly string[], { lastDay, daysLeft: left }: Dated, most: number): string =>
    unsent(units, most, `, hạn nộp ${shortDay(lastDay)}, ${daysLeft(left)}`),
  listUnchanged: (units: readonly WarningOf<'list-unchanged'>[], most: number): string => {
    const [first] = units;
    if (!first) return '';
    const due = `hạn nộp ${shortDay(first.lastDay)}, ${daysLeft(first.daysLeft)}`;
    if (units.length === 1) return `${first.unit}: danh sách không đổi từ ngày ${shortDay(first.since)}, ${due}.`;
    const told = units.map(({ unit, since }) => `${unit} (từ ngày ${shortDay(since)})`);
    return `${count(units.length)} đơn vị có danh sách không đổi, ${due}: ${some(told, most)}.`;
  },
  listMissing: (units: readonly string[], most: number): string => unsent(units, most, ''),
  pace: (units: readonly WarningOf<'pace'>[], first: WarningOf<'pace'>, most: number): string => {
    const last = shortDay(first.until);
    if (units.length === 1)
      return `${first.unit}: mỗi ngày được ${decimal(first.rate)} người, cần ${decimal(first.needed)} mới kịp hạn ${last}.`;
    const told = units.map(({ unit, rate, needed }) => `${unit} (được ${decimal(rate)}, cần ${decimal(needed)})`);
    return `${count(units.length)} đơn vị mỗi ngày làm được ít hơn mức cần để kịp hạn ${last}: ${some(told, most)}.`;
  },
  notActivated: (units: readonly WarningOf<'not-activated'>[], most: number): string => {
    const [first] = units;
    if (first && units.length === 1)
      return `${first.unit}: ${count(first.people)} tài khoản đã phê duyệt quá 7 ngày mà chưa kích hoạt.`;
    const told = units.map(({ unit, people }) => `${unit} (${count(people)})`);
    return `${count(units.length)} đơn vị có tài khoản đã phê duyệt quá 7 ngày mà chưa kích hoạt: ${some(told, most)}.`;
  },
  toDo: {
    milestone: 'Xong thì ghi ngày xong ở trang Mốc thời hạn, hoặc báo văn phòng ghi.',
    'list-due': LISTS,
    'list-unchanged':
      'Mở trang của đơn vị, rà soát và bổ sung danh sách; danh sách vẫn đúng thì báo văn phòng ghi ngày xong ở trang Mốc thời hạn.',
    'list-missing': `${LISTS} Văn phòng nên đặt hạn nộp ở trang Đơn vị.`,
    pace: 'Chọn Phủ Xanh → Danh sách của tôi để biết còn ai, rồi xếp thêm buổi thu nhận.',
    'not-activated':
      'Nhờ người đó, hoặc người đại diện của trẻ, mở VNeID để kích hoạt; nếu VNeID báo quá hạn thì gọi tổng đài hỗ trợ định danh điện tử. Kích hoạt rồi thì ghi vào cột Định danh mức 2.',
  } satisfies Record<Warning['code'], string>,
  toast: (overdue: number, now: number, soon: number): string => {
    const parts = [
      ...(overdue > 0 ? [`${count(overdue)} việc quá hạn`] : []),
      ...(now > 0 ? [`${count(now)} việc hạn hôm nay hoặc ngày mai`] : []),
      ...(soon > 0 ? [`${count(soon)} việc khác cần làm`] : []),
    ];
    return `Có ${parts.join(', ')}. Xem trang Bắt đầu.`;
  },
  digest: {
    subject: (things: number, who: string, on: Day): string =>
      `[Phủ Xanh] ${count(things)} việc cần làm – ${who} – ${shortDay(on)}`,
    office: (commune: string): string => `văn phòng ${commune}`,
    who: (first: string, others: number): string => (others === 0 ? first : `${first} và ${count(others)} đơn vị khác`),
    title: (things: number): string => `${count(things)} việc cần làm`,
    opening: (who: string, on: Day): string =>
      `Kính gửi ${who}. Tính đến ngày ${shortDay(on)}, những việc sau chưa xong:`,
    closing:
      'Việc xong rồi thì Phủ Xanh không nhắc nữa. Thư này chỉ có tên đơn vị và số đếm, không có thông tin của người nào; chi tiết ở trang “Bắt đầu” và trang của đơn vị trong bảng tính.',
  },
  overdue: 'Đã quá hạn',
};

/** Reminders in any language. */
export type WarningText = typeof viWarning;
