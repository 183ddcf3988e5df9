/** What the page itself says; all else comes from the add-in. */
export const words = {
  opened: 'Mở bảng tính',
  edited: 'Sửa trong bảng tính',
  close: 'Đóng',
  menus: 'Trình đơn',
  sidebar: 'Thanh bên',
  cannot: 'Trang này chưa làm được việc vừa rồi. Bảng tính không thay đổi gì.',
  failed: 'Có lỗi khi chạy: ',
  notOpened: 'Không mở được bảng tính: ',
};
