import { parseCampaign } from '../../src/domain/campaign';
import { day } from '../../src/domain/day';
import type { Verdict } from '../../src/domain/indicator';
import { weeklyReport, type WeeklyReport } from '../../src/domain/report';
import { enReport } from '../../src/text/en-report';
import { viReport } from '../../src/text/vi-report';
import { reportMail } from '../../src/view/report-mail';
import { campaign, communeOf, sampleReport, tallyOf, unitOf } from './report-sample';
import { contrast, elementsOf, shownText } from './report-tree';

const inVietnamese = (report: WeeklyReport) => reportMail(report, viReport, 'vi');
const oneLine = (text: string) => text.replace(/\s+/g, ' ');

const LONG = 'Trường Tiểu học và Trung học cơ sở Nguyễn Thị Minh Khai – cơ sở Hoàng Đại';
const longVillage = (at: number) => `Thôn ${at} Hoàng Đại Thượng – khu dân cư Đồng Bãi Ngoài`;

/** A report of many long names, with findings everywhere. */
function longReport(units: number, nameOf = (at: number) => `${LONG} ${at}`): WeeklyReport {
  const places = Array.from({ length: units }, (_, at) => at + 1);
  const listed = places.map((at) => unitOf(nameOf(at), 1234 + at, 617 + at, { error: at + 1000, warning: 1000 + at }));
  const villages = places.map((at) => ({ name: longVillage(at), ...tallyOf(1234 + at, 617 + at) }));
  return weeklyReport(campaign, communeOf(listed, villages));
}

const hostile = () =>
  weeklyReport(
    campaign,
    communeOf([
      unitOf('<script>alert(1)</script>', 20, 4, { error: 1 }),
      unitOf('=HYPERLINK("https://x.example","TH & A")', 20, 16),
      unitOf("Lớp 'A'\r\nBcc: x@x.example \u202e", 10, 0),
      unitOf('Danh sách 038215001234 và 0912 345 678, sinh 02/09/2015', 10, 0, { error: 2 }),
      unitOf('', 0, 0),
    ]),
  );

const mails = [
  { why: 'sample', mail: inVietnamese(sampleReport()) },
  { why: 'English', mail: reportMail(sampleReport(), enReport, 'en') },
  { why: 'long names', mail: inVietnamese(longReport(60)) },
  { why: 'hostile names', mail: inVietnamese(hostile()) },
  { why: 'nobody', mail: inVietnamese(weeklyReport(campaign, communeOf([]))) },
];

describe.each(mails)('$why', ({ mail }) => {
  const elements = elementsOf(mail.html);

  test('only what Gmail and Outlook keep', () => {
    const tags = new Set(elements.map(({ tag }) => tag));
    const kept = ['html', 'head', 'meta', 'title', 'body', 'table', 'tbody', 'tr', 'td', 'th', 'h1', 'h2', 'b', 'br'];
    expect([...tags].filter((tag) => !kept.includes(tag))).toEqual([]);
    const attributes = new Set(elements.flatMap((each) => Object.keys(each.attributes)));
    const safe = ['lang', 'charset', 'name', 'content', 'role', 'width', 'height', 'align', 'valign', 'bgcolor', 'style', 'border', 'cellspacing', 'cellpadding', 'colspan', 'scope']; // prettier-ignore
    expect([...attributes].filter((name) => !safe.includes(name))).toEqual([]);
    const styles = new Set(elements.flatMap((each) => Object.keys(each.styles)));
    const plain = ['', 'margin', 'padding', 'color', 'font-family', 'font-size', 'line-height', 'width', 'max-width'];
    expect([...styles].filter((name) => !plain.includes(name))).toEqual([]);
  });

  test('every letter stands out from its ground', () => {
    for (const { text, ink, ground } of elements) {
      if (text.trim() !== '') expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('plain text holds the figures of the HTML', () => {
    const figures = (text: string) => (text.match(/\d[\d.,/]*%?/g) ?? []).map((figure) => figure.replace(/[.,]$/, ''));
    const body = shownText(mail.html.replace(/<title>.*<\/title>/, ''));
    expect(figures(mail.plain).sort()).toEqual(figures(body).sort());
  });

  test('plain text keeps to 72 columns', () => {
    const longest = Math.max(...mail.plain.split('\n').map((line) => Array.from(line).length));
    expect(longest).toBeLessThanOrEqual(72);
  });

  test('small enough not to be clipped, and no wider than 640', () => {
    expect(Buffer.byteLength(mail.html)).toBeLessThan(80_000);
    const widths = elements.map(({ attributes }) => Number(attributes.width?.replace(/%$/, '') ?? 0));
    expect(Math.max(...widths)).toBeLessThanOrEqual(640);
  });

  test('the subject is one line', () => {
    expect(mail.subject).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

test('the first lines answer: how many, how many left, in time, who is behind', () => {
  const { subject, html, plain } = inVietnamese(sampleReport());
  expect(subject).toBe('[Phủ Xanh] xã Hoàng Thanh – báo cáo tuần đến 15/4/2026: còn 6.516, đạt 11,44%');
  for (const text of [oneLine(plain), oneLine(shownText(html))]) {
    expect(text).toContain('842/7.358');
    expect(text).toContain('hạn cuối 15/5/2026, còn 30 ngày');
    expect(text).toContain('từ ngày mai mỗi ngày cần thêm 217,2 người');
    expect(text.indexOf('đạt 0/433 · 0,00%, còn 433')).toBeLessThan(1000);
  }
  expect(html).toMatch(/^<!DOCTYPE html><html lang="vi">/);
});

test('every one of sixty units with long names is named', () => {
  const { html, plain } = inVietnamese(longReport(60));
  const text = oneLine(shownText(html));
  for (let at = 1; at <= 60; at += 1) expect(text).toContain(`${LONG} ${at} `);
  expect(plain).not.toContain('…');
});

test('more units than a mail can hold: the middle is left out, both ends stay, and it says so', () => {
  const { html } = inVietnamese(longReport(400));
  const text = oneLine(shownText(html));
  expect(Buffer.byteLength(html)).toBeLessThan(80_000);
  expect(text).toMatch(/… \d+ dòng nữa, xem trong bảng tính …/);
  expect(text).toContain(`${LONG} 400 `);
  expect(text).toContain(`${LONG} 1 `);
});

test('names of 50,000 letters are cut', () => {
  expect(Buffer.byteLength(inVietnamese(longReport(60, (at) => `${at} ${'<"&'.repeat(17_000)}`)).html)).toBeLessThan(
    80_000,
  );
});

test('what a user typed stays text', () => {
  const { html, plain } = inVietnamese(hostile());
  expect(html).not.toContain('<script');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).toContain('=HYPERLINK(&quot;https://x.example&quot;,&quot;TH &amp; A&quot;)');
  expect(plain).not.toMatch(/^Bcc:/m);
});

test('no number, telephone or birth date leaves with a name', () => {
  const { html, plain } = inVietnamese(hostile());
  for (const text of [html, plain]) expect(text).not.toMatch(/038215001234|0912|02\/09\/2015/);
});

const daysFrom = (last: string, strict: boolean) => {
  const deadline = { day: last, strict };
  return parseCampaign({ ...campaign, indicators: campaign.indicators.map((each) => ({ ...each, deadline })) });
};

test.each([
  {
    why: 'strict',
    given: daysFrom('2026-06-14', true),
    says: 'hạn cuối 13/6/2026 (trước ngày 14/6/2026), còn 59 ngày',
  },
  { why: 'the last day', given: daysFrom('2026-04-15', false), says: 'Hôm nay là ngày cuối, còn 60 người.' },
  { why: 'too late', given: daysFrom('2026-04-12', false), says: 'Đã quá hạn 3 ngày, còn 60 người chưa xong.' },
])('deadline: $why', ({ given, says }) => {
  const { html, plain } = inVietnamese(weeklyReport(given, communeOf([unitOf('TH A', 100, 40)], [], given)));
  expect(oneLine(shownText(html))).toContain(says);
  expect(oneLine(plain)).toContain(says);
});

test.each([
  { why: 'nothing sent', units: [], says: 'chưa có danh sách' },
  { why: 'met', units: [unitOf('TH A', 20, 20)], says: 'đã đạt chỉ tiêu, 100,00%' },
])('subject: $why', ({ units, says }) => {
  expect(inVietnamese(weeklyReport(campaign, communeOf(units))).subject).toContain(says);
});

const verdicts: readonly Verdict[] = ['done', 'on-track', 'tight', 'late', 'too-little-data', 'overdue'];

test.each(verdicts)('a verdict is told in words: %s', (verdict) => {
  const { headline } = sampleReport();
  const said = [viReport, enReport].map((text) => text.verdict({ ...headline, verdict }));
  for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
});

test('a forecast stands behind the verdict, in both bodies', () => {
  const report = sampleReport();
  const forecast = { rate: 120, lately: 120, earliest: day('2026-05-05'), expected: day('2026-05-09'), latest: null };
  const { html, plain } = inVietnamese({ ...report, headline: { ...report.headline, verdict: 'tight', forecast } });
  const said =
    /Sát hạn, chậm thêm là không kịp\. .* Theo tốc độ 14 ngày qua \(120 người mỗi ngày\) dự kiến xong khoảng 09\/5\/2026,/;
  expect(oneLine(shownText(html))).toMatch(said);
  expect(oneLine(plain)).toMatch(said);
});

test('several indicators and baselines that differ', () => {
  const [first] = campaign.indicators;
  const card = { ...first, id: 'card', name: 'Có căn cước', nameEn: 'Card', stage: 'card', target: 95, deadline: null };
  const given = parseCampaign({ ...campaign, indicators: [first, card] });
  const text = oneLine(
    shownText(inVietnamese(weeklyReport(given, communeOf([unitOf('TH A', 100, 40)], [], given))).html),
  );
  expect(text).toContain('Có căn cước Chỉ tiêu 95%, làm thường xuyên, không đặt hạn cuối');
  expect(text).toContain('6.516 · theo danh sách 60 · danh sách ít hơn 6.456.');
});
