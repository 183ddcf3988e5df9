import { applyImport, previewImport, upload } from '../../build/bring-calls';
import type { Host } from '../../host/host';
import { AN, BINH, HOA, bringWorkbook, HEADER, UNIT } from './bring-workbook';
import { columnIn, linesIn } from './own-tabs';

let host: Host;

beforeEach(async () => {
  host = await bringWorkbook();
});

afterEach(() => {
  expect(host.failures).toEqual([]);
  host.close();
});

const people = () =>
  linesIn(host, UNIT)
    .slice(1)
    .map((line) => line.slice(0, 6).join(' · '));

test('of several sheets each line that is not taken is told with its own cells and its own sheet', () => {
  const nobody = ['', '01/02/2016', '038316000077'];
  const sheets = [
    { name: '5A', cells: [HEADER, AN] },
    { name: '4B', cells: [['Họ và tên', 'Ngày sinh', 'Số định danh'], nobody] },
  ];
  const source = { upload: upload(host, sheets, 1_776_219_999), name: 'Cả trường.xlsx' };
  const request = { source, unit: UNIT, mapping: null, take: false };
  expect(previewImport(host, request)).toMatchObject({ sheets: ['5A', '4B'], problems: [{ sheet: 1, row: 2 }] });
  expect(applyImport(host, request)).toMatchObject({ error: null, counts: { added: 1, rejected: 1 } });
  expect(linesIn(host, 'Dòng chưa nhận').slice(1)).toEqual([
    ['Lý do chưa nhận', 'Dòng trong tệp', ...HEADER],
    ['Không có họ và tên.', '4B · 2', '', '', '01/02/2016', '', '038316000077', '4B'],
  ]);
});

test('of a class beside that of the school nobody comes twice, and nobody is refused for it', () => {
  const sheets = [
    { name: 'Toàn trường', cells: [HEADER, AN, BINH] },
    { name: 'Khối 4, 5', cells: [HEADER, AN, HOA, [...BINH.slice(0, 5), '4C']] },
  ];
  const source = { upload: upload(host, sheets, 1_776_219_998), name: 'Cả trường.xlsx' };
  expect(applyImport(host, { source, unit: UNIT, mapping: null, take: false })).toMatchObject({
    counts: { added: 3, updated: 0, unchanged: 1, rejected: 1 },
  });
  expect(linesIn(host, 'Dòng chưa nhận').slice(2)).toEqual([
    ['Người này đã có ở một dòng khác của danh sách.', 'Khối 4, 5 · 4', ...BINH.slice(0, 5), '4C'],
  ]);
});

describe('of a class beside that of the school', () => {
  const bare = (line: readonly string[]) => line.slice(0, 3);
  const school = { name: 'Toàn trường', cells: [HEADER, AN, BINH] };
  const classes = [
    { name: '5A', cells: [bare(HEADER), bare(AN)] },
    { name: '4B', cells: [bare(HEADER), bare(BINH)] },
  ];
  const whole = [
    '1 · Lê Văn An · 42144 · Nam · 038215000001 · 5A',
    '2 · Trần Thị Bình · 42403 · Nữ · 038316000002 · 4B',
  ];

  test.each([
    ['that says less', [school, ...classes]],
    ['that says less and comes first', [...classes, school]],
  ])('%s nobody comes twice, and nothing is lost', (_, sheets) => {
    const source = { upload: upload(host, sheets, 1_776_219_997), name: 'Cả trường.xlsx' };
    const request = { source, unit: UNIT, mapping: null, take: false };
    expect(previewImport(host, request)).toMatchObject({
      notes: [`Đọc 3 trang của tệp: ${sheets.map(({ name }) => name).join(', ')}.`],
    });
    expect(applyImport(host, request)).toMatchObject({ counts: { added: 2, updated: 0, unchanged: 2, rejected: 0 } });
    expect(people()).toEqual(whole);
  });
});

test('of several schools into one is asked about before', () => {
  const cells = [[...HEADER, 'Trường'], [...AN, UNIT], [...BINH, 'TH B']]; // prettier-ignore
  const source = { upload: upload(host, [{ name: 'S', cells }], 1_776_219_996), name: 'Cả xã.xlsx' };
  const noteOf = (unit: string) => previewImport(host, { source, unit, mapping: null, take: false });
  expect(noteOf(UNIT)).toMatchObject({
    notes: [
      'Cột Trường ghi nhiều trường, nhưng mọi dòng sẽ vào TH A. Nếu đây là danh sách của nhiều trường: ở ô “Nhập vào đơn vị”, chọn “Theo cột Trường trong danh sách”.',
      'Không nhập vì danh sách không có cột tương ứng: Trường.',
    ],
  });
  expect(noteOf('Thôn 1')).toMatchObject({ notes: ['Không nhập vì danh sách không có cột tương ứng: Trường.'] });
});

describe('a line that no unit takes', () => {
  const header = ['Nhóm/Lớp', 'Họ tên', 'Ngày sinh', 'Trường'];
  const given = (lines: readonly (readonly string[])[]) => {
    const sheets = [{ name: 'Sheet1', rows: lines.map((line) => [...line]) }];
    return { source: { name: 'Xã.xlsx', sheets }, unit: UNIT, mapping: null, take: false };
  };

  test('counts in its unit where the list is of one', () => {
    const lines = [header, ['1', 'Lê Văn An', '20/05/2015'], ['2', '', '01/02/2016']];
    expect(applyImport(host, given(lines.map((line) => line.slice(0, 3))))).toMatchObject({
      sentences: [
        'Đã nhập vào TH A: 1 thêm mới, 0 cập nhật, 0 giữ nguyên, 1 chưa nhận.',
        expect.stringContaining('1 dòng chưa nhận') as unknown,
      ],
    });
    expect(columnIn(host, 'Lịch sử', 'Kết quả').pop()).toMatch(/2 dòng.*1 thêm mới.*1 chưa nhận/);
  });

  test('stands apart without what is sensitive', () => {
    const rows = [
      ['Nhóm/Lớp', 'Họ tên', 'Ngày sinh', 'Dân tộc'],
      ['1', 'Lê Văn An', '20/05/2015', 'Tày'],
      ['2', '', '01/02/2016', 'Nùng'],
    ];
    const request = given(rows);
    expect(previewImport(host, request)).toMatchObject({
      rejected: [
        ['Lý do chưa nhận', 'Dòng trong tệp', 'Nhóm/Lớp', 'Họ tên', 'Ngày sinh'],
        ['Không có họ và tên.', '3', '2', '', '01/02/2016'],
      ],
    });
    applyImport(host, request);
    expect(JSON.stringify(host.workbook())).not.toMatch(/Tày|Nùng/);
  });

  test('takes the class that stood above it along, and brings it in again once it is mended', () => {
    const rows = [['LỚP 1A'], header.slice(1, 3), ['Lê Văn An', '20/05/2015'], ['', '01/02/2016']];
    applyImport(host, given(rows));
    expect(linesIn(host, 'Dòng chưa nhận').slice(1)).toEqual([
      ['Lý do chưa nhận', 'Dòng trong tệp', 'Họ tên', 'Ngày sinh', 'Lớp'],
      ['Không có họ và tên.', '4', '', '01/02/2016', '1A'],
    ]);
    host.type('Dòng chưa nhận', 'C3', 'Hà Thị Mai');
    const request = { source: { tab: 'Dòng chưa nhận' }, unit: UNIT, mapping: null, take: false };
    expect(applyImport(host, request)).toMatchObject({ counts: { added: 1, rejected: 0 } });
    expect(columnIn(host, UNIT, 'Lớp').slice(0, 2)).toEqual(['1A', '1A']);
  });

  test('is shown with its name and its school where nobody knows the school', () => {
    const lines = [header, ['1', 'Lê Văn An', '20/05/2015', 'TH A'], ['2', 'Hà Thị Mai', '01/02/2016', 'TH Sông Mã']];
    expect(previewImport(host, given(lines))).toMatchObject({
      problems: [
        { row: 3, unit: 'TH Sông Mã', name: 'Hà Thị Mai', says: [expect.stringContaining('Đơn vị') as unknown] },
      ],
    });
  });
});

test('what is not taken of a list in a font of the nineties can be read where it is shown', () => {
  const cells = [
    ['Hä vµ tªn', 'Ngµy sinh', 'Ng­êi ®¹i diÖn'],
    ['NguyÔn ThÞ Thu H­¬ng', '20/05/2015', 'Lª B¸'],
    ['', '22/05/2015', '§ç ThÞ M­êi'],
  ];
  const source = { upload: upload(host, [{ name: 'S', cells }], 1_776_219_995), name: 'Lớp.xls' };
  applyImport(host, { source, unit: UNIT, mapping: null, take: false });
  expect(linesIn(host, 'Dòng chưa nhận')[2]).toEqual(['Không có họ và tên.', '3', '', '22/05/2015', 'Đỗ Thị Mười']);
});
