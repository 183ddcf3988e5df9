import { day } from '../../src/domain/day';
import { date, foundOn, row, TODAY, type Fields } from './builders';

type Law = { why: string; fields: Fields; found: string[]; on?: string };

const hold = ({ fields, found, on }: Law) => {
  expect(foundOn(fields, on === undefined ? TODAY : day(on)).sort()).toEqual([...found].sort());
};

describe('choices', () => {
  test.each<Law>([
    { why: 'an empty sex is unknown', fields: row({ 'Giới tính': '' }), found: ['sex-unknown Giới tính'] },
    { why: 'another sex is unknown', fields: row({ 'Giới tính': 'M' }), found: ['sex-unknown Giới tính'] },
    { why: 'marks and case of a sex are forgiven', fields: row({ 'Giới tính': ' NAM ' }), found: [] },
    { why: 'an empty card says nothing', fields: row({ 'Căn cước': '' }), found: [] },
    { why: 'another card is unknown', fields: row({ 'Căn cước': 'rồi' }), found: ['stage-unknown Căn cước'] },
    {
      why: 'a date for a card is unknown',
      fields: row({ 'Căn cước': date('2026-01-01') }),
      found: ['stage-unknown Căn cước'],
    },
    { why: 'an empty account says nothing', fields: row({ 'Định danh mức 2': '' }), found: [] },
    {
      why: 'another account is unknown',
      fields: row({ 'Định danh mức 2': 'xong' }),
      found: ['stage-unknown Định danh mức 2'],
    },
    { why: 'marks of an account are forgiven', fields: row({ 'Định danh mức 2': 'da kich hoat' }), found: [] },
    { why: 'an empty paper says nothing', fields: row({ BHYT: '', GPLX: ' ' }), found: [] },
    { why: 'marks of a paper are forgiven', fields: row({ BHYT: 'roi', GPLX: 'khong thuoc dien' }), found: [] },
    {
      why: 'each other paper is unknown',
      fields: row({ BHYT: 'x', BHXH: 'Rồi', GPLX: 'A1' }),
      found: ['stage-unknown BHYT', 'stage-unknown GPLX'],
    },
    {
      why: 'approved without a card is wrong',
      fields: row({ 'Căn cước': 'Chưa có', 'Định danh mức 2': 'Đã phê duyệt' }),
      found: ['account-without-card Định danh mức 2'],
    },
    {
      why: 'activated while the card is made is wrong',
      fields: row({ 'Căn cước': 'Đang làm', 'Định danh mức 2': 'Đã kích hoạt' }),
      found: ['account-without-card Định danh mức 2'],
    },
    {
      why: 'enrolled without a card is in order',
      fields: row({ 'Căn cước': 'Chưa có', 'Định danh mức 2': 'Đã thu nhận' }),
      found: [],
    },
    {
      why: 'approved beside an empty card is in order',
      fields: row({ 'Căn cước': '', 'Định danh mức 2': 'Đã phê duyệt' }),
      found: [],
    },
    {
      why: 'a phone that is none is told',
      fields: row({ 'Số điện thoại': '123' }),
      found: ['phone-invalid Số điện thoại'],
    },
    {
      why: 'two phones that are none are told once',
      fields: row({ 'Số điện thoại': '1, 2' }),
      found: ['phone-invalid Số điện thoại'],
    },
    {
      why: 'a phone that lost its zero is repaired',
      fields: row({ 'Số điện thoại': '947563357' }),
      found: ['text-repaired Số điện thoại'],
    },
    { why: 'a phone with spaces is in order', fields: row({ 'Số điện thoại': '0947 563 357' }), found: [] },
    { why: 'no phone is in order', fields: row({ 'Số điện thoại': '' }), found: [] },
  ])('$why', hold);
});

describe('age', () => {
  const born = (birthDay: string, fields: Fields = {}): Fields =>
    row({ 'Ngày sinh': date(birthDay), 'Số định danh': '', ...fields });
  test.each<Law>([
    {
      why: 'five has no account',
      fields: born('2020-04-16', { 'Định danh mức 2': 'Đã thu nhận' }),
      found: ['under-six-has-account Định danh mức 2', 'out-of-band Ngày sinh'],
    },
    {
      why: 'six, on the birthday, may have one',
      fields: born('2020-04-15', { 'Định danh mức 2': 'Đã kích hoạt' }),
      found: [],
    },
    { why: 'five with a card is only out of band', fields: born('2020-04-16'), found: ['out-of-band Ngày sinh'] },
    { why: 'six, on the birthday, is in band', fields: born('2020-04-15'), found: [] },
    { why: 'seventeen, the day before the birthday, is in band', fields: born('2008-04-16'), found: [] },
    { why: 'eighteen, on the birthday, is out of band', fields: born('2008-04-15'), found: ['out-of-band Ngày sinh'] },
    { why: 'who moved away is not out of band', fields: born('2008-04-15', { 'Vướng mắc': 'Chuyển đi' }), found: [] },
    { why: 'who died is not out of band', fields: born('2008-04-15', { 'Vướng mắc': 'da mat' }), found: [] },
    {
      why: 'who left the school is not out of band there',
      fields: born('2008-04-15', { 'Vướng mắc': 'Thôi học' }),
      found: [],
    },
    {
      why: 'who wants none is out of band all the same',
      fields: born('2008-04-15', { 'Vướng mắc': 'Không có nhu cầu' }),
      found: ['out-of-band Ngày sinh'],
    },
    { why: 'of six in grade 1 is usual', fields: born('2019-01-01', { Lớp: '1A' }), found: [] },
    { why: 'of a year too young in grade 1 is usual enough', fields: born('2020-01-01', { Lớp: '1A' }), found: [] },
    {
      why: 'of two years too young in grade 2 is told',
      fields: born('2020-04-01', { Lớp: '2A' }),
      found: ['grade-age-mismatch Lớp'],
    },
    { why: 'of a year too old in grade 1 is usual enough', fields: born('2018-12-31', { Lớp: '1A' }), found: [] },
    {
      why: 'of two years too old in grade 1 is told',
      fields: born('2017-12-31', { Lớp: '1A' }),
      found: ['grade-age-mismatch Lớp'],
    },
    {
      why: 'is compared with a decomposed class',
      fields: born('2017-12-31', { Lớp: 'Lớp 1A'.normalize('NFD') }),
      found: ['grade-age-mismatch Lớp'],
    },
    {
      why: 'is compared with a class that became a date',
      fields: born('2017-12-31', { Lớp: date('2026-03-01') }),
      found: ['grade-age-mismatch Lớp'],
    },
    { why: 'is compared with no kindergarten', fields: born('2019-12-31', { Lớp: '5 tuổi A' }), found: [] },
    {
      why: 'is compared in the old school year in July',
      fields: born('2017-12-31', { Lớp: '2A' }),
      found: [],
      on: '2026-07-31',
    },
    {
      why: 'is compared in the new school year in August',
      fields: born('2017-12-31', { Lớp: '2A' }),
      found: ['grade-age-mismatch Lớp'],
      on: '2027-08-01',
    },
  ])('$why', ({ fields, found, ...law }) => {
    hold({ fields, found: ['number-missing Số định danh', ...found], ...law });
  });

  test('who left a school is out of band in the village, where that is no leaving', () => {
    const fields = born('2008-04-15', { 'Vướng mắc': 'Thôi học', 'Số định danh': '038208000001' });
    expect(foundOn(fields, TODAY, 'Thôn 3')).toEqual(['out-of-band Ngày sinh']);
  });
});

describe('the dates of an account', () => {
  const dated = (enrolled: string, approved: string, activated: string): Fields =>
    row({ 'Ngày thu nhận': enrolled, 'Ngày phê duyệt': approved, 'Ngày kích hoạt': activated });
  test.each<Law>([
    { why: 'run in order', fields: dated('1/3/2026', '2/3/2026', '3/3/2026'), found: [] },
    { why: 'may be one day', fields: dated('1/3/2026', '1/3/2026', '1/3/2026'), found: [] },
    { why: 'may be missing', fields: dated('', '', '3/3/2026'), found: [] },
    {
      why: 'approved a day before enrolled is out of order',
      fields: dated('2/3/2026', '1/3/2026', ''),
      found: ['dates-out-of-order Ngày phê duyệt'],
    },
    {
      why: 'a missing one is skipped',
      fields: dated('2/3/2026', '', '1/3/2026'),
      found: ['dates-out-of-order Ngày kích hoạt'],
    },
    {
      why: 'two out of order are told once, on the first',
      fields: dated('3/3/2026', '2/3/2026', '1/3/2026'),
      found: ['dates-out-of-order Ngày phê duyệt'],
    },
    {
      why: 'activated before enrolled is told behind an approval in order',
      fields: dated('2/3/2026', '3/3/2026', '1/3/2026'),
      found: ['dates-out-of-order Ngày kích hoạt'],
    },
    { why: 'may be today', fields: dated('15/4/2026', '', ''), found: [] },
    { why: 'are not tomorrow', fields: dated('16/4/2026', '', ''), found: ['date-in-future Ngày thu nhận'] },
    {
      why: 'in the future are told one by one',
      fields: dated('16/4/2026', '17/4/2026', '18/4/2026'),
      found: ['date-in-future Ngày thu nhận', 'date-in-future Ngày phê duyệt', 'date-in-future Ngày kích hoạt'],
    },
    {
      why: 'may be both in the future and out of order',
      fields: dated('17/4/2026', '16/4/2026', ''),
      found: ['date-in-future Ngày thu nhận', 'date-in-future Ngày phê duyệt', 'dates-out-of-order Ngày phê duyệt'],
    },
    { why: 'that are no dates are skipped', fields: dated('2/3/2026', 'sớm', '3/3/2026'), found: [] },
  ])('$why', hold);
});
