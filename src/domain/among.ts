import type { Among } from './campaign';

/** Of whom an indicator is a share, as `Chỉ tiêu` names them. */
export const AMONG_NAMES: Readonly<Record<Among, string>> = {
  'in-band': 'Công dân trong độ tuổi',
  pupils: 'Học sinh trong độ tuổi',
  registered: 'Tài khoản đã đăng ký',
  approved: 'Tài khoản đã được phê duyệt',
  residents: 'Nhân khẩu thường trú',
  issued: 'Giấy tờ đã được cấp',
  officials: 'Cán bộ, công chức, viên chức, người lao động',
  organisations: 'Cơ quan, tổ chức, doanh nghiệp, hợp tác xã',
  'sealed-organisations': 'Cơ quan, tổ chức có con dấu; doanh nghiệp',
};
