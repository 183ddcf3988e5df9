import { momentFields } from './moments';

const weekdays = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

const count = (value: number): string => value.toLocaleString('vi-VN');
const seconds = (value: number): string => value.toLocaleString('vi-VN', { maximumFractionDigits: value < 10 ? 1 : 0 });

const shown = 3;

/** A few names of a list, and how many more there are. */
const some = (names: readonly string[]): string =>
  names.length <= shown + 1
    ? names.join(', ')
    : `${names.slice(0, shown).join(', ')} và ${count(names.length - shown)} trang khác`;

const moment = (wall: string): string => {
  const { weekday, day, time } = momentFields(wall);
  return `${weekdays[weekday] ?? ''}, ${day}, ${time}`;
};

/** What stands around the sheet. */
export const words = {
  moment,
  around: 'Quanh bảng tính',
  clock: {
    title: 'Đồng hồ',
    hint: 'Đồng hồ của trang này đứng yên cho tới khi bạn chỉnh. Trên đường đi, các việc hẹn giờ chạy như trên Google.',
    day: 'Ngày',
    time: 'Giờ',
    set: 'Đặt giờ',
    tomorrow: 'Sang ngày hôm sau',
    friday: 'Đến 15:15 thứ Sáu',
    fridayHint: 'Việc hẹn 15:00 có thể chạy sớm hoặc muộn 15 phút, như trên Google.',
    next: 'Đến việc hẹn giờ kế tiếp',
    stop: 'Dừng',
    backwards:
      'Đồng hồ chỉ đi tới: thư đã gửi và việc đã chạy không quay lại được. Muốn làm lại từ đầu, hãy bấm Bắt đầu lại.',
    here: (wall: string) => `Đã đến ${moment(wall)}.`,
    onTheWay: (wall: string, runs: number) => `Đang ở ${moment(wall)}; đã chạy ${count(runs)} việc hẹn giờ…`,
    stopped: (wall: string) => `Đã dừng ở ${moment(wall)}.`,
    came: (runs: number, mails: number) =>
      runs === 0
        ? 'Trên đường không có việc hẹn giờ nào.'
        : `Trên đường đã chạy ${count(runs)} việc hẹn giờ, gửi ${mails === 0 ? 'không thư nào' : `${count(mails)} thư`}.`,
    failed: (handler: string, message: string) => `${handler} bị lỗi: ${message}`,
    alarms: 'Các việc hẹn giờ',
    noAlarms: 'Chưa có việc nào hẹn giờ.',
    alarm: (handler: string, wall: string, user: string) => `${handler}: ${moment(wall)}, chạy bằng tài khoản ${user}`,
  },
  users: {
    title: 'Người dùng',
    hint: 'Chọn một người để làm việc như người ấy: sửa được gì, xem được gì đúng như trên Google.',
    find: 'Tìm, hoặc gõ thư điện tử khác',
    act: 'Vào vai',
    owner: 'Chủ tệp, sửa được mọi trang',
    all: 'Sửa được mọi trang',
    some: (tabs: readonly string[]) => `Chỉ sửa được: ${some(tabs)}`,
    none: 'Không sửa được trang nào đang khóa',
    open: 'Chưa trang nào bị khóa: ai cũng sửa được',
    noAddress: 'Hãy gõ đủ địa chỉ, ví dụ: ten@xa.example.',
    nobody: 'Không có ai như vậy. Bấm “Vào vai” để làm việc bằng địa chỉ vừa gõ.',
    now: (email: string) => `Bây giờ bạn là ${email}.`,
  },
  mails: {
    title: 'Hộp thư đi',
    button: (mails: number) => `${count(mails)} thư`,
    hint: 'Thư ở đây chỉ để xem, không gửi đi đâu cả. Liên kết trong thư không mở được từ đây.',
    none: 'Chưa có thư nào. Thư mà bảng tính gửi đi sẽ nằm ở đây.',
    list: 'Các thư, mới nhất ở trên',
    from: 'Từ',
    to: 'Tới',
    cc: 'Đồng gửi',
    bcc: 'Gửi kín',
    replyTo: 'Trả lời về',
    at: 'Lúc',
    files: 'Tệp kèm theo',
    fileCount: (files: number) => `${count(files)} tệp kèm`,
    shownAs: 'Xem như trên',
    widths: { phone: 'Điện thoại (360)', small: 'Máy tính (640)', large: 'Máy tính rộng (1200)', text: 'Chỉ có chữ' },
    page: (subject: string) => `Nội dung thư: ${subject}`,
    noHtml: 'Thư này chỉ có chữ.',
    noText: 'Thư này không có bản chỉ có chữ.',
    noSubject: '(không có tiêu đề)',
  },
  calls: {
    title: 'Nhật ký gọi dịch vụ',
    button: (calls: number, time: number) => `${count(calls)} lần, ${seconds(time)} giây`,
    failures: (failures: number) => `, ${count(failures)} lỗi`,
    hint: 'Số lần bảng tính phải hỏi dịch vụ của Google trong việc vừa rồi, và ước tính việc ấy mất bao lâu trên Google.',
    action: (name: string) => `Việc vừa rồi: ${name}`,
    nothing: 'Chưa có việc nào.',
    headers: ['Dịch vụ', 'Số lần', 'Số ô', 'Giây'],
    total: 'Tổng cộng',
    script: (time: number) => `Riêng phần tính toán của chương trình ở máy này: ${seconds(time)} giây.`,
    failed: 'Lần chạy tự động bị lỗi',
    noFailures: 'Chưa có lần chạy tự động nào bị lỗi.',
    failure: (handler: string, user: string, message: string) => `${handler} (${user}): ${message}`,
    log: 'Chương trình ghi lại',
    noLog: 'Chương trình chưa ghi gì.',
    count,
    seconds,
  },
};
