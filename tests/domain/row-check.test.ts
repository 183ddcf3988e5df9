import { day } from '../../src/domain/day';
import { bare, checked, date, foundOn, roster, row, TODAY, told, type Fields } from './builders';

type Law = { why: string; fields: Fields; found: string[]; on?: string };

const hold = ({ fields, found, on }: Law) => {
  expect(foundOn(fields, on === undefined ? TODAY : day(on)).sort()).toEqual([...found].sort());
};

test('a good line has no finding', () => {
  expect(foundOn(row())).toEqual([]);
});

describe('a name', () => {
  test.each<Law>([
    { why: 'may stand alone', fields: row({ 'Họ và tên': 'An' }), found: [] },
    { why: 'may have an apostrophe', fields: row({ 'Họ và tên': "H'Hen Niê" }), found: [] },
    { why: 'may have a dot and a bracket', fields: row({ 'Họ và tên': 'Ng. Văn An (Tí)' }), found: [] },
    { why: 'may have a hyphen', fields: row({ 'Họ và tên': 'Y-Bhim Êban' }), found: [] },
    { why: 'is missing beside a birth day', fields: row({ 'Họ và tên': '' }), found: ['name-missing Họ và tên'] },
    { why: 'of spaces is missing', fields: row({ 'Họ và tên': '  ' }), found: ['name-missing Họ và tên'] },
    {
      why: 'of what cannot be seen is missing',
      fields: row({ 'Họ và tên': '\u200b' }),
      found: ['name-missing Họ và tên'],
    },
    {
      why: 'is missing beside a number alone',
      fields: { ...row({ 'Họ và tên': '', 'Ngày sinh': '' }) },
      found: ['name-missing Họ và tên', 'birth-day-missing Ngày sinh'],
    },
    { why: 'has no digit', fields: row({ 'Họ và tên': 'Lê Văn An 2' }), found: ['name-not-a-name Họ và tên'] },
    { why: 'is no number', fields: row({ 'Họ và tên': 12 }), found: ['name-not-a-name Họ và tên'] },
    { why: 'is no boolean', fields: row({ 'Họ và tên': true }), found: ['name-not-a-name Họ và tên'] },
    { why: 'is no date', fields: row({ 'Họ và tên': date('2015-01-01') }), found: ['name-not-a-name Họ và tên'] },
    { why: 'is no emoji', fields: row({ 'Họ và tên': 'Lê An 😀' }), found: ['name-not-a-name Họ và tên'] },
    { why: 'is no error', fields: row({ 'Họ và tên': '#REF!' }), found: ['name-not-a-name Họ và tên'] },
    { why: 'is no formula', fields: row({ 'Họ và tên': '=HYPERLINK("x")' }), found: ['name-not-a-name Họ và tên'] },
    { why: 'is no address', fields: row({ 'Họ và tên': 'an@x.vn' }), found: ['name-not-a-name Họ và tên'] },
    { why: 'is no tag', fields: row({ 'Họ và tên': '<b>An</b>' }), found: ['name-not-a-name Họ và tên'] },
    { why: 'of a hundred letters is one', fields: row({ 'Họ và tên': 'A'.repeat(100) }), found: [] },
    {
      why: 'of a novel is none',
      fields: row({ 'Họ và tên': 'A'.repeat(50_000) }),
      found: ['name-not-a-name Họ và tên'],
    },
    {
      why: 'with a space behind is repaired',
      fields: row({ 'Họ và tên': 'Lê An ' }),
      found: ['text-repaired Họ và tên'],
    },
    {
      why: 'with two spaces inside is repaired',
      fields: row({ 'Họ và tên': 'Lê  An' }),
      found: ['text-repaired Họ và tên'],
    },
    {
      why: 'with a no-break space is repaired',
      fields: row({ 'Họ và tên': 'Lê\u00a0An' }),
      found: ['text-repaired Họ và tên'],
    },
    {
      why: 'with a zero-width space is repaired',
      fields: row({ 'Họ và tên': 'Lê\u200b An' }),
      found: ['text-repaired Họ và tên'],
    },
    {
      why: 'in decomposed letters is repaired',
      fields: row({ 'Họ và tên': 'Lê Văn An'.normalize('NFD') }),
      found: ['text-repaired Họ và tên'],
    },
  ])('$why', hold);
});

describe('a birth day', () => {
  const number = { 'Số định danh': '' };
  const without = (fields: Fields): Fields => row({ ...number, ...fields });
  test.each<Law>([
    { why: 'that is empty is missing', fields: without({ 'Ngày sinh': '' }), found: ['birth-day-missing Ngày sinh'] },
    {
      why: 'on 31 February is invalid',
      fields: without({ 'Ngày sinh': '31/02/2015' }),
      found: ['birth-day-invalid Ngày sinh'],
    },
    {
      why: 'of a year alone is invalid',
      fields: without({ 'Ngày sinh': '2015' }),
      found: ['birth-day-invalid Ngày sinh'],
    },
    { why: 'in words is invalid', fields: without({ 'Ngày sinh': 'hè 2015' }), found: ['birth-day-invalid Ngày sinh'] },
    { why: 'as text is in order', fields: without({ 'Ngày sinh': '20/05/2015' }), found: [] },
    {
      why: 'with a space behind is repaired',
      fields: without({ 'Ngày sinh': '20/05/2015 ' }),
      found: ['text-repaired Ngày sinh'],
    },
    { why: 'with spaces inside is in order', fields: without({ 'Ngày sinh': '20 / 05 / 2015' }), found: [] },
    {
      why: 'as a serial number is told',
      fields: without({ 'Ngày sinh': 42_144 }),
      found: ['birth-day-from-serial Ngày sinh'],
    },
    {
      why: 'as a serial number in text is told',
      fields: without({ 'Ngày sinh': '42144' }),
      found: ['birth-day-from-serial Ngày sinh'],
    },
    {
      why: 'as a serial number in text with spaces outside is told and repaired',
      fields: without({ 'Ngày sinh': ' 42144 ' }),
      found: ['birth-day-from-serial Ngày sinh', 'text-repaired Ngày sinh'],
    },
    {
      why: 'below the serial numbers is invalid',
      fields: without({ 'Ngày sinh': 19_999 }),
      found: ['birth-day-invalid Ngày sinh'],
    },
    {
      why: 'above the serial numbers is invalid',
      fields: without({ 'Ngày sinh': '60001' }),
      found: ['birth-day-invalid Ngày sinh'],
    },
    {
      why: 'today is out of band',
      fields: without({ 'Ngày sinh': date('2026-04-15') }),
      found: ['out-of-band Ngày sinh'],
    },
    {
      why: 'tomorrow lies in the future',
      fields: without({ 'Ngày sinh': date('2026-04-16') }),
      found: ['birth-day-in-future Ngày sinh'],
    },
    {
      why: 'in the future raises nothing of age, grade, number or account beside it',
      fields: row({ 'Ngày sinh': date('2027-04-16'), Lớp: '1A', 'Định danh mức 2': 'Đã thu nhận' }),
      found: ['birth-day-in-future Ngày sinh'],
    },
  ])('$why', ({ fields, found, ...law }) => {
    hold({
      fields,
      found: [...found, ...(fields['Số định danh'] === '' ? ['number-missing Số định danh'] : [])],
      ...law,
    });
  });
});

describe('a number', () => {
  const numbered = (cell: Fields['Số định danh'] & {}): Fields => row({ 'Số định danh': cell });
  test.each<Law>([
    { why: 'that is empty is missing', fields: numbered(''), found: ['number-missing'] },
    {
      why: 'with a letter is not digits, and nothing more',
      fields: numbered('03821500000A'),
      found: ['number-not-digits'],
    },
    {
      why: 'of 13 digits has a wrong length, and nothing more',
      fields: numbered('9999999999999'),
      found: ['number-length'],
    },
    { why: 'of 12 digits is in order', fields: numbered('038215000001'), found: [] },
    { why: 'of 11 digits has lost a zero', fields: numbered('38215000001'), found: ['number-zero-restored'] },
    {
      why: 'of 11 digits of no province has a wrong length',
      fields: numbered('99215000001'),
      found: ['number-length'],
    },
    { why: 'of 10 digits has lost two', fields: numbered('1215000001'), found: ['number-zero-restored'] },
    { why: 'of 9 digits has a wrong length', fields: numbered('382150001'), found: ['number-length'] },
    { why: 'in a numeric cell has lost its zero', fields: numbered(38_215_000_001), found: ['number-zero-restored'] },
    { why: 'with spaces is repaired', fields: numbered('038 215 000 001'), found: ['text-repaired'] },
    {
      why: 'with spaces and a lost zero is both',
      fields: numbered('38 215 000 001'),
      found: ['text-repaired', 'number-zero-restored'],
    },
    { why: 'of no province is doubtful', fields: numbered('099215000001'), found: ['number-province-unknown'] },
    { why: 'registered abroad is doubtful', fields: numbered('138215000001'), found: ['number-province-unknown'] },
    { why: 'of a woman is doubtful for a man', fields: numbered('038315000001'), found: ['number-sex-mismatch'] },
    { why: 'of another year is doubtful', fields: numbered('038214000001'), found: ['number-birth-year-mismatch'] },
    { why: 'of another century is doubtful', fields: numbered('038015000001'), found: ['number-birth-year-mismatch'] },
    {
      why: 'may be doubtful in every way',
      fields: numbered('099114000001'),
      found: ['number-province-unknown', 'number-sex-mismatch', 'number-birth-year-mismatch'],
    },
  ])('$why', ({ fields, found }) => {
    hold({ why: '', fields, found: found.map((code) => `${code} Số định danh`) });
  });

  test('is compared with no sex that cannot be read', () => {
    expect(foundOn(row({ 'Giới tính': 'x' }))).toEqual(['sex-unknown Giới tính']);
  });

  test('is compared with no birth day that cannot be read', () => {
    expect(foundOn(row({ 'Ngày sinh': '2014' }))).toEqual(['birth-day-invalid Ngày sinh']);
  });

  test('is not missed where the list has no such column', () => {
    const cells = [
      ['Họ và tên', 'Ngày sinh'],
      ['Lê Văn An', '20/05/2015'],
    ];
    expect(checked('Thôn 3', cells).findings).toEqual([]);
  });
});

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

test('a line with every error still counts, on its own row', () => {
  const bad = bare({
    'Họ và tên': '=1',
    'Ngày sinh': 'x',
    'Số định danh': '12',
    'Căn cước': '?',
    'Định danh mức 2': '?',
  });
  const { rows, findings } = roster('TH A', [row(), bad]);
  expect(rows.map(({ line }) => line)).toEqual([2, 3]);
  expect(told(findings)).toEqual([
    '3 name-not-a-name Họ và tên',
    '3 birth-day-invalid Ngày sinh',
    '3 number-length Số định danh',
    '3 sex-unknown Giới tính',
    '3 stage-unknown Căn cước',
    '3 stage-unknown Định danh mức 2',
  ]);
});
