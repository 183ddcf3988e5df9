import { ageWords, readAgeList, readAges } from '../../src/domain/age-words';

test.each<[string, string]>([
  ['6 đến dưới 14 tuổi', '6-14'],
  ['Từ đủ 6 đến dưới 14', '6-14'],
  ['từ 6 tuổi đến dưới 18 tuổi', '6-18'],
  ['6-14', '6-14'],
  ['6 – 14', '6-14'],
  ['6 đến hết 14 tuổi', '6-15'],
  ['14 tuổi trở lên', '14+'],
  ['từ đủ 14 trở lên', '14+'],
  ['14+', '14+'],
  ['6 đến 14', 'ages-ambiguous'],
  ['từ 6 tuổi đến 14 tuổi', 'ages-ambiguous'],
  ['14 đến dưới 6', 'no-ages'],
  ['6 đến dưới 900', 'no-ages'],
  ['trẻ em', 'no-ages'],
  ['14/6/2026', 'no-ages'],
])('“%s” is %s', (text, told) => {
  const band = readAges(text);
  expect(typeof band === 'string' ? band : band.id).toBe(told);
  if (typeof band !== 'string') expect(readAges(ageWords(band))).toEqual(band);
});

test('several are parted by semicolons or lines, and the first that is none is told', () => {
  const list = readAgeList('6 đến dưới 14;\n14 trở lên;');
  expect(typeof list === 'string' ? list : list.map(({ id }) => id)).toEqual(['6-14', '14+']);
  expect(readAgeList('6-14; 14 đến 18')).toBe('ages-ambiguous');
  expect(readAgeList(' ')).toEqual([]);
});
