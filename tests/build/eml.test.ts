import { mailFiles } from '../../build/eml';
import { slug } from '../../build/slug';
import type { Mail } from '../../host/outbox';

const mail: Mail = {
  at: '2026-04-15T08:00',
  from: 'phuxanh@hoang-thanh.example',
  name: 'Phủ Xanh',
  to: ['chu-tich@hoang-thanh.example'],
  cc: [],
  bcc: [],
  replyTo: '',
  subject: 'Báo cáo tuần: định danh mức 2 – còn 6.516 người',
  body: 'Kính gửi Chủ tịch,\nCòn 6.516 người.',
  htmlBody: '<p>Kính gửi <b>Chủ tịch</b></p>',
  attachments: [],
  inlineImages: {},
};

const decoded = (eml: string, type: string): string => {
  const part = new RegExp(`Content-Type: ${type}[^]*?\\r\\n\\r\\n([^]*?)\\r\\n(?:--|\\r\\n--|$)`).exec(eml);
  const base64 = new RegExp(`Content-Type: ${type}[^\\r]*\\r\\nContent-Transfer-Encoding: base64`).test(eml);
  const content = part?.[1] ?? '';
  if (base64) return Buffer.from(content, 'base64').toString('utf8');
  const bytes = content
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
};

test('a message holds both bodies, its own date and a Vietnamese subject', async () => {
  const { name, eml, html } = await mailFiles(mail, 1);
  const text = Buffer.from(eml).toString('latin1');
  expect(name).toBe('2026-04-15-01-bao-cao-tuan');
  expect(html).toBe(mail.htmlBody);
  expect(text).toContain('Date: Wed, 15 Apr 2026 01:00:00 +0000\r\n');
  expect(text).toContain('To: chu-tich@hoang-thanh.example\r\n');
  expect(text).toMatch(/From: =\?UTF-8\?[QB]\?.*\?= <phuxanh@hoang-thanh\.example>\r\n/);
  expect(text).toMatch(/Subject: =\?UTF-8\?/);
  expect(text).toContain('Content-Type: multipart/alternative;');
  expect(decoded(text, 'text/plain')).toContain('Kính gửi Chủ tịch,');
  expect(decoded(text, 'text/html')).toContain('<p>Kính gửi <b>Chủ tịch</b></p>');
});

test('two runs give the same bytes, two mails of one run differ in their ids', async () => {
  const [first, again, second] = await Promise.all([mailFiles(mail, 1), mailFiles(mail, 1), mailFiles(mail, 2)]);
  expect(Buffer.from(first.eml).equals(Buffer.from(again.eml))).toBe(true);
  expect(Buffer.from(first.eml).equals(Buffer.from(second.eml))).toBe(false);
});

test('a mail of text alone has no page', async () => {
  const { eml, html } = await mailFiles({ ...mail, htmlBody: '' }, 3);
  expect(html).toBeNull();
  expect(Buffer.from(eml).toString('latin1')).not.toContain('multipart');
});

test('attachments come along under their names', async () => {
  const file = { name: 'số liệu.csv', type: 'text/csv', data: 'QUI=' };
  const { eml } = await mailFiles({ ...mail, attachments: [file] }, 1);
  expect(Buffer.from(eml).toString('latin1')).toMatch(/Content-Disposition: attachment;[^]*QUI=/);
});

test.each([
  { text: 'Đề nghị: rà soát 15/4', is: 'de-nghi-ra-soat-15-4' },
  { text: '../../etc', is: 'etc' },
  { text: '😀', is: 'thu' },
  { text: 'a'.repeat(100), is: 'a'.repeat(60) },
])('the slug of "$text"', ({ text, is }) => {
  expect(slug(text)).toBe(is);
});
