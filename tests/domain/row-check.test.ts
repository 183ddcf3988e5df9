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
