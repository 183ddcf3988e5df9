import { unitNamedIn } from '../../../src/domain/source/unit-named';

const UNITS = ['TH Hoàng Thanh', 'TH&THCS Hoàng Thanh', 'Thôn 1', 'Thôn 12'];

test.each([
  { name: 'DS TH_Hoàng Thanh 2026.xlsx', unit: 'TH Hoàng Thanh' },
  { name: 'Trường Tiểu học Hoàng Thanh – khối 1.xls', unit: 'TH Hoàng Thanh' },
  { name: 'TH và THCS Hoàng Thanh.csv', unit: 'TH&THCS Hoàng Thanh' },
  { name: 'danh sach thon 12 (moi).xlsx', unit: 'Thôn 12' },
  { name: 'thôn-1.xlsx', unit: 'Thôn 1' },
  { name: 'Thôn 13.xlsx', unit: '' },
  { name: 'Book1.xlsx', unit: '' },
])('$name', ({ name, unit }) => {
  expect(unitNamedIn(name, UNITS)).toBe(unit);
});
