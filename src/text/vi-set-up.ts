import { count } from './figures';
import type { SetUpSentences } from './set-up-sentences';

/** The set-up dialog in Vietnamese. */
export const viSetUp: SetUpSentences = {
  settingNotes: {
    campaign: 'Mã chiến dịch; đổi ở Phủ Xanh → Thiết lập',
    commune: 'Tên xã như trên văn bản',
    mail: 'Địa chỉ nhận báo cáo tuần; nhiều địa chỉ cách nhau bằng dấu phẩy',
    language: 'vi (tiếng Việt) hoặc en (tiếng Anh)',
    province: 'Tên tỉnh, thành phố; để trống nếu không cần',
    signatory: 'Họ và tên người ký báo cáo',
    signatoryTitle: 'Ví dụ: CHỦ TỊCH, KT. CHỦ TỊCH – PHÓ CHỦ TỊCH',
    office: 'Thư của văn phòng: được sửa mọi trang; nhiều địa chỉ cách nhau bằng dấu phẩy',
    today: 'Ngày tính số liệu, các công thức dùng ngày này; Phủ Xanh tự ghi mỗi ngày',
    version: 'Phủ Xanh tự ghi, xin đừng sửa',
    weeklyDay: 'Thứ trong tuần, ví dụ thứ Sáu; để trống là thứ Sáu',
    weeklyHour: 'Ví dụ 15:00; Google có thể sớm hoặc muộn 15 phút',
    morningHour: 'Giờ gửi thư nhắc việc, ví dụ 06:00',
    eveningHour: 'Giờ chốt số liệu và gửi báo cáo ngày, ví dụ 17:00',
    weekStart: 'Thứ Sáu (tuần từ thứ Sáu đến thứ Năm) hoặc thứ Hai',
    paused: 'Có hoặc Không: khi Có, không thư nào tự gửi',
    skipHolidays: 'Có hoặc Không: khi Có, ngày nghỉ lễ không gửi thư, hết ngày nghỉ thì gửi bù báo cáo tuần',
    remindDays: 'Nhắc việc trước hạn cuối bao nhiêu ngày, ví dụ 10, 5, 2; để trống là 7, 3, 1',
    dailyReport: 'Gửi Chủ tịch báo cáo mỗi ngày: Theo văn bản (cũng là khi để trống), Có hoặc Không',
    keepDays:
      'Sau bao nhiêu ngày thì bỏ giá trị cũ của các lần nhập, sửa giúp: khi ấy không hoàn tác được nữa; để trống là 90',
    title: 'Tên đợt, chiến dịch như trên văn bản; sửa được',
    order: 'Số, ký hiệu, nơi ban hành của văn bản giao việc',
    start: 'Ngày đầu của đợt cao điểm; để trống nếu văn bản không nêu',
    end: 'Ngày cuối của đợt cao điểm, tính cả ngày ấy; để trống nếu văn bản không nêu',
    closing: 'Bước được coi là xong: Đã có căn cước, Đã thu nhận, Đã phê duyệt hoặc Đã kích hoạt',
    bands: 'Các nhóm tuổi phải làm, cách nhau bằng dấu chấm phẩy; ví dụ: 6 đến dưới 14 tuổi; 14 tuổi trở lên',
    parts: 'Các nhóm nhỏ hơn để xem riêng, nằm trong nhóm tuổi ở trên; để trống nếu không cần',
  },
  steps: {
    campaign: 'Chiến dịch và xã',
    units: 'Các đơn vị',
    mail: 'Ai nhận thư, ai được sửa',
    review: 'Xem lại rồi bắt đầu',
  },
  stepOf: (step, steps) => `Bước ${step}/${steps}`,
  page: {
    otherLanguage: 'English',
    agesSays: 'Văn bản ghi:',
    agesHint: 'Sửa lại được ở trang Cấu hình, mục “Nhóm tuổi”.',
    agesProposed: 'nên chọn',
    commune: 'Tên xã',
    province: 'Tỉnh, thành phố',
    signatory: 'Người ký báo cáo',
    signatoryTitle: 'Chức vụ người ký',
    optional: '(có thể để trống)',
    campaign: 'Chiến dịch',
    units: 'Thêm đơn vị, mỗi dòng một tên',
    unitsHint: 'Gõ tên, hoặc dán hai cột Tên và Loại từ bảng tính.',
    unitsExample: 'TH Hoàng Thanh\nThôn 3',
    present: 'Đã có trong trang Đơn vị (sửa tên hoặc xóa dòng ở trang ấy)',
    propose: 'Lấy các đơn vị nêu trong văn bản',
    mail: 'Ai nhận báo cáo tuần',
    mailHint:
      'Ví dụ Chủ tịch, Trưởng Công an xã; nhiều địa chỉ cách nhau bằng dấu phẩy. Nếu văn bản yêu cầu báo cáo hằng ngày, báo cáo ấy cũng gửi tới đây.',
    office: 'Thư của văn phòng',
    officeHint: 'Những người này được sửa mọi trang và nhận thư nhắc việc của cả xã.',
    editors: 'Ai phụ trách danh sách của từng đơn vị',
    editorsHint:
      'Người có địa chỉ ở đây được sửa danh sách của đơn vị và nhận thư nhắc việc. Chưa biết thì để trống; điền sau ở trang Đơn vị, cột “Thư được phép sửa” và “Thư điện tử”.',
    back: 'Quay lại',
    next: 'Tiếp tục',
    later: 'Lưu, để sau',
    saving: 'Đang lưu…',
    start: 'Bắt đầu thiết lập',
    stopped: 'Đã dừng. Những gì đã làm xong được giữ nguyên; mở lại Thiết lập để làm tiếp.',
    nothingLost: 'Ô đã có người gõ được giữ nguyên; chỉ thêm phần còn thiếu.',
  },
  working: 'Đang thiết lập bảng tính',
  fault: (fault) => {
    if (fault.code === 'campaign-unknown') return 'Hãy chọn một chiến dịch trong danh sách.';
    if (fault.code === 'address-wrong')
      return `“${fault.text}” không phải là địa chỉ thư điện tử. Địa chỉ đúng có dạng ten@coquan.vn.`;
    return fault.field === 'units'
      ? 'Hãy ghi ít nhất một đơn vị, ví dụ: TH Hoàng Thanh.'
      : 'Hãy ghi tên xã, ví dụ: xã Hoàng Thanh.';
  },
  resumed: 'Lần trước đang làm dở: những gì đã ghi vẫn còn, làm tiếp từ đây.',
  unitCount: ({ school, village, other }) =>
    [
      ...(school > 0 ? [`${count(school)} trường`] : []),
      ...(village > 0 ? [`${count(village)} thôn`] : []),
      ...(other > 0 ? [`${count(other)} đơn vị khác`] : []),
    ].join(', '),
  noUnits: 'chưa có đơn vị nào',
  review: {
    campaign: 'Chiến dịch',
    commune: 'Xã',
    signatory: 'Người ký',
    units: 'Đơn vị',
    mail: 'Nhận báo cáo',
    office: 'Văn phòng',
    editors: 'Phụ trách danh sách',
  },
  reviewNone: 'chưa ghi',
  reviewEditors: (named, units) => `${count(named)}/${count(units)} đơn vị đã có địa chỉ`,
  undoneTitle: 'Chưa thiết lập xong',
  doneTitle: 'Đã thiết lập xong',
  doneNext: [
    'Chia sẻ tệp này cho các trường và các thôn.',
    'Mỗi đơn vị mở trang của mình, gõ hoặc dán danh sách vào.',
    'Khi danh sách đã về, chọn Phủ Xanh → Kiểm tra dữ liệu.',
    'Việc hằng ngày của từng người ghi ở trang Bắt đầu.',
  ],
  newer: (version, known) =>
    `Tệp này do một bản Phủ Xanh mới hơn dựng (cấu trúc ${version}; bản này chỉ biết đến ${known}). Chưa sửa gì cả. Nhờ người cài đặt cập nhật Phủ Xanh rồi làm lại.`,
  updateDone: (mended, left) => {
    const done = mended === 0 ? 'Cấu trúc đã đủ, không có gì phải sửa.' : `Đã sửa ${count(mended)} chỗ trong cấu trúc.`;
    return left === 0 ? done : `${done} Còn ${count(left)} chỗ cần người sửa: xem trang Bắt đầu.`;
  },
};
