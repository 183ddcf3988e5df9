/** The tabs that only the office edits: what it settles, and what the add-in writes for everybody. */
export const OFFICE_TABS = [
  'Cấu hình',
  'Đơn vị',
  'Chỉ tiêu',
  'Mốc thời hạn',
  'Tổ chức',
  'Cán bộ',
  'Bắt đầu',
  'Khoảng trống',
  'Tiến độ',
  'Lỗi dữ liệu',
  'Chất lượng',
  'Sắp đổi nhóm',
  'Đối soát',
  'Nhật ký',
  'Sổ gửi thư',
  'Lịch sử',
] as const;

/** The names of the add-in's own tabs; no unit may take one. */
export const OUR_TABS = [
  ...OFFICE_TABS,
  'Lịch thu nhận',
  'Tự kiểm tra',
  'Tự kiểm tra (nháp)',
  'Phủ Xanh (đang chạy)',
  'Phủ Xanh (các lượt)',
] as const;
