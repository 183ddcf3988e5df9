import { conditionOf, formulaOf } from '../../host/model/rule-formula';

const box = { sheet: 0, row: 4, column: 8, rows: 9, columns: 2 };

describe('a condition and its formula', () => {
  test.each([
    { kind: 'TEXT_EQUAL_TO', values: ['Đã "có"'], formula: '=H4="Đã ""có"""' },
    { kind: 'TEXT_EQUAL_TO', values: ['5'], formula: '=H4="5"' },
    { kind: 'TEXT_CONTAINS', values: ['lỗi'], formula: '=ISNUMBER(SEARCH("lỗi",H4))' },
    { kind: 'TEXT_STARTS_WITH', values: ['⚠'], formula: '=LEFT(H4,LEN("⚠"))="⚠"' },
    { kind: 'CELL_EMPTY', values: [], formula: '=LEN(H4)=0' },
    { kind: 'CELL_NOT_EMPTY', values: [], formula: '=LEN(H4)>0' },
    { kind: 'NUMBER_EQUAL_TO', values: [0], formula: '=H4=0' },
    { kind: 'NUMBER_GREATER_THAN', values: [-1.5], formula: '=H4>-1.5' },
    { kind: 'NUMBER_LESS_THAN', values: [1e21], formula: '=H4<1e+21' },
    { kind: 'CUSTOM_FORMULA', values: ['=$C4>TODAY()'], formula: '=$C4>TODAY()' },
    { kind: 'CUSTOM_FORMULA', values: ['=$H$4="x"'], formula: '=$H$4="x"' },
    { kind: 'CUSTOM_FORMULA', values: ['=G4="x"'], formula: '=G4="x"' },
  ])('$formula', ({ kind, values, formula }) => {
    expect(formulaOf({ kind, values }, box)).toBe(formula);
    expect(conditionOf(formula, box)).toEqual({ kind, values });
  });
});
