import { driveJob, type JobEnd } from '../../src/ui/drive-job';
import type { Host } from '../../host/host';
import { emptyHost, report, workbookWith } from '../bundle/workbook';

const LISTS = Object.fromEntries(
  Array.from({ length: 5 }, (_, at) => [
    `Thôn ${at + 1}`,
    [
      ['Họ và tên', 'Ngày sinh'],
      ['Lê Văn An', '05/4/2016'],
    ],
  ]),
);

type Handler = (value: unknown) => void;

/** What Google gives a page, over a host: every call is answered later, to the handler for what came of it. */
const clientOf = (host: Host, done: Handler = () => undefined, failed: Handler = () => undefined): object => ({
  withSuccessHandler: (handler: Handler) => clientOf(host, handler, failed),
  withFailureHandler: (handler: Handler) => clientOf(host, done, handler),
  uiStep: (task: string, kept: string[]) => {
    setImmediate(() => {
      try {
        done(host.run('uiStep', task, kept));
      } catch (error) {
        failed(error);
      }
    });
  },
});

type Step = { readonly done: number; readonly known: number; readonly label: string };

/** Drives a job as a page does; `onStep` is told after every step and may stop it. */
async function drive(
  host: Host,
  first: Parameters<typeof driveJob>[0],
  onStep: (step: Step, stop: () => void) => void = () => undefined,
): Promise<{ end: JobEnd; steps: Step[] }> {
  Object.assign(globalThis, { google: { script: { run: clientOf(host) } } });
  const steps: Step[] = [];
  const job = driveJob(first, (done, known, label) => {
    steps.push({ done, known, label });
    onStep({ done, known, label }, job.stop);
  });
  return { end: await job.end, steps };
}

let host: Host;
beforeAll(async () => {
  host = await workbookWith(LISTS);
});
afterAll(() => {
  host.close();
});

const CHECK = { job: 'check', step: 'start' } as const;

test('a job ends with what came of it, and the last step is as many as were known', async () => {
  const { end, steps } = await drive(host, CHECK);
  expect(end).toEqual({
    kind: 'done',
    sentence: expect.stringMatching(/^Đã kiểm tra 5 dòng/) as unknown,
    opens: 'Lỗi dữ liệu',
  });
  expect(steps.map(({ done }) => done)).toEqual(steps.map((_, at) => at + 1));
  expect(steps.at(-1)).toMatchObject({ done: steps.length, known: steps.length });
  expect(steps.length).toBeGreaterThan(3);
});

test('one that is stopped takes no other step', async () => {
  const { end, steps } = await drive(host, CHECK, ({ done }, stop) => {
    if (done === 2) stop();
  });
  expect(end).toEqual({ kind: 'stopped' });
  expect(steps).toHaveLength(2);
});

test('one that is stopped when nothing is left to do is done', async () => {
  const { end } = await drive(host, CHECK, ({ done, known }, stop) => {
    if (done === known) stop();
  });
  expect(end.kind).toBe('done');
});

test('one that the add-in refuses ends with why', async () => {
  const empty = await emptyHost();
  const { end } = await drive(empty, CHECK);
  expect(end).toEqual({ kind: 'refused', sentence: expect.stringMatching(/chưa được thiết lập/) as unknown });
  empty.close();
});

test('one in which a step fails ends with what Google says, and can be begun again', async () => {
  host.faults.fail(12, 'before');
  const { end } = await drive(host, CHECK);
  expect(end).toEqual({ kind: 'failed', message: 'Service Spreadsheets failed while accessing document.' });
  expect((await drive(host, CHECK)).end.kind).toBe('done');
});

test('a report that went out this week asks, and goes once more where the answer is yes', async () => {
  report(host);
  const asked = await drive(host, { job: 'report', step: 'start', again: false });
  expect(asked.end).toEqual({ kind: 'asks', sentence: expect.stringMatching(/đã gửi lúc/) as unknown });
  expect(host.outbox).toHaveLength(1);
  const sent = await drive(host, { job: 'report', step: 'start', again: true });
  expect(sent.end.kind).toBe('done');
  expect(host.outbox).toHaveLength(2);
});
