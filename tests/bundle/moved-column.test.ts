import { cellsOf, press, workbookWith } from './workbook';
import type { Host } from '../../host/host';

const line = ['An', '20/05/2015', 'Đã kích hoạt', '', '', '', ''];
const header = ['Họ và tên', 'Ngày sinh', 'Định danh mức 2', 'Ghi chú', 'Riêng 1', 'Riêng 2', 'Riêng 3'];

/** How many of the only child's band are activated, by `Khoảng trống`. */
const activated = (host: Host): boolean => [...cellsOf(host, 'Khoảng trống').values()].includes(1);

/** Writes cells of the tab anew, one by one, as a person would. */
const retype = (host: Host, cells: Readonly<Record<string, string>>): void => {
  for (const [a1, text] of Object.entries(cells)) host.type('TH A', a1, text);
};

describe('an action that reads only the columns of the last check', () => {
  test('reads a column again that has moved to the right since, in a tab as wide as before', async () => {
    const host = await workbookWith({ 'TH A': [header, line] });
    press(host, 'check');
    retype(host, { C1: 'Riêng 4', C2: '', G1: 'Định danh mức 2', G2: 'Đã kích hoạt' });
    press(host, 'gaps');
    const moved = [...cellsOf(host, 'Khoảng trống')];
    host.close();
    const fresh = await workbookWith({ 'TH A': [header, line] });
    press(fresh, 'check');
    press(fresh, 'gaps');
    expect(activated(fresh)).toBe(true);
    expect(moved).toEqual([...cellsOf(fresh, 'Khoảng trống')]);
    fresh.close();
  });
});
