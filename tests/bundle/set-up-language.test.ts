import { driveJob } from '../../build/add-in-calls';
import type { Host } from '../../host/host';
import { PEOPLE, protectedWorkbook } from './people';
import { cellsOf, dialogData, emptyHost } from './workbook';

type Page = { language: string; words: Record<string, string>; state: { units: { name: string }[] } };

const speak = (host: Host, language: string) => JSON.parse(host.run('uiSpeakSetUp', language) as string) as Page;
const headers = (host: Host) => [1, 2, 3].map((column) => cellsOf(host, 'Cấu hình').get(`1:${column}`));
const step = (host: Host, entry: object) => host.run('uiSaveSetUp', JSON.stringify({ stay: false, ...entry }));

const VI = ['Mục', 'Giá trị', 'Giải thích'];
const EN = ['Item', 'Value', 'What it is for'];

test('the dialog speaks the other language at once, and the workbook keeps it', async () => {
  const host = await emptyHost();
  expect(speak(host, 'en')).toMatchObject({ language: 'en', words: { next: 'Next', otherLanguage: 'Tiếng Việt' } });
  expect(headers(host)).toEqual(EN);
  host.run('menuSetUp');
  expect(dialogData(host)).toMatchObject({ language: 'en' });
  host.close();
});

test('there and back leaves no word of the other language, and nothing that was entered is lost', async () => {
  const host = await emptyHost();
  speak(host, 'en');
  step(host, { step: 'campaign', campaign: 'bac-quang', commune: 'xã Bắc Quang', province: '', signatory: '', signatoryTitle: '' }); // prettier-ignore
  step(host, { step: 'units', lines: 'Thôn 3' });
  expect(speak(host, 'vi')).toMatchObject({ language: 'vi', state: { units: [{ name: 'Thôn 3', kind: 'Thôn' }] } });
  expect(headers(host)).toEqual(VI);
  driveJob(host, { job: 'set-up', step: 'start', campaign: 'bac-quang', units: [], mail: '' }, () => undefined);
  expect(headers(host)).toEqual(VI);
  speak(host, 'en');
  expect(headers(host)).toEqual(EN);
  expect(cellsOf(host, 'Cấu hình').get('3:2')).toBe('xã Bắc Quang');
  host.close();
});

test('whoever may not edit Cấu hình changes nothing', async () => {
  const host = await protectedWorkbook();
  host.user(PEOPLE.school);
  const before = host.pictures();
  expect(speak(host, 'en')).toMatchObject({ language: 'vi' });
  expect(host.pictures()).toEqual(before);
  host.close();
});

test('who answers for a list is reminded as well, until somebody names another', async () => {
  const host = await emptyHost();
  const mail = (address: string) => step(host, { step: 'mail', mail: '', office: '', editors: { 'Thôn 3': address } });
  step(host, { step: 'campaign', campaign: 'bac-quang', commune: 'xã Bắc Quang', province: '', signatory: '', signatoryTitle: '' }); // prettier-ignore
  step(host, { step: 'units', lines: 'Thôn 3' });
  mail('a@xa.example');
  expect([4, 6].map((column) => cellsOf(host, 'Đơn vị').get(`2:${column}`))).toEqual(['a@xa.example', 'a@xa.example']);
  host.type('Đơn vị', 'D2', 'truong-thon@xa.example');
  mail('b@xa.example');
  expect([4, 6].map((column) => cellsOf(host, 'Đơn vị').get(`2:${column}`))).toEqual([
    'truong-thon@xa.example',
    'b@xa.example',
  ]);
  host.close();
});
