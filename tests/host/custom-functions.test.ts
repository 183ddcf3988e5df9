import { customFunctions } from '../../host/custom-functions';
import { closeAll, custom, shown, workbook } from './formula-book';
import { functionOf } from './script';

/** Tells what arrives: kinds and values. */
const tell = custom(`function KE(...all) {
  const kind = (v) => v === undefined ? 'none' : v instanceof Date ? 'date ' + v.getDate() + '/' + (v.getMonth() + 1) + '/' + v.getFullYear() : typeof v + ' ' + v;
  return all.map((v) => Array.isArray(v) ? '[' + v.map((r) => r.map(kind).join(', ')).join('; ') + ']' : kind(v)).join(' | ');
}`);

afterEach(closeAll);

describe('which functions formulas find', () => {
  test('those with the tag in a docblock of their own, at the top', () => {
    const code = [
      '/**\n * Có.\n * @customfunction\n */\nfunction Co(a) {}',
      '/** Không. */\nfunction KHONG() {}',
      '/** @customfunction */\nfunction RIENG_() {}',
      'var App = (() => {\n  /** @customfunction */\n  function TRONG() {}\n})();',
    ].join('\n');
    expect([...customFunctions(code)]).toEqual([['CO', 'Co']]);
  });
});

describe('what a function gets', () => {
  test.each([
    { formula: '=KE(A1)', gets: 'number 3' },
    { formula: '=ke(A1;A2)', gets: 'number 3 | string x' },
    { formula: '=KE(A3)', gets: 'date 1/9/2015' },
    { formula: '=KE(A4)', gets: 'string ' },
    { formula: '=KE(A5)', gets: 'boolean true' },
    { formula: '=KE(A1:A4)', gets: '[number 3; string x; date 1/9/2015; string ]' },
    { formula: '=KE(A1:A1)', gets: 'number 3' },
    { formula: '=KE(A1:B2)', gets: '[number 3, number 0.5; string x, string ]' },
    { formula: '=KE(A1*2;"a;b";1,5)', gets: 'number 6 | string a;b | number 1.5' },
    { formula: '=KE(A1;;A2)', gets: 'number 3 | string  | string x' },
    { formula: "=KE('Trang tính1'!A1)", gets: 'number 3' },
    { formula: '=KE($A$1)', gets: 'number 3' },
    { formula: '=KE(B3:B4)', gets: '[string #DIV/0!; string ]' },
    { formula: '=KE(B3)', gets: 'string #DIV/0!' },
    { formula: '=KE()', gets: '' },
    { formula: '=KE({1;2})', gets: '[number 1; number 2]' },
  ])('$formula gets $gets', ({ formula, gets }) => {
    const host = workbook(tell, { A1: '3', A2: 'x', A3: '01/09/2015', A5: 'TRUE', B1: '0,5', B3: '=1/0', E9: formula });
    expect(shown(host)['E9'] ?? '').toBe(gets);
    expect(host.formulaRuns).toMatchObject([{ name: 'KE', sheet: 'Trang tính1', a1: 'E9', error: null }]);
  });

  test('a whole column arrives whole', () => {
    const host = workbook(custom('function DEM(a) { return a.length + ":" + a.filter((r) => r[0] !== "").length; }'), {
      A1: '1',
      A7: '2',
      C1: '=DEM(A:A)',
      C2: '=DEM(A5:A)',
    });
    expect(shown(host)).toMatchObject({ C1: '1000:2', C2: '996:1' });
  });
});

describe('what a formula shows', () => {
  test.each([
    { gives: '1', shows: { C1: 1 } },
    { gives: '"=A1"', shows: { C1: '=A1' } },
    { gives: '"01/02/2020"', shows: { C1: '01/02/2020' } },
    { gives: 'true', shows: { C1: true } },
    { gives: 'null', shows: {} },
    { gives: 'undefined', shows: {} },
    { gives: '0 / 0', shows: { C1: '#NUM!' } },
    { gives: '[]', shows: { C1: '#REF!' } },
    { gives: '[[1, 2], ["x", true]]', shows: { C1: 1, D1: 2, C2: 'x', D2: true } },
    { gives: '[1, 2]', shows: { C1: 1, C2: 2 } },
    { gives: '[[1], [2, 3]]', shows: { C1: 1, C2: 2, D2: 3 } },
    { gives: 'thereIsNone()', shows: { C1: '#ERROR!' } },
    { gives: 'new Date()', shows: { C1: '#ERROR!' } },
  ])('for $gives: $shows', ({ gives, shows }) => {
    expect(shown(workbook(custom(`function F() { return ${gives}; }`), { C1: '=F()' }))).toEqual(shows);
  });

  test('other functions take an array in, and only an outermost one overflows', () => {
    const code = custom('function BA() { return [[1], [2], [3]]; }');
    const host = workbook(code, { A1: '=SUM(BA())', B1: '=BA()+1', C1: '=IFERROR(BA();0)', D1: '=SEQUENCE(2)' });
    expect(shown(host)).toEqual({ A1: 6, B1: 2, C1: 1, C2: 2, C3: 3, D1: 1, D2: 2 });
  });

  test('an error in an argument is not handed over', () => {
    const host = workbook(tell, { A1: '=KE(1/0)' });
    expect(shown(host)).toEqual({ A1: '#DIV/0!' });
    expect(host.formulaRuns).toEqual([]);
  });

  test.each(['=KE(TODAY())', '=KE(RAND())', '=KE(A2; NOW())'])('%s loads for ever', (formula) => {
    const host = workbook(tell, { A1: formula });
    expect(shown(host)['A1']).toBe('Loading...');
    expect(host.formulaRuns).toEqual([]);
  });

  test('a cell that changes by itself is refused as an argument', () => {
    expect(shown(workbook(tell, { A1: '=TODAY()', B1: '=KE(A1)' }))['B1']).toBe('#ERROR!');
  });
});

describe('overflow', () => {
  const code = custom('function DAYSO(n) { return Array.from({ length: n }, (_, i) => [i + 1]); }');

  test('content in the way makes #REF!, which goes when it goes', () => {
    const host = workbook(code, { A1: '3', C1: '=DAYSO(A1)', C3: 'của người' });
    expect(shown(host)).toMatchObject({ C1: '#REF!', C3: 'của người' });
    expect(shown(host)).not.toHaveProperty('C2');
    host.run('write', 'C3', '');
    expect(shown(host)).toEqual({ A1: 3, C1: 1, C2: 2, C3: 3 });
    host.type('Trang tính1', 'C2', 'của người');
    expect(shown(host)).toEqual({ A1: 3, C1: '#REF!', C2: 'của người' });
  });

  test('it shrinks and grows with its values, and goes with its formula', () => {
    const host = workbook(code, { A1: '3', C1: '=DAYSO(A1)' });
    expect(shown(host)).toEqual({ A1: 3, C1: 1, C2: 2, C3: 3 });
    host.type('Trang tính1', 'A1', '1');
    expect(shown(host)).toEqual({ A1: 1, C1: 1 });
    host.type('Trang tính1', 'A1', '2');
    expect(shown(host)).toEqual({ A1: 2, C1: 1, C2: 2 });
    host.type('Trang tính1', 'C1', 'hết');
    expect(shown(host)).toEqual({ A1: 2, C1: 'hết' });
  });

  test('it moves with its formula when rows are inserted above', () => {
    const host = workbook(code, { A1: '3', C1: '=DAYSO(3)' });
    expect(shown(host)).toMatchObject({ C3: 3 });
    host.run('rows', 1, 2);
    expect(shown(host)).toEqual({ A3: 3, C3: 1, C4: 2, C5: 3 });
  });

  test('the end of the sheet leaves no room', () => {
    expect(shown(workbook(code, { C1: '=DAYSO(1001)' }))).toEqual({ C1: '#REF!' });
    expect(shown(workbook(code, { C1: '=DAYSO(1000)' }))['C1000']).toBe(1000);
  });

  test('overflowed values are read, counted as content, and looked at by other formulas', () => {
    const host = workbook(
      code +
        functionOf(
          'go',
          'return [sheet.getLastRow(), sheet.getRange("C2").getValue(), sheet.getRange("C2").getFormula()];',
        ),
      {
        A1: '=SUM(C1:C9)',
        C1: '=DAYSO(3)',
      },
    );
    expect(host.run('go')).toEqual([3, 2, '']);
    expect(shown(host)['A1']).toBe(6);
  });

  test('empty texts count as content too', () => {
    const host = workbook(
      custom('function TRONG() { return [["a"], [""], [""]]; }') + functionOf('go', 'return sheet.getLastRow();'),
      { A1: '=TRONG()' },
    );
    expect(host.run('go')).toBe(3);
  });
});

describe('when it runs', () => {
  test('once a cell, and again only when an argument changes', () => {
    const host = workbook(tell, { A1: '1', A2: '2', B1: '=KE(A1)', B2: '=KE(A2)' });
    shown(host);
    shown(host);
    host.type('Trang tính1', 'D1', 'khác');
    shown(host);
    expect(host.formulaRuns.map(({ a1 }) => a1)).toEqual(['B1', 'B2']);
    host.type('Trang tính1', 'A2', '3');
    expect(shown(host)['B2']).toBe('number 3');
    expect(host.formulaRuns.map(({ a1 }) => a1)).toEqual(['B1', 'B2', 'B2']);
  });

  test("after the sheet's own formulas have come to rest", () => {
    const host = workbook(tell, { D1: '1', C1: '=D1+1', B1: '=C1+1', A1: '=KE(B1)' });
    expect(shown(host)['A1']).toBe('number 3');
    host.type('Trang tính1', 'D1', '5');
    expect(shown(host)['A1']).toBe('number 7');
    expect(host.formulaRuns).toHaveLength(2);
  });

  test('each in a fresh realm', () => {
    const code = `var count = 0;\n${custom('function DEM(a) { return count += 1; }')}`;
    expect(shown(workbook(code, { A1: '=DEM(1)', A2: '=DEM(2)' }))).toEqual({ A1: 1, A2: 1 });
  });

  test('not while a script runs, which reads "Loading..."', () => {
    const code =
      custom('function GAP(a) { return a * 2; }') +
      functionOf('go', 'sheet.getRange("A1").setValue(5); return sheet.getRange("B1").getValue();');
    const host = workbook(code, { A1: '1', B1: '=GAP(A1)' });
    expect(host.run('go')).toBe('Loading...');
    expect(shown(host)['B1']).toBe(10);
    expect(host.run('go')).toBe(10);
  });
});
