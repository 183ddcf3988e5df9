import type { Check } from '../domain/self-check';
import { count, shortDay } from './figures';
import { fewTabs, troubleIn, type SelfCheckText } from './self-check-sentences';

const named = (tabs: readonly string[]) => fewTabs(tabs, (more) => `và ${count(more)} trang nữa`);

const listed = (words: string, tabs: readonly string[]) => (tabs.length === 0 ? [] : [`${words}: ${named(tabs)}`]);

function outcome(checks: readonly Check[]): string {
  const { bad, doubtful } = troubleIn(checks);
  if (bad + doubtful === 0) return 'Mọi thứ đều ổn, không phải làm gì.';
  return `${count(bad)} chỗ cần sửa, ${count(doubtful)} chỗ cần xem lại.`;
}

const checks: SelfCheckText['checks'] = {
  zones: {
    name: 'Múi giờ của tệp và của Phủ Xanh',
    seen: ({ script, sheet }) => `Tệp: ${sheet}. Phủ Xanh: ${script}.`,
    mend: 'Mở Tệp → Cài đặt, chọn múi giờ (GMT+07:00) Thành phố Hồ Chí Minh. Sai múi giờ thì ngày sinh lệch một ngày.',
  },
  locale: {
    name: 'Ngôn ngữ vùng của tệp',
    seen: ({ locale }) => `Đang là ${locale}.`,
    mend: 'Mở Tệp → Cài đặt, chọn Ngôn ngữ là Việt Nam. Nếu để khác, ngày 05/4 có thể bị hiểu thành tháng 5.',
  },
  scopes: {
    name: 'Các quyền đã cấp cho Phủ Xanh',
    seen: ({ complete, granted }) =>
      `${complete ? 'Đã cấp đủ' : 'Chưa cấp đủ'}${granted === null ? '' : `, đang có ${count(granted)} quyền`}.`,
    mend: 'Chọn lại một việc trong menu Phủ Xanh; khi Google hỏi, đánh dấu tất cả các quyền rồi đồng ý.',
  },
  triggers: {
    name: 'Việc chạy tự động',
    seen: ({ handlers, owner }) =>
      [
        handlers.length === 0 ? 'Bạn chưa đặt việc nào' : `Bạn đã đặt ${count(handlers.length)} việc`,
        owner === 'none'
          ? 'người phụ trách: chưa có.'
          : `người phụ trách: đã biết (${owner === 'you' ? 'chính bạn' : 'người khác'}).`,
      ].join('; '),
    mend: 'Một người ở văn phòng mở Phủ Xanh → Thiết lập và đi hết các bước. Chỉ một người làm, nếu không thư sẽ gửi hai lần.',
  },
  rosters: {
    name: 'Dòng tiêu đề và các cột của Phủ Xanh trong từng danh sách',
    seen: ({ tabs, gone, headless, blockless }) => {
      const faults = [
        ...listed('không thấy trang', gone),
        ...listed('thiếu cột Họ và tên hoặc Ngày sinh', headless),
        ...listed('các cột Tuổi, Nhóm tuổi, Kiểm tra, Mã dòng không liền nhau', blockless),
      ];
      return `Đã xem ${count(tabs)} danh sách${faults.length === 0 ? ', đều nguyên vẹn' : `; ${faults.join('; ')}`}.`;
    },
    mend: 'Chọn Phủ Xanh → Cập nhật cấu trúc. Trang bị đổi tên: sửa cột Trang ở Đơn vị cho khớp. Tiêu đề bị sửa: gõ lại đúng tên cột.',
  },
  today: {
    name: 'Ô “Hôm nay” mà các công thức dùng',
    seen: ({ found, day }) => {
      if (!found) return 'Không tìm thấy ô có tên HOM_NAY.';
      return day === null ? 'Ô HOM_NAY không có ngày.' : `Ô HOM_NAY đang ghi ngày ${shortDay(day)}.`;
    },
    mend: 'Chạy Kiểm tra dữ liệu để ghi lại ngày. Nếu không thấy ô, chọn Phủ Xanh → Cập nhật cấu trúc.',
  },
  protections: {
    name: 'Khóa các trang, ai được sửa trang nào',
    seen: ({ tabs, open }) =>
      open.length === 0
        ? `Đã khóa đủ ${count(tabs)} trang.`
        : `Chưa khóa ${count(open.length)} trong ${count(tabs)} trang: ${named(open)}.`,
    mend: 'Người của văn phòng chọn Phủ Xanh → Thiết lập lần nữa; các khóa được đặt lại, không ô nào bị đổi.',
  },
  mail: {
    name: 'Lượt gửi thư còn lại hôm nay của tài khoản này',
    seen: ({ left, wanted }) => `Còn ${count(left)} lượt; báo cáo tuần cần ${count(wanted)}.`,
    mend: 'Để mai gửi báo cáo, hoặc nhờ một đồng nghiệp có tài khoản khác gửi.',
  },
  version: {
    name: 'Phiên bản cấu trúc của tệp',
    seen: ({ version, current }) =>
      `Tệp: ${version === null ? 'không ghi' : count(version)}. Phủ Xanh: ${count(current)}.`,
    mend: 'Tệp cũ hơn: chọn Phủ Xanh → Cập nhật cấu trúc. Tệp mới hơn: báo người cài đặt cập nhật Phủ Xanh.',
  },
  size: {
    name: 'Độ lớn của tệp',
    seen: ({ tabs, cells }) => `${count(tabs)} trang, ${count(cells)} ô; Google cho tối đa ${count(10_000_000)} ô.`,
    mend: 'Xóa các dòng và cột trống ở cuối các trang, hoặc xóa các trang không còn dùng.',
  },
  edits: {
    name: 'Sắp xếp và hoàn tác có báo cho Phủ Xanh không',
    seen: ({ sorted, undone, typed }) =>
      typed === 0
        ? 'Chưa thử.'
        : `Sắp xếp: ${sorted > 0 ? 'có báo' : 'không báo'}. Hoàn tác: ${undone > 0 ? 'có báo' : 'không báo'}.`,
    mend: 'Làm một lần: bôi đen F6:F10, chọn Dữ liệu → Sắp xếp dải ô → A đến Z; bấm Ctrl+Z; gõ x vào ô F11; rồi chạy lại Tự kiểm tra.',
  },
};

/** *Tự kiểm tra* in Vietnamese. */
export const viSelfCheck: SelfCheckText = {
  title: 'TỰ KIỂM TRA',
  explain: 'Trang này được viết lại mỗi lần chạy; xem xong có thể xóa. Không có tên người hay địa chỉ thư nào ở đây.',
  outcome,
  headers: ['Mục', 'Kết quả', 'Thấy gì', 'Cần làm gì'],
  trial: 'Ô để thử',
  states: { fine: '✓ Ổn', doubtful: '⚠ Xem lại', bad: '✗ Cần sửa', seen: '• Đã xem', refused: '⚠ Không xem được' },
  checks,
  facts: {
    'numbers-in-vietnamese': 'Số 1234567,5 viết theo kiểu Việt Nam',
    'letters-in-order': 'Thứ tự các chữ D, Đ, A, Ă, Â',
    'days-in-vietnamese': 'Ngày 01/02/2026 viết bằng lời',
    'newer-methods': 'Các lệnh mới của JavaScript: có hay không',
    'text-cells': 'Chữ có còn là chữ không, dù bắt đầu bằng dấu = hoặc số 0',
    'link-with-semicolon': 'Liên kết viết với dấu chấm phẩy',
    'link-with-comma': 'Liên kết viết với dấu phẩy',
    'clear-and-choices': 'Xóa cả ô thì danh sách thả xuống cũng mất',
    'note-null': 'Xóa một ghi chú bằng giá trị rỗng',
    'notes-null': 'Xóa nhiều ghi chú một lần bằng giá trị rỗng',
    'days-come-back': 'Ngày ghi vào rồi đọc ra có giữ nguyên không',
    'days-by-hand': 'Hôm nay theo Google và theo Phủ Xanh',
    'owner-in-protection': 'Trang vừa khóa có kể chủ tệp trong số người được sửa',
    'user-known': 'Phủ Xanh có biết ai đang dùng',
    lock: 'Giữ chỗ để hai người không ghi cùng lúc',
    properties: 'Bộ nhớ riêng của tệp đang dùng',
    'read-time': 'Thời gian đọc 1.000 ô',
    'write-time': 'Thời gian ghi 1.000 ô',
  },
  yes: 'Có',
  no: 'Không',
  refused: (message) => `Không xem được. Máy trả lời: ${message}`,
  nothing: 'Không phải làm gì.',
  askDevelopers: 'Gửi dòng này cho người phát triển.',
  platform: 'Google ở đây: không phải làm gì, chỉ để gửi cho người phát triển',
  copy: 'Chép từ đây xuống hết để gửi cho người phát triển',
  looking: 'Đang xem tệp.',
  trying: 'Đang thử Google trên một trang nháp.',
  done: (all) => `Tự kiểm tra xong. ${outcome(all)} Xem trang Tự kiểm tra.`,
};
