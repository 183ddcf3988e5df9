import { villageNames } from '../../src/domain/village';
import { commune, date, roster, row } from './builders';

const units = (...names: string[]) => names.map((name) => ({ name, kind: 'village' as const }));

describe('the name of a village', () => {
  test.each<{ why: string; text: string; is: string | null }>([
    { why: 'is that of its unit', text: 'Thôn 5', is: 'Thôn 5' },
    { why: 'without marks and with a zero', text: 'Thon 05', is: 'Thôn 5' },
    { why: 'in small letters', text: 'thôn 5', is: 'Thôn 5' },
    { why: 'as a bare number', text: '5', is: 'Thôn 5' },
    { why: 'as a bare number with a zero', text: '05', is: 'Thôn 5' },
    { why: 'with a dot', text: 'Thôn 5.', is: 'Thôn 5' },
    { why: 'as a bare name', text: 'đông', is: 'Thôn Đông' },
    { why: 'of another number is another', text: 'Thôn 15', is: 'Thôn 15' },
    { why: 'that no unit has is as typed', text: 'Xóm Mới', is: 'Xóm Mới' },
    { why: 'of nothing is none', text: '', is: null },
    { why: 'of signs is none', text: ' . ', is: null },
  ])('$why', ({ text, is }) => {
    expect(villageNames(units('Thôn 5', 'Thôn Đông'))(text)).toBe(is);
  });

  test('is the first spelling where no unit has it', () => {
    const nameOf = villageNames([]);
    expect(['thôn 7', 'Thon 07', '7', 'THÔN 7'].map(nameOf)).toEqual(['thôn 7', 'thôn 7', 'thôn 7', 'thôn 7']);
  });

  test('keeps two units of one number apart', () => {
    const nameOf = villageNames(units('Thôn 5', 'Tổ dân phố 5'));
    expect(['Thôn 5', 'Tổ dân phố 5', 'to dan pho 05'].map(nameOf)).toEqual(['Thôn 5', 'Tổ dân phố 5', 'Tổ dân phố 5']);
  });

  test('is no school', () => {
    expect(villageNames([{ name: 'TH 5', kind: 'school' }])('5')).toBe('5');
  });
});

describe('the village of a person', () => {
  const at = (village: string, number = '038215000001') => row({ Thôn: village, 'Số định danh': number });
  const villagesOf = (...lists: Parameters<typeof roster>[]) =>
    Object.fromEntries(
      commune(lists.map((list) => roster(...list)))
        .villages.filter(({ inBand }) => inBand > 0)
        .map(({ name, inBand }) => [name ?? '(chưa rõ)', inBand]),
    );

  test('is the one that its list names', () => {
    expect(villagesOf(['TH A', [at('thôn 5')]])).toEqual({ 'thôn 5': 1 });
  });

  test('is the list of the village where nothing else is said', () => {
    expect(villagesOf(['Thôn 5', [at('')]])).toEqual({ 'Thôn 5': 1 });
  });

  test('is what the list of a village says, against the school', () => {
    expect(villagesOf(['TH A', [at('Thôn 6')]], ['Thôn 5', [at('')]])).toEqual({ 'Thôn 5': 1 });
  });

  test('is what the list of a village says of another village', () => {
    expect(villagesOf(['Thôn 5', [at('Thôn 6')]])).toEqual({ 'Thôn 6': 1 });
  });

  test('is the first that several schools name', () => {
    expect(villagesOf(['TH A', [at('')]], ['TH B', [at('5')]], ['TH C', [at('6')]])).toEqual({ '5': 1 });
  });

  test('is not known where nobody says', () => {
    expect(villagesOf(['TH A', [at('')]])).toEqual({ '(chưa rõ)': 1 });
  });

  test('that nobody lives in is shown all the same, the unknown one last', () => {
    const lists = [
      roster('TH A', [at('')]),
      roster('Thôn 5', [row({ 'Ngày sinh': date('1990-01-01'), 'Số định danh': '' })]),
    ];
    expect(commune(lists).villages.map(({ name, inBand }) => [name, inBand])).toEqual([
      ['Thôn 5', 0],
      [null, 1],
    ]);
  });
});
