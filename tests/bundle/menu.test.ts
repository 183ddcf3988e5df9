import { orders } from '../helpers/orders';
import { dialogData, emptyHost, workbookWith } from './workbook';

/** What a function of the add-in gave back, which is text. */
const said = (answer: unknown): string => (typeof answer === 'string' ? answer : '');

const MENU = ['menuCheck', 'menuGaps', 'menuDeadlines', 'menuReport', 'menuSetUp', 'menuUpdate', 'menuSelfCheck'];

test('opening the workbook adds the menu Phủ Xanh with its actions in their order', async () => {
  const host = await emptyHost();
  host.run('onOpen');
  const [menu] = host.ui.menus();
  expect(menu?.label).toBe('Phủ Xanh');
  expect(JSON.stringify(menu?.items)).toMatch(new RegExp(MENU.join('.*')));
  host.close();
});

test('opening costs one reading at most', async () => {
  const host = await workbookWith({});
  host.calls.clear();
  host.run('onOpen');
  expect(host.calls.list().map(({ method }) => method)).toEqual(['getValues', 'getProperties']);
  host.close();
});

describe('an action of the menu opens the dialog with its first task', () => {
  test.each([
    { menu: 'menuCheck', title: 'Kiểm tra dữ liệu', task: '{"job":"check","step":"start"}' },
    { menu: 'menuGaps', title: 'Phân tích khoảng trống', task: '{"job":"gaps","step":"start"}' },
    { menu: 'menuDeadlines', title: 'Cảnh báo thời hạn', task: '{"job":"deadlines","step":"start"}' },
    { menu: 'menuSelfCheck', title: 'Tự kiểm tra', task: '{"job":"self-check","step":"start"}' },
    { menu: 'menuUpdate', title: 'Cập nhật cấu trúc', task: '{"job":"update","step":"start"}' },
  ])('$menu', async ({ menu, title, task }) => {
    const host = await emptyHost();
    host.run(menu);
    expect(host.ui.dialog()?.title).toBe(title);
    expect(host.ui.dialog()?.html).toContain(`"task":${task}`);
    host.close();
  });
});

test('set-up asks for the campaign, and no setting can break out of the page', async () => {
  const host = await workbookWith({});
  const mail = "</script><!--<script>$& $' \u2028`${x}`";
  host.type('Cấu hình', 'B4', mail);
  host.run('menuSetUp');
  const html = host.ui.dialog()?.html ?? '';
  expect(html.match(/<\/script>/g)).toHaveLength(2);
  expect(html).not.toContain('<!--');
  expect(dialogData(host)).toMatchObject({ state: { settings: { mail } } });
  const { campaigns } = dialogData(host) as { campaigns: { id: string }[] };
  expect(campaigns.map(({ id }) => id)).toEqual([...orders.map(({ id }) => id), 'rieng']);
  host.close();
});

describe('an action before set-up says what to do instead of failing', () => {
  test.each(['check', 'gaps', 'deadlines', 'report'])('%s', async (job) => {
    const host = await emptyHost();
    const answer = said(host.run('uiStep', JSON.stringify({ job, step: 'start', again: false }), []));
    expect(JSON.parse(answer)).toMatchObject({
      next: [],
      result: { error: expect.stringContaining('Thiết lập') as unknown },
    });
    host.close();
  });
});

test('an unknown campaign is named together with those there are', async () => {
  const host = await emptyHost();
  const task = { job: 'set-up', step: 'start', campaign: 'nope', units: [], mail: '' };
  const answer = said(host.run('uiStep', JSON.stringify(task), []));
  expect(answer).toContain('nope');
  expect(answer).toContain('hoang-thanh');
  host.close();
});

describe('the interface in English', () => {
  test('is switched by a setting', async () => {
    const host = await workbookWith({
      'Thôn 3': [
        ['Họ và tên', 'Ngày sinh'],
        ['Lê Văn An', '31/02/2015'],
      ],
    });
    host.type('Cấu hình', 'B5', 'en');
    host.run('menuCheck');
    expect(host.ui.dialog()?.title).toBe('Check the data');
    expect(dialogData(host)).toMatchObject({ language: 'en', words: { stop: 'Stop' } });
    host.close();
  });
});

test('the formula TUOI counts completed years, for a cell and for a range', async () => {
  const host = await emptyHost();
  expect(host.run('TUOI', '16/05/2012', '15/05/2026')).toBe(13);
  expect(host.run('TUOI', '16/05/2012', '16/05/2026')).toBe(14);
  expect(host.run('TUOI', [['16/05/2012'], ['chưa rõ'], ['']], '16/05/2026')).toEqual([
    [14],
    ['Ngày sinh “chưa rõ” không phải là một ngày có thật.'],
    [''],
  ]);
  host.close();
});
