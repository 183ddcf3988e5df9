import { pushProblem, whyNotToPush } from '../../build/push-result';

test('a placeholder id is not pushed to', () => {
  expect(whyNotToPush('{ "scriptId": "PUT-YOUR-SCRIPT-ID-HERE", "rootDir": "dist" }')).toContain(
    '.clasp.json still says',
  );
  expect(whyNotToPush('{ "scriptId": "1abc", "rootDir": "dist" }')).toBeNull();
});

test.each([
  { status: 0, output: 'Pushed 3 files.\n└─ dist/Code.js', problem: null },
  { status: 0, output: 'Script is already up to date.', problem: null },
  { status: 0, output: 'Manifest file has been updated. Skipping push.', problem: 'clasp skipped the push' },
  { status: 0, output: 'Pushed one file at 10:00.', problem: null },
  { status: 0, output: 'Pushed no files at 10:00.', problem: 'did not say that it pushed' },
  { status: 0, output: '', problem: 'did not say that it pushed' },
  { status: 1, output: 'No credentials found.', problem: 'clasp push failed (status 1)' },
  { status: null, output: '', problem: 'clasp push failed (status none)' },
])('clasp ending with $status and "$output"', ({ status, output, problem }) => {
  const found = pushProblem(status, output);
  if (problem === null) expect(found).toBeNull();
  else expect(found).toContain(problem);
});
