import { driveJob } from '../../build/add-in-calls';
import type { Host } from '../../host/host';
import { SETTING_LABELS } from '../../src/domain/settings';
import { MIGRATIONS, VERSION } from '../../src/domain/workbook-version';
import { cellsOf, press, workbookWith } from './workbook';

const LISTS = {
  'Thôn 3': [
    ['Họ và tên', 'Ngày sinh', 'Nơi sinh'],
    ['Lê Văn An', '05/4/2016', 'Hà Nội'],
  ],
};
/** The tabs that came with the third version. */
const NEW_TABS = ['Nhật ký', 'Sổ gửi thư', 'Sắp đổi nhóm', 'Đối soát'];

const lineOf = (host: Host, label: string): number =>
  Number(
    [...cellsOf(host, 'Cấu hình')].find(([place, cell]) => place.endsWith(':1') && cell === label)?.[0].split(':')[0],
  );

/** The header of `Chỉ tiêu` as it looks, with the widths of its columns. */
const aimsHeader = (host: Host) => {
  const { cells, columnWidths } = host.tab('Chỉ tiêu');
  return cells
    .filter(({ row }) => row === 1)
    .map(({ column, value, background, color, bold, align, wrap }) => {
      return { value, background, color, bold, align, wrap, width: columnWidths[column] };
    });
};

test('a workbook of the second version becomes one of this and keeps what people typed', async () => {
  const host = await workbookWith(LISTS);
  for (const name of MIGRATIONS[1]?.adds ?? []) host.edit.deleteRows('Cấu hình', lineOf(host, SETTING_LABELS[name]));
  const header = aimsHeader(host);
  host.edit.deleteColumns('Chỉ tiêu', 8, 3);
  for (const tab of NEW_TABS) host.edit.deleteSheet(tab);
  host.type('Cấu hình', `B${lineOf(host, SETTING_LABELS.version)}`, '2');
  host.type('Cấu hình', `B${lineOf(host, SETTING_LABELS.signatory)}`, 'Ông Chủ tịch');
  host.type('Mốc thời hạn', 'E2', '01/05/2026');
  const roster = cellsOf(host, 'Thôn 3');

  driveJob(host, { job: 'update', step: 'start' }, () => undefined);
  const settings = cellsOf(host, 'Cấu hình');
  expect(settings.get(`${lineOf(host, SETTING_LABELS.version)}:2`)).toBe(VERSION);
  expect(settings.get(`${lineOf(host, SETTING_LABELS.signatory)}:2`)).toBe('Ông Chủ tịch');
  for (const label of Object.values(SETTING_LABELS)) expect(lineOf(host, label)).toBeGreaterThan(1);
  expect(host.frames().map(({ name }) => name)).toEqual(expect.arrayContaining(NEW_TABS));
  expect(cellsOf(host, 'Mốc thời hạn').get('2:5')).toBeGreaterThan(46_000);
  expect(cellsOf(host, 'Thôn 3')).toEqual(roster);
  expect(header.map(({ value }) => value).slice(7)).toEqual(['Số liệu gốc', 'Nguồn', 'Ngày']);
  expect(aimsHeader(host)).toEqual(header);

  press(host, 'deadlines');
  expect([...cellsOf(host, 'Bắt đầu').values()].join('\n')).not.toContain('cấu trúc cũ');
  expect(host.failures).toEqual([]);
  host.close();
});
