import { dataUrl, mailPage } from '../../../../host/browser/around/mail-page';

const logo = { name: 'logo.png', type: 'image/png', data: 'iVBORw0KGgo=' };

test('the images of a mail come from the mail itself', () => {
  const page = mailPage({ htmlBody: '<img src="cid:logo"><img src=\'cid:logo\'>', inlineImages: { logo } });
  expect(page.split(dataUrl(logo))).toHaveLength(3);
  expect(page).not.toContain('cid:');
});

test('an image that the mail does not carry stays one', () => {
  expect(mailPage({ htmlBody: '<img src="cid:other">', inlineImages: { logo } })).toContain('cid:other');
});

test('a link asks for a tab of its own', () => {
  expect(mailPage({ htmlBody: '<a href="https://xa.example">a</a>', inlineImages: {} })).toMatch(
    /^<!doctype html><base target="_blank">/,
  );
});
