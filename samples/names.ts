import { type Chance } from './chance';

/** Nam or Nữ, as the column writes it. */
export type Sex = 'Nam' | 'Nữ';

const words = (text: string): string[] => text.split(' ');
const families = [
  ...words('Nguyễn Nguyễn Nguyễn Nguyễn Lê Lê Lê Trần Trần Phạm Phạm Hoàng Hoàng Vũ Đỗ Bùi Đặng Hồ Ngô Dương Lý'),
  ...words('Trịnh Mai Cao Hà Đinh Lưu Trương Phan Võ Tạ Lương Quách Lò Vi Cầm Nông Triệu'),
];
const middles = {
  Nam: [...words('Văn Văn Văn Đức Minh Quang Hữu Xuân Đình Thành Gia Tuấn Anh Quốc Công Duy Bảo Trọng Hải'), ''],
  Nữ: [...words('Thị Thị Thị Ngọc Thu Thanh Phương Minh Bảo Khánh Hồng Kim Mai Quỳnh Diệu Thảo Hà'), ''],
};
const givens = {
  Nam: [
    ...words('An Anh Bách Bảo Bình Cường Chiến Dũng Duy Đạt Đăng Điệp Đông Đức Giang Hải Hào Hậu Hiếu Hòa Hoàng Huy'),
    ...words('Hùng Hưng Khải Khang Khánh Khoa Khôi Kiên Kiệt Lâm Linh Long Lộc Mạnh Minh Nam Nghĩa Nguyên Nhân Nhật'),
    ...words('Phát Phong Phú Phúc Phương Quân Quang Quý Quyết Sang Sơn Tài Tâm Tân Thái Thành Thắng Thiện Thịnh Thủy'),
    ...words('Tiến Toàn Trí Trung Trường Tú Tuấn Tùng Việt Vinh Vũ Vượng'),
  ],
  Nữ: [
    ...words('An Anh Ánh Bích Châu Chi Cúc Diễm Diệp Dung Duyên Đào Giang Hà Hạnh Hằng Hân Hiền Hoa Hòa Hồng Huệ'),
    ...words('Huyền Hương Khánh Lan Lê Liên Linh Loan Ly Mai My Mỹ Nga Ngân Ngọc Nguyệt Nhi Nhung Như Oanh Phương'),
    ...words(
      'Quyên Quỳnh Sen Tâm Thảo Thắm Thoa Thu Thủy Thúy Thư Thương Trang Trà Trâm Trinh Tú Tuyết Uyên Vân Vy Xuân',
    ),
    ...words('Yên Yến Ý'),
  ],
};

/** Draws a full name; any likeness to a living person is chance. */
export function drawName(chance: Chance, sex: Sex): string {
  const parts = [chance.pick(families), chance.pick(middles[sex]), chance.pick(givens[sex])];
  if (chance.happens(0.25)) parts.splice(2, 0, chance.pick(givens[sex]));
  return parts.filter((part) => part !== '').join(' ');
}

/** The text without marks and in lower case: what two spellings of one name share. */
export function plain(text: string): string {
  return unmarked(text).toLowerCase();
}

/** The text without marks, its letters' case kept. */
export function unmarked(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
}

/** The same name with the tone marks where older spelling puts them: Hòa → Hoà, Thúy → Thuý. */
export function olderTones(name: string): string {
  const pairs: readonly (readonly [RegExp, string])[] = [
    [/òa\b/g, 'oà'],
    [/úy(?!\p{L})/gu, 'uý'],
    [/ủy(?!\p{L})/gu, 'uỷ'],
  ];
  return pairs.reduce((text, [from, to]) => text.replace(from, to), name);
}
