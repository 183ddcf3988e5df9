import { count, share, shortDay } from './figures';
import type { Text } from './text';
import { viAuto } from './vi-auto';
import { viBring } from './vi-bring';
import { viCrossing } from './vi-crossing';
import { viDaily } from './vi-daily';
import { viFindings } from './vi-findings';
import { viFormulas } from './vi-formulas';
import { viGuide } from './vi-guide';
import { viLists } from './vi-lists';
import { viMendList } from './vi-mend-list';
import { viPlan } from './vi-plan';
import { viProblems } from './vi-problems';
import { viQuality } from './vi-quality';
import { viReconciliation } from './vi-reconciliation';
import { viReport } from './vi-report';
import { viRights } from './vi-rights';
import { viSelfCheck } from './vi-self-check';
import { viSetUp } from './vi-set-up';
import { viStructure } from './vi-structure';
import { viTrial } from './vi-trial';
import { viWarning } from './vi-warning';

const named = (units: readonly string[]) =>
  units.length <= 2 ? units.join(', ') : `${units[0] ?? ''} … ${units[units.length - 1] ?? ''}`;

const untilAge = (age: number | null) => (age === null ? ' tuổi trở lên' : ` đến dưới ${age} tuổi`);

/** The interface in Vietnamese, the language of everybody who works with the sheet. */
export const vi: Text = {
  language: 'vi',
  auto: viAuto,
  bring: viBring,
  findings: viFindings,
  formulas: viFormulas,
  report: viReport,
  rights: viRights,
  selfCheck: viSelfCheck,
  guide: viGuide,
  lists: viLists,
  mendList: viMendList,
  quality: viQuality,
  plan: viPlan,
  crossing: viCrossing,
  reconciliation: viReconciliation,
  daily: viDaily,
  trial: viTrial,
  warning: viWarning,
  stages: viReport.stages,
  severities: { error: 'Lỗi', warning: 'Cần xem lại', info: 'Để biết' },
  verdicts: {
    done: 'Đã đạt',
    'on-track': 'Kịp',
    tight: 'Sít sao',
    late: 'Không kịp',
    'too-little-data': 'Chưa đủ số liệu để dự báo',
    overdue: 'Quá hạn, chưa đạt',
  },
  kinds: { school: 'Trường', village: 'Thôn', other: 'Khác' },
  noVillage: '(chưa rõ thôn)',
  noClass: '(chưa rõ lớp)',
  band: ({ fromAge, untilAge: until }) => `${fromAge}${untilAge(until)}`,
  menu: {
    title: 'Phủ Xanh',
    setUp: 'Thiết lập',
    update: 'Cập nhật cấu trúc',
    check: 'Kiểm tra dữ liệu',
    gaps: 'Phân tích khoảng trống',
    deadlines: 'Cảnh báo thời hạn',
    report: 'Tạo báo cáo tuần',
    selfCheck: 'Tự kiểm tra',
  },
  jobs: {
    started: 'Bắt đầu làm việc.',
    reading: (units) => `Đang đọc danh sách: ${named(units)}.`,
    marking: (units) => `Đang ghi kết quả vào trang: ${named(units)}.`,
    layingOut: (units) => `Đang tạo trang: ${named(units)}.`,
    setUpDone: (units) => `Đã thiết lập xong ${count(units)} đơn vị.`,
    checkDone: (rows, errors, warnings) =>
      `Đã kiểm tra ${count(rows)} dòng: ${count(errors)} lỗi, ${count(warnings)} chỗ cần xem lại.`,
    gapsDone: (gap, inBand) =>
      inBand === 0
        ? 'Chưa có ai thuộc độ tuổi trong các danh sách.'
        : `Đã hoàn thành ${share(inBand - gap, inBand, (100 * (inBand - gap)) / inBand)} người thuộc độ tuổi; còn ${count(gap)} người.`,
    deadlinesDone: (warnings) =>
      warnings === 0 ? 'Chưa có việc nào tới hạn.' : `Có ${count(warnings)} việc cần nhắc.`,
    reportSent: (to) => `Đã gửi báo cáo tuần tới ${to}.`,
    reportAsks: (moment) => `Báo cáo của tuần này đã gửi lúc ${moment}. Gửi thêm một lần nữa?`,
    reportNotSent: 'Báo cáo tuần chưa được gửi.',
  },
  own: {
    fine: '✓',
    error: (problem) => `✗ ${problem}`,
    warning: (problem) => `⚠ ${problem}`,
    outOfBand: 'Ngoài độ tuổi',
    left: 'Không còn trong danh sách',
    note: (problem, mend) => `${problem} ${mend}`,
    across: '⚠ Dòng này còn vướng với dòng khác: xem ghi chú có dấu ⇄.',
  },
  tables: {
    asOf: (on, time) => `Số liệu đến ${time} ngày ${shortDay(on)}`,
    empty: (action) => `Chưa có số liệu. Chọn Phủ Xanh → ${action}.`,
    gaps: {
      title: 'KHOẢNG TRỐNG: CÒN AI CHƯA HOÀN THÀNH',
      explain:
        'Chặng 1: đã có căn cước, hoặc đã làm xa hơn. Chặng 2: hoàn thành định danh mức 2. Tỷ lệ tính trên số người trong độ tuổi; nơi thấp nhất đứng trước.',
      commune: 'Toàn xã, theo nhóm tuổi',
      units: 'Theo đơn vị (mỗi đơn vị tính danh sách của mình)',
      villages: 'Theo thôn (mỗi người tính một lần)',
      classes: 'Theo lớp',
      total: 'Toàn xã',
    },
    gapHeaders: (name) => [
      name,
      'Trong độ tuổi',
      'Chưa rà soát',
      'Chưa căn cước',
      'Chưa đăng ký',
      'Đã thu nhận',
      'Đã phê duyệt',
      'Đã kích hoạt',
      'Qua chặng 1',
      '% chặng 1',
      'Hoàn thành',
      '% hoàn thành',
      'Còn thiếu',
    ],
    gapNames: { commune: 'Nhóm tuổi', units: 'Đơn vị', villages: 'Thôn', classes: 'Đơn vị – lớp' },
    progress: { title: 'TIẾN ĐỘ', indicators: 'Chỉ tiêu', units: 'Xếp hạng đơn vị' },
    indicatorHeaders: [
      'Chỉ tiêu',
      'Đã đạt',
      'Tổng số',
      '%',
      'Chỉ tiêu giao (%)',
      'Cần mỗi ngày',
      'Còn (ngày)',
      'Hạn cuối',
      'Đánh giá',
    ],
    unitHeaders: [
      'Đơn vị',
      'Đã đạt',
      'Trong độ tuổi',
      '%',
      'Còn thiếu',
      'Cần mỗi ngày',
      'Số dòng',
      'Hạng',
      'Lỗi dữ liệu',
    ],
    unitState: (errors, warnings) =>
      errors + warnings === 0 ? 'Chưa thấy lỗi' : `${count(errors)} lỗi, ${count(warnings)} chỗ cần xem lại`,
    findings: { title: 'LỖI DỮ LIỆU', none: 'Chưa thấy lỗi nào. Cảm ơn các đơn vị!', open: 'Mở ô' },
    findingCounts: (errors, warnings, infos) =>
      `${count(errors)} lỗi phải sửa · ${count(warnings)} chỗ cần xem lại · ${count(infos)} điều để biết`,
    findingHeaders: ['STT', 'Đơn vị', 'Mức độ', 'Dòng', 'Cột', 'Vấn đề', 'Cách sửa', 'Đến ô'],
    structure: (lines) => `${count(lines)} dòng tiêu đề, tên lớp, tổng cộng, chữ ký không tính là người.`,
    history: ['Ngày', 'Giờ', 'Ai', 'Việc', 'Kết quả'],
  },
  home: {
    title: (commune) => `PHỦ XANH – ${commune.toUpperCase()}`,
    state: 'Tình hình',
    stateHeaders: ['Chỉ tiêu', 'Đã đạt', 'Trong độ tuổi', 'Tỷ lệ', 'Còn thiếu', 'Hạn cuối', 'Đánh giá'],
    daysLeft: viWarning.daysLeft,
    warnings: 'Cần nhắc',
    noWarnings: 'Không có việc nào quá hạn hoặc sắp tới hạn.',
    next: 'Việc tiếp theo của mỗi người',
    roles: [
      [
        'Văn thư trường',
        'Chọn Phủ Xanh → Nhập danh sách để đưa tệp của trường vào, hoặc gõ thẳng vào trang của trường; rồi chọn Kiểm tra dữ liệu và sửa các ô có ghi chú.',
      ],
      [
        'Trưởng thôn',
        'Mở trang của thôn, chọn Phủ Xanh → Danh sách của tôi để thấy ai còn thiếu; đến từng nhà, ghi vào cột Vướng mắc.',
      ],
      ['Công an xã', 'Cập nhật cột Căn cước, Định danh mức 2 và các cột ngày sau mỗi buổi thu nhận.'],
      ['Văn phòng', 'Xem Lỗi dữ liệu và Khoảng trống; nhắc nơi chưa gửi danh sách; xem Mốc thời hạn.'],
      ['Chủ tịch', 'Chọn Phủ Xanh → Tạo báo cáo tuần, hoặc đọc báo cáo nhận qua thư.'],
    ],
    tabs: 'Các trang',
    tabsFor: [
      ['Khoảng trống', 'ai còn thiếu, ở đâu'],
      ['Tiến độ', 'chỉ tiêu và xếp hạng đơn vị'],
      ['Lỗi dữ liệu', 'chỗ cần sửa và cách sửa'],
      ['Chất lượng', 'danh sách của từng đơn vị đủ chưa, đúng chưa, kịp chưa'],
      ['Sắp đổi nhóm', 'ai sắp đủ 6, 14, 18 tuổi'],
      ['Đối soát', 'ai có ở danh sách này mà thiếu ở danh sách kia'],
      ['Mốc thời hạn', 'việc và hạn cuối'],
      ['Lịch thu nhận', 'ngày nào, buổi nào, đơn vị nào đến'],
      ['Đơn vị', 'các trường, các thôn'],
      ['Tổ chức', 'cơ quan, doanh nghiệp, hợp tác xã và tài khoản định danh của họ'],
      ['Cán bộ', 'cán bộ, công chức, viên chức: đã kích hoạt, tích hợp giấy tờ chưa'],
      ['Cấu hình', 'chiến dịch, nơi nhận báo cáo'],
      ['Lịch sử', 'ai đã làm gì'],
    ],
  },
  setUp: {
    settings: ['Mục', 'Giá trị', 'Giải thích'],
    unitHeaders: ['Tên', 'Loại', 'Người phụ trách', 'Thư điện tử', 'Hạn nộp danh sách', 'Thư được phép sửa', 'Trang'],
    sessionHeaders: ['Ngày', 'Buổi', 'Đơn vị', 'Địa điểm', 'Người phụ trách', 'Ghi chú'],
    halves: { morning: 'Sáng', afternoon: 'Chiều' },
    reserve: 'Lịch dự phòng',
    milestoneHeaders: [
      'Việc phải làm',
      'Người chịu trách nhiệm',
      'Bắt đầu',
      'Hạn cuối',
      'Ngày xong',
      'Còn (ngày)',
      'Tình trạng',
    ],
  },
  dialog: {
    starting: 'Đang bắt đầu, xin chờ một chút.',
    stop: 'Dừng',
    stopping: 'Đang dừng: chờ bước này xong…',
    stopped: 'Đã dừng. Những gì đã làm xong được giữ nguyên; chạy lại lúc nào cũng được.',
    open: 'Mở trang',
    close: 'Đóng',
    yes: 'Gửi thêm lần nữa',
  },
  problems: viProblems,
  setting: viSetUp,
  structure: viStructure,
};
