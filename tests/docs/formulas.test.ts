import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ageFormula } from '../../src/app/formulas/age';
import { daysLeftFormula } from '../../src/app/formulas/days-left';
import { numberFormula } from '../../src/app/formulas/number';
import { plainArea } from '../../src/platform/cells';
import { vi } from '../../src/text/vi';

const guide = readFileSync(join(__dirname, '../../docs/huong-dan/cong-thuc.md'), 'utf8');

/** The rows of the first table below a heading, without its header; "(trống)" is an empty cell. */
function examples(heading: string): string[][] {
  const section = guide.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  const cells = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  return lines.slice(2).map((line) => cells(line).map((cell) => (cell === '(trống)' ? '' : cell)));
}

/** What an example says that a cell shows: a number may have a remark behind it. */
const shown = (text: string): string => text.replace(/^(-?\d+) \(.*\)$/, '$1');

describe('the examples of the guide are what the formulas answer', () => {
  test('TUOI', () => {
    const rows = examples('TUOI');
    expect(rows).toHaveLength(5);
    for (const [born, on, answer = ''] of rows)
      expect(String(ageFormula(plainArea(born), plainArea(on), vi))).toBe(shown(answer));
  });

  test('CONLAI', () => {
    const rows = examples('CONLAI');
    expect(rows).toHaveLength(3);
    for (const [last, on, answer = ''] of rows)
      expect(String(daysLeftFormula(plainArea(last), plainArea(on), vi))).toBe(shown(answer));
  });

  test('KIEMTRASODINHDANH', () => {
    const rows = examples('KIEMTRASODINHDANH');
    expect(rows).toHaveLength(5);
    for (const [number, sex, born, answer] of rows)
      expect(numberFormula(plainArea(number), plainArea(sex), plainArea(born), vi)).toBe(answer);
  });
});
