import { day } from '../../src/domain/day';
import type { Digest } from '../../src/domain/digest';
import type { Warning } from '../../src/domain/warning';
import { en } from '../../src/text/en';
import { vi } from '../../src/text/vi';
import { digestMail } from '../../src/view/digest-mail';
import { warningToast } from '../../src/view/warnings';
import { contrast, elementsOf, shownText } from './report-tree';

const ON = day('2026-05-05');
const COMMUNE = 'xã Hoàng Thanh';

const task = (name: string, daysLeft: number): Warning => ({
  ...{ code: 'milestone', key: name, step: daysLeft < 0 ? 'overdue' : daysLeft, units: [], task: name, owner: '' },
  ...{ lastDay: day('2026-05-04'), daysLeft },
});
const list = (unit: string): Warning => ({
  ...{ code: 'list-due', key: `list:${unit}`, step: 'overdue', units: [unit], unit },
  ...{ lastDay: day('2026-05-01'), daysLeft: -4 },
});
const missing = (unit: string): Warning => ({
  ...{ code: 'list-missing', key: `list:${unit}`, step: 'standing', units: [], unit },
});
const late = (unit: string, people: number): Warning => ({
  ...{ code: 'not-activated', key: `late:${unit}`, step: 'standing', units: [unit], unit, people },
});
const slow = (unit: string): Warning => ({
  ...{ code: 'pace', key: `pace:${unit}:2026-05-15`, step: 'standing', units: [unit], unit },
  ...{ rate: 1.5, needed: 12.25, until: day('2026-05-15') },
});

const digest = (warnings: readonly Warning[], units: readonly string[] | null): Digest => ({
  ...{ addressee: { address: 'a@x.vn', units }, on: ON, warnings },
});
const oneLine = (text: string) => text.replace(/\s+/g, ' ');

const school = digest(
  [task('Lập danh sách học sinh', -1), list('TH Hoàng Thanh'), late('TH Hoàng Thanh', 12)],
  ['TH Hoàng Thanh'],
);
const office = digest(
  [
    task('Rà soát', 1),
    ...['Thôn 1', 'Thôn 2', 'Thôn 3', 'Thôn 4', 'Thôn 5', 'Thôn 6'].map(list),
    missing('Thôn 7'),
    late('Thôn 8', 3),
    late('Thôn 9', 1234),
    slow('Thôn 10'),
  ],
  null,
);
const hostile = digest(
  [
    task('<script>alert(1)</script> gọi 0912 345 678 trước ngày 02/09/2015', 3),
    list('Danh sách 038215001234'),
    late('"Thôn" & \u202e\r\nBcc: x@x.vn', 1),
    slow(`Trường ${'dài '.repeat(300)}`),
  ],
  ['Danh sách 038215001234', 'khác'],
);

const mails = [
  { why: 'a school', mail: digestMail(school, COMMUNE, vi) },
  { why: 'the office', mail: digestMail(office, COMMUNE, vi) },
  { why: 'in English', mail: digestMail(office, COMMUNE, en) },
  { why: 'hostile names', mail: digestMail(hostile, 'xã 0912345678', vi) },
];

describe.each(mails)('$why', ({ mail }) => {
  const elements = elementsOf(mail.html);

  test('only what Gmail and Outlook keep, every letter readable', () => {
    const kept = ['html', 'head', 'meta', 'title', 'body', 'table', 'tbody', 'tr', 'td', 'h1', 'b', 'br'];
    expect([...new Set(elements.map(({ tag }) => tag))].filter((tag) => !kept.includes(tag))).toEqual([]);
    for (const { text, ink, ground } of elements)
      if (text.trim() !== '') expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test('plain text says the same on 72 columns', () => {
    const body = oneLine(shownText(mail.html.replace(/<title>.*<\/title>/, '')));
    const words = (text: string) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
    expect(words(oneLine(mail.plain)).sort()).toEqual(words(body).sort());
    expect(Math.max(...mail.plain.split('\n').map((line) => Array.from(line).length))).toBeLessThanOrEqual(72);
  });

  test('no personal number, telephone or birth date leaves', () => {
    for (const text of [mail.subject, mail.html, mail.plain]) expect(text).not.toMatch(/\d{9,}|0912|02\/0?9\/2015/);
    expect(mail.html).not.toContain('<script');
    expect(mail.subject).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(mail.plain).not.toMatch(/^Bcc:/m);
  });
});

test('the subject says how many things, whose and when', () => {
  expect(digestMail(school, COMMUNE, vi).subject).toBe('[Phủ Xanh] 3 việc cần làm – TH Hoàng Thanh – 05/5/2026');
  expect(digestMail(office, COMMUNE, vi).subject).toBe(
    '[Phủ Xanh] 5 việc cần làm – văn phòng xã Hoàng Thanh – 05/5/2026',
  );
  const both = digest([list('Thôn 1'), list('Thôn 2')], ['Thôn 1', 'Thôn 2', 'Thôn 3']);
  expect(digestMail(both, COMMUNE, vi).subject).toBe('[Phủ Xanh] 1 việc cần làm – Thôn 1 và 2 đơn vị khác – 05/5/2026');
});

test('each thing is a sentence, and what to do', () => {
  const text = oneLine(digestMail(office, COMMUNE, vi).plain);
  for (const sentence of [
    '✗ Rà soát: hạn cuối 04/5/2026, còn 1 ngày. Xong thì ghi ngày xong ở trang Mốc thời hạn',
    '✗ 6 đơn vị chưa có danh sách, hạn nộp 01/5/2026, đã quá 4 ngày: Thôn 1, Thôn 2, Thôn 3, Thôn 4, Thôn 5, Thôn 6. Mở trang',
    '⚠ Thôn 7: chưa có danh sách. Mở trang của đơn vị',
    '✗ 2 đơn vị có tài khoản đã phê duyệt quá 7 ngày mà chưa kích hoạt: Thôn 8 (3), Thôn 9 (1.234). Nhờ người đó',
    '⚠ Thôn 10: mỗi ngày được 1,5 người, cần 12,25 mới kịp hạn 15/5/2026. Chọn Phủ Xanh → Danh sách của tôi',
  ])
    expect(text).toContain(sentence);
});

describe('the word on opening', () => {
  test.each([
    { why: 'nothing', warnings: [], says: null },
    {
      why: 'one of each',
      warnings: [task('A', -1), task('B', 1), task('C', 3)],
      says: 'Có 1 việc quá hạn, 1 việc hạn hôm nay hoặc ngày mai, 1 việc khác cần làm. Xem trang Bắt đầu.',
    },
    {
      why: 'lists of one day are one thing',
      warnings: [list('A'), list('B')],
      says: 'Có 1 việc quá hạn. Xem trang Bắt đầu.',
    },
    {
      why: 'accounts',
      warnings: [late('A', 3), slow('B')],
      says: 'Có 1 việc quá hạn, 1 việc khác cần làm. Xem trang Bắt đầu.',
    },
  ])('$why', ({ warnings, says }) => {
    expect(warningToast(warnings, vi.warning)).toBe(says);
  });
});
