import fc from 'fast-check';
import { day } from '../../src/domain/day';
import { count, decimal, percent, share, shortDay } from '../../src/text/figures';

test.each([
  { shown: count(0), text: '0' },
  { shown: count(999), text: '999' },
  { shown: count(1234), text: '1.234' },
  { shown: count(1_234_567), text: '1.234.567' },
  { shown: count(-12_345), text: '-12.345' },
  { shown: count(null), text: '–' },
  { shown: count(1234, 'en'), text: '1,234' },
  { shown: percent(87.5), text: '87,50%' },
  { shown: percent(0), text: '0,00%' },
  { shown: percent(4400), text: '4.400,00%' },
  { shown: percent(null), text: '–' },
  { shown: percent(87.5, 'en'), text: '87.50%' },
  { shown: decimal(217.2), text: '217,2' },
  { shown: decimal(200), text: '200' },
  { shown: decimal(0.05), text: '0,05' },
  { shown: decimal(-0.001), text: '0' },
  { shown: decimal(1234.567), text: '1.234,57' },
  { shown: decimal(null), text: '–' },
  { shown: decimal(1234.5, 'en'), text: '1,234.5' },
  { shown: share(16, 20, 80), text: '16/20 · 80,00%' },
  { shown: share(0, 0, null), text: '–' },
  { shown: share(842, 7358, 11.44, 'en'), text: '842/7,358 · 11.44%' },
  { shown: shortDay(day('2026-04-05')), text: '05/4/2026' },
  { shown: shortDay(day('2026-02-15')), text: '15/02/2026' },
  { shown: shortDay(day('2026-01-01')), text: '01/01/2026' },
  { shown: shortDay(day('2026-12-31')), text: '31/12/2026' },
  { shown: shortDay(day('2026-04-05'), 'en'), text: '5 Apr 2026' },
])('$text', ({ shown, text }) => {
  expect(shown).toBe(text);
});

test('a count is read back from what is shown, in both languages', () => {
  fc.assert(
    fc.property(fc.integer(), (value) => {
      expect(Number(count(value).replaceAll('.', ''))).toBe(value);
      expect(Number(count(value, 'en').replaceAll(',', ''))).toBe(value);
    }),
  );
});
