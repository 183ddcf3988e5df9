import { driveJob, runAction, type Runner } from '../../build/add-in-calls';

type Call = { name: string; args: unknown[] };

const runner = (answers: unknown[]): Runner & { calls: Call[] } => {
  const calls: Call[] = [];
  const run: Runner['run'] = (name, ...args) => {
    calls.push({ name, args });
    const answer = answers[calls.length - 1];
    return typeof answer === 'number' ? answer : JSON.stringify(answer);
  };
  return { run, calls };
};

const step = (more: object): object => ({ label: 'xong', keep: null, next: [], result: null, ...more });

test('a job goes on until no step is left, and hands what was kept to those that ask', () => {
  const host = runner([
    step({
      keep: 'a',
      next: [
        { job: 'check', step: 'read', tabs: [1] },
        { job: 'check', step: 'decide', kept: true },
      ],
    }),
    step({ keep: 'b', label: 'đọc' }),
    step({ result: { ok: true } }),
  ]);
  const told: string[] = [];
  const result = driveJob(host, { job: 'check', step: 'start' }, (done, known, label) =>
    told.push(`${done}/${known} ${label}`),
  );
  expect(result).toEqual({ ok: true });
  expect(told).toEqual(['1/3 xong', '2/3 đọc', '3/3 xong']);
  expect(host.calls.map(({ args }) => args)).toEqual([
    ['{"job":"check","step":"start"}', []],
    ['{"job":"check","step":"read","tabs":[1]}', []],
    ['{"job":"check","step":"decide","kept":true}', ['a', 'b']],
  ]);
});

test('an action that the add-in refuses is thrown in its own words', () => {
  const host = runner([step({ result: { error: 'Chưa thiết lập.' } })]);
  expect(() => {
    runAction(host, 'check', () => undefined);
  }).toThrow('Chưa thiết lập.');
});
