import { bandOf, holdsAge, type AgeBand } from '../../src/domain/band';

const sixToUnder14: AgeBand = { id: '6-14', fromAge: 6, untilAge: 14 };
const from14: AgeBand = { id: '14+', fromAge: 14, untilAge: null };

describe('a band', () => {
  test.each([
    { why: 'does not hold five', age: 5, band: null },
    { why: 'holds six', age: 6, band: '6-14' },
    { why: 'holds thirteen', age: 13, band: '6-14' },
    { why: 'ends before fourteen, where the next begins', age: 14, band: '14+' },
    { why: 'without an end holds a hundred', age: 100, band: '14+' },
    { why: 'holds nobody unborn', age: -1, band: null },
  ])('$why', ({ age, band }) => {
    expect(bandOf([sixToUnder14, from14], age)?.id ?? null).toBe(band);
  });

  test('holds an age or not', () => {
    expect(holdsAge(sixToUnder14, 14)).toBe(false);
    expect(holdsAge(from14, 14)).toBe(true);
  });

  test('is none among none', () => {
    expect(bandOf([], 6)).toBeNull();
  });
});
