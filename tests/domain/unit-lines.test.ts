import fc from 'fast-check';
import { unitsInLines } from '../../src/domain/unit-lines';

const names = (text: string, present: readonly string[] = []) =>
  unitsInLines(text, present).map(({ name, kind }) => `${name} = ${kind}`);

describe('units in lines', () => {
  test.each([
    { why: 'a name a line', text: 'TH Hoàng Thanh\nThôn 3', units: ['TH Hoàng Thanh = school', 'Thôn 3 = village'] },
    { why: 'blank lines are passed over', text: '\n  \nThôn 3\r\n\r\n', units: ['Thôn 3 = village'] },
    {
      why: 'a number before the name goes',
      text: '1. Thôn 3\n2) Thôn 4',
      units: ['Thôn 3 = village', 'Thôn 4 = village'],
    },
    { why: 'a bullet goes', text: '- Thôn 3\n• Thôn 4', units: ['Thôn 3 = village', 'Thôn 4 = village'] },
    { why: 'a stroke alone is no name', text: '-\n---\t\n…\nThôn 3', units: ['Thôn 3 = village'] },
    { why: 'a number that is the name stays', text: '5', units: ['5 = other'] },
    {
      why: 'two columns: name and kind',
      text: 'Xóm Mới\tThôn\nTổ A\tKhác',
      units: ['Xóm Mới = village', 'Tổ A = other'],
    },
    { why: 'three columns: place, name and kind', text: '1\tHoàng Yến\tTrường', units: ['Hoàng Yến = school'] },
    { why: 'a kind without marks', text: 'Hoàng Yến\ttruong', units: ['Hoàng Yến = school'] },
    { why: 'a kind nobody knows is told from the name', text: 'Thôn 3\tlàng', units: ['Thôn 3 = village'] },
    { why: 'a header is no unit', text: 'Tên\tLoại\nThôn 3\tThôn', units: ['Thôn 3 = village'] },
    { why: 'a pasted header with its number column', text: 'STT\tTên đơn vị\n1\tThôn 3', units: ['Thôn 3 = village'] },
    { why: 'a name twice counts once', text: 'Thôn 3\nthôn  3', units: ['Thôn 3 = village'] },
    { why: 'marks tell names apart', text: 'Thôn Bản\nThôn Bán', units: ['Thôn Bản = village', 'Thôn Bán = village'] },
  ])('$why', ({ text, units }) => {
    expect(names(text)).toEqual(units);
  });

  test('a unit that is there already is passed over', () => {
    expect(names('THÔN 3\nThôn 4', ['Thôn 3'])).toEqual(['Thôn 4 = village']);
  });

  test('whatever is pasted, no name is empty and none comes twice', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (lines) => {
        const found = unitsInLines(lines.join('\n'), []).map(({ name }) => name);
        expect(found).not.toContain('');
        expect(new Set(found).size).toBe(found.length);
        expect(unitsInLines(lines.join('\n'), found)).toEqual([]);
      }),
    );
  });
});
