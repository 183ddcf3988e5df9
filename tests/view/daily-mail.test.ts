import { day } from '../../src/domain/day';
import { dailyReport, type CountBefore } from '../../src/domain/daily-report';
import { en } from '../../src/text/en';
import { vi } from '../../src/text/vi';
import { dailyMail } from '../../src/view/daily-mail';
import { campaign, communeOf, sampleCommune, unitOf } from './report-sample';
import { contrast, elementsOf, shownText } from './report-tree';

const before = (enrolled: number, activated: number, on = '2026-04-14'): CountBefore => ({
  ...{ day: day(on), enrolled, activated },
});
const none = { whole: null, units: new Map<string, CountBefore>() };

const sample = dailyReport(campaign, sampleCommune(), {
  whole: before(810, 814),
  units: new Map([
    ['TH Hoàng Thanh', before(40, 30)],
    ['TH Hoàng Đồng', before(162, 160)],
  ]),
});
const hostile = dailyReport(
  { ...campaign, commune: 'xã 0912345678' },
  communeOf([unitOf('<b>Thôn</b> 038215001234', 20, 4), unitOf('=A1\r\nBcc: x@x.vn', 9, 9)]),
  none,
);
const many = dailyReport(
  campaign,
  communeOf(
    Array.from({ length: 400 }, (_, at) =>
      unitOf(`Trường Tiểu học và Trung học cơ sở Nguyễn Thị Minh Khai – cơ sở Hoàng Đại ${at}`, 20, 4),
    ),
  ),
  none,
);

const mails = [
  { why: 'a day of a campaign', mail: dailyMail(sample, vi) },
  { why: 'in English', mail: dailyMail(sample, en) },
  { why: 'the first day', mail: dailyMail(dailyReport(campaign, sampleCommune(), none), vi) },
  { why: 'hostile names', mail: dailyMail(hostile, vi) },
  { why: 'nobody', mail: dailyMail(dailyReport(campaign, communeOf([]), none), vi) },
  { why: 'many units', mail: dailyMail(many, vi) },
];
const oneLine = (text: string) => text.replace(/\s+/g, ' ');

describe.each(mails)('$why', ({ mail }) => {
  const elements = elementsOf(mail.html);

  test('only what Gmail and Outlook keep, every letter readable, and not clipped', () => {
    const kept = ['html', 'head', 'meta', 'title', 'body', 'table', 'tbody', 'tr', 'td', 'th', 'h1', 'h2', 'b', 'br'];
    expect([...new Set(elements.map(({ tag }) => tag))].filter((tag) => !kept.includes(tag))).toEqual([]);
    for (const { text, ink, ground } of elements)
      if (text.trim() !== '') expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
    expect(Buffer.byteLength(mail.html)).toBeLessThan(80_000);
  });

  test('plain text holds the figures of the HTML on 72 columns', () => {
    const figures = (text: string) => (text.match(/\d[\d.,/]*%?/g) ?? []).map((figure) => figure.replace(/[.,]$/, ''));
    const body = shownText(mail.html.replace(/<title>.*<\/title>/, ''));
    expect(figures(mail.plain).sort()).toEqual(figures(body).sort());
    expect(Math.max(...mail.plain.split('\n').map((line) => Array.from(line).length))).toBeLessThanOrEqual(72);
  });

  test('no personal number, telephone or markup of a person leaves', () => {
    for (const text of [mail.subject, mail.html, mail.plain]) expect(text).not.toMatch(/\d{9,}/);
    expect(mail.html).not.toContain('<b>Thôn');
    expect(mail.plain).not.toMatch(/^Bcc:/m);
    expect(mail.subject).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

test('the subject says what the day brought', () => {
  expect(dailyMail(sample, vi).subject).toBe(
    '[Phủ Xanh] Báo cáo ngày 15/4/2026 – xã Hoàng Thanh: thu nhận +32, kích hoạt +28',
  );
  const fewer = dailyReport(campaign, sampleCommune(), { ...none, whole: before(844, 842) });
  expect(dailyMail(fewer, vi).subject).toContain('thu nhận điều chỉnh −2, kích hoạt 0');
  expect(dailyMail(dailyReport(campaign, sampleCommune(), none), vi).subject).toContain(
    'đã thu nhận 842, đã kích hoạt 842',
  );
});

test('each unit: today, all, corrections, and where nothing is known', () => {
  const plain = oneLine(dailyMail(sample, vi).plain);
  expect(plain).toContain('TH Hoàng Thanh +1 · tổng 41 +11 · tổng 41');
  expect(plain).toContain('TH Hoàng Đồng điều chỉnh −2 · tổng 160 0 · tổng 160');
  expect(plain).toContain('TH Hoàng Thịnh – · tổng 13 – · tổng 13');
  expect(plain).toContain('THPT Hoàng Hóa 4 chưa có danh sách');
  expect(plain).toContain('“Hôm nay” là số thêm từ lần chốt ngày 14/4/2026 đến hết ngày 15/4/2026.');
});
