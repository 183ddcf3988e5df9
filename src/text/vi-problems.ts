import type { ProblemText } from './text';

/** Why something was not done, in Vietnamese. */
export const viProblems: ProblemText = {
  unknownCampaign: (id, known) => `Không có chiến dịch “${id}”. Các chiến dịch có sẵn: ${known}.`,
  notSetUp: 'Tệp này chưa được thiết lập. Chọn Phủ Xanh → Thiết lập trước.',
  noUnits: 'Trang Đơn vị chưa có đơn vị nào. Chọn Phủ Xanh → Thiết lập để thêm.',
  unknownUnit: (unit) => `Trang Đơn vị không có “${unit}”.`,
  busy: 'Đang có người khác chạy việc này. Chờ một phút rồi thử lại.',
  noRecipient: 'Chưa có địa chỉ nhận báo cáo. Điền vào Cấu hình, mục “Thư nhận báo cáo”.',
  badRecipient: (address) => `“${address}” không phải là địa chỉ thư điện tử. Sửa ở Cấu hình, mục “Thư nhận báo cáo”.`,
  noQuota: 'Hôm nay tài khoản này đã hết lượt gửi thư; thư còn chờ trong Sổ gửi thư. Mai gửi lại.',
  mailRefused: 'Google không nhận gửi tới một địa chỉ: xem cột Kết quả của Sổ gửi thư.',
  unexpected: 'Có lỗi ngoài dự tính, việc chưa làm xong. Thử lại; nếu vẫn lỗi, báo cho người cài đặt kèm dòng sau:',
};
