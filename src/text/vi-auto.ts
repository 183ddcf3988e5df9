import type { AutoText } from './auto-sentences';
import { count, shortDay } from './figures';
import { someOf } from './rights-sentences';

const rowsOf = (rows: readonly number[]) => `dòng ${someOf(rows.map(String), (rest) => `và ${count(rest)} dòng khác`)}`;

/** What runs by itself, in Vietnamese. */
export const viAuto: AutoText = {
  logHeaders: [
    'Ngày',
    'Đơn vị',
    'Nhóm tuổi',
    'Chỉ tiêu',
    'Tổng số',
    'Chưa rà soát',
    'Chưa có căn cước',
    'Có căn cước, chưa đăng ký',
    'Đã thu nhận',
    'Đã phê duyệt',
    'Đã kích hoạt',
    'Đã đạt',
  ],
  ledgerHeaders: ['Ngày ghi', 'Giờ', 'Loại thư', 'Kỳ', 'Người nhận', 'Kết quả', 'Xong lúc', 'Mã thư', 'Đã nhắc'],
  kinds: { weekly: 'Báo cáo tuần', daily: 'Báo cáo ngày', digest: 'Nhắc việc' },
  states: {
    waiting: 'Chờ gửi',
    sending: 'Đang gửi',
    sent: '✓ Đã gửi',
    unknown: '⚠ Không rõ',
    refused: '✗ Không gửi được',
    dropped: 'Thôi, không gửi nữa',
  },
  notices: {
    off: () => 'Chưa bật chạy tự động: chọn Phủ Xanh → Trạng thái tự động.',
    ran: ({ day, time }) => `Chạy tự động: lần gần nhất lúc ${time} ngày ${shortDay(day)}.`,
    silent: ({ owner, day, time }) =>
      `Đã hơn 26 giờ không chạy tự động; lần cuối lúc ${time} ngày ${shortDay(day)}, bằng tài khoản ${owner}. Nếu tài khoản ấy không dùng nữa: chọn Phủ Xanh → Trạng thái tự động → Bật tự động.`,
    paused: () => 'Đang tạm dừng gửi thư. Muốn gửi lại: Cấu hình, mục “Tạm dừng gửi thư”, ghi Không.',
    zones: ({ script, sheet }) =>
      `Múi giờ của bảng tính (${sheet}) khác múi giờ của Phủ Xanh (${script}): vào Tệp → Cài đặt, chọn lại múi giờ Hà Nội.`,
    'mails-unknown': ({ rows }) =>
      `${count(rows.length)} thư không rõ đã gửi hay chưa (Sổ gửi thư, ${rowsOf(rows)}): hỏi người nhận, rồi chọn “Đã gửi” hoặc “Chờ gửi” ở cột Kết quả.`,
    'mails-waiting': ({ count: waiting }) =>
      `${count(waiting)} thư còn chờ vì hôm nay hết lượt gửi; lần chạy sau sẽ gửi tiếp.`,
    'mail-refused': ({ rows }) =>
      `${count(rows.length)} thư không gửi được (Sổ gửi thư, ${rowsOf(rows)}): xem lại địa chỉ ở Cấu hình và Đơn vị.`,
    'ledger-unreadable': ({ rows }) =>
      `Sổ gửi thư, ${rowsOf(rows)}: ô đã bị sửa nên không đọc được; thư của dòng ấy không tự gửi lại.`,
    'log-unreadable': ({ rows }) =>
      `Nhật ký, ${rowsOf(rows)}: số liệu đã bị sửa nên không khớp; dòng ấy không được tính vào tốc độ.`,
    'units-gone': ({ units }) =>
      `Nhật ký có số liệu của ${someOf(units, (rest) => `và ${count(rest)} nơi khác`)}, nay không còn trong trang Đơn vị. Nếu chỉ đổi tên: thay tên mới vào cột Đơn vị của Nhật ký để giữ tốc độ đã có.`,
  },
  run: 'Chạy tự động',
  ran: (mails, waiting) =>
    `Đã chốt số liệu; ${mails === 0 ? 'không gửi thư nào' : `gửi ${count(mails)} thư`}${waiting > 0 ? `, còn chờ ${count(waiting)} thư` : ''}.`,
  late: (period) => `Báo cáo này lẽ ra gửi ngày ${shortDay(period)}; số liệu tính đến lúc gửi.`,
  resent: 'Gửi lại theo yêu cầu.',
  gain: ({ first, last }, gain) =>
    gain === null
      ? `Tuần ${shortDay(first)} – ${shortDay(last)}: chưa có số liệu đầu tuần để so.`
      : gain < 0
        ? `Tuần ${shortDay(first)} – ${shortDay(last)}: điều chỉnh ${count(gain)}.`
        : `Tuần ${shortDay(first)} – ${shortDay(last)}: thêm ${count(gain)}.`,
  status: {
    menu: 'Trạng thái tự động',
    turnOn: 'Bật tự động',
    turnOff: 'Tắt',
    working: 'Đang làm, xin chờ…',
    off: 'Chưa bật: số liệu không tự chốt, thư không tự gửi.',
    onHint:
      'Mỗi ngày Phủ Xanh chốt số liệu, nhắc việc tới hạn; mỗi tuần gửi báo cáo. Thư đi từ tài khoản của người bấm Bật tự động.',
    noScopes: 'Google chưa cho phép đủ: đóng hộp này, chọn Phủ Xanh → Tự kiểm tra và đồng ý các quyền được hỏi.',
    justOff: 'Đã tắt. Số liệu đã chốt vẫn còn trong Nhật ký.',
    nothingRan: 'Chưa chạy lần nào.',
    on: (owner, since) => `Đang bật bằng tài khoản ${owner}, từ ngày ${shortDay(since)}.`,
    next: (day, time) => `Lần chạy tới: khoảng ${time} ngày ${shortDay(day)} (Google có thể sớm hoặc muộn 15 phút).`,
    last: (day, time, outcome) => `Lần gần nhất: ${time} ngày ${shortDay(day)}. ${outcome}`,
    quota: (left) => `Hôm nay tài khoản này còn gửi được ${count(left)} thư.`,
    zones: (script, sheet) =>
      `Múi giờ của bảng tính là ${sheet}, của Phủ Xanh là ${script}: vào Tệp → Cài đặt, chọn múi giờ Hà Nội, rồi bật lại.`,
    taken: (owner, since) =>
      `${owner} đã bật từ ngày ${shortDay(since)} và đang chạy đều. Nếu bật thêm, mỗi thư sẽ tới hai lần: nhờ ${owner} tắt trước.`,
    notYours: (owner) => `Chỉ ${owner} tắt được, vì Google giữ lịch chạy trong tài khoản đã bật.`,
  },
};
