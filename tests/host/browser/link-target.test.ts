import { linkTarget } from '../../../host/browser/hands/link-target';

test.each([
  { formula: '=HYPERLINK("#gid=17&range=K142";"Mở ô")', target: { kind: 'cells', sheet: 17, a1: 'K142' } },
  { formula: '=hyperlink( "#gid=0", "Mở trang" )', target: { kind: 'cells', sheet: 0, a1: 'A1' } },
  { formula: '=HYPERLINK("#gid=17&range=A2:B9";"")', target: { kind: 'cells', sheet: 17, a1: 'A2:B9' } },
  {
    formula: '=HYPERLINK("https://dichvucong.gov.vn/?a=""b""";"Cổng")',
    target: { kind: 'address', address: 'https://dichvucong.gov.vn/?a="b"' },
  },
])('$formula leads somewhere', ({ formula, target }) => {
  expect(linkTarget(formula)).toEqual(target);
});

test.each(['', '=A1', '=HYPERLINK(A1)', '=HYPERLINK("javascript:alert(1)")', '=HYPERLINK("#rangeid=5")'])(
  '%s leads nowhere',
  (formula) => {
    expect(linkTarget(formula)).toBeNull();
  },
);
