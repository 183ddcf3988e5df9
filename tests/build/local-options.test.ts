import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isDay } from '../../build/command-line';
import { localOptions } from '../../build/local-options';
import { sampleOptions } from '../../build/sample-options';
import { argumentErrors } from '../../build/text';

const whole = ['--campaign', 'hoang-thanh', '--on', '2026-05-08'];

test('a whole command line', () => {
  const asked = localOptions(
    [...whole, '--out', 'kq', '--mail', 'a@b.example', 'TH Hoàng Thanh.xlsx', '/x/Thôn 3.csv'],
    '/home',
  );
  expect(asked).toEqual({
    kind: 'options',
    options: {
      campaign: 'hoang-thanh',
      on: '2026-05-08',
      out: resolve('/home/kq'),
      mail: 'a@b.example',
      files: [resolve('/home/TH Hoàng Thanh.xlsx'), resolve('/x/Thôn 3.csv')],
    },
  });
});

test('what is left out has a usual value', () => {
  expect(localOptions([...whole, 'a.csv'], '/home')).toMatchObject({
    options: { out: resolve('/home/out'), mail: 'chu-tich@hoang-thanh.example' },
  });
});

describe('one line says what is wrong', () => {
  test.each([
    { args: [...whole], error: argumentErrors.noFiles },
    { args: [], error: argumentErrors.missingOption('--campaign <id>') },
    { args: ['--campaign', 'x', 'a.csv'], error: argumentErrors.missingOption('--on <YYYY-MM-DD>') },
    { args: [...whole, '--lạ', 'a.csv'], error: argumentErrors.unknownOption('--lạ') },
    { args: ['a.csv', '--campaign', 'x', '--on'], error: argumentErrors.optionWithoutValue('--on <YYYY-MM-DD>') },
    { args: ['--campaign', 'x', '--on', '2026-02-29', 'a.csv'], error: argumentErrors.noDay('2026-02-29') },
    { args: ['--campaign', 'x', '--on', '8/5/2026', 'a.csv'], error: argumentErrors.noDay('8/5/2026') },
    { args: [...whole, '--mail', 'chủ tịch', 'a.csv'], error: argumentErrors.noAddress('chủ tịch') },
  ])('$args', ({ args, error }) => {
    expect(localOptions(args, '/home')).toEqual({ kind: 'error', error });
    expect(error).not.toContain('\n');
  });

  test('an output folder that is a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'out-'));
    writeFileSync(join(folder, 'out'), '');
    const error = argumentErrors.outIsFile(join(folder, 'out'));
    expect(localOptions([...whole, 'a.csv'], folder)).toEqual({ kind: 'error', error });
    rmSync(folder, { recursive: true });
  });
});

test('help is no error', () => {
  const asked = localOptions(['--help'], '/home');
  expect(asked.kind === 'help' && asked.text).toContain('--campaign <id>');
});

test.each([
  { text: '2024-02-29', is: true },
  { text: '2026-02-29', is: false },
  { text: '2026-13-01', is: false },
  { text: '2026-00-10', is: false },
  { text: '2026-4-15', is: false },
  { text: '0026-04-15', is: false },
  { text: '', is: false },
])('"$text" is a day: $is', ({ text, is }) => {
  expect(isDay(text)).toBe(is);
});

test('a sample names its campaign, day and seed', () => {
  const args = ['--campaign', 'hoang-thanh', '--out', 'm'];
  expect(sampleOptions([...args, '--seed', '7'], '/home')).toEqual({
    kind: 'options',
    options: { campaign: 'hoang-thanh', out: resolve('/home/m'), seed: 7, on: '2026-04-15' },
  });
  expect(sampleOptions([...args, '--seed', 'x'], '/home')).toEqual({
    kind: 'error',
    error: argumentErrors.noSeed('x'),
  });
  expect(sampleOptions([...args, '--on', '2026-06-31'], '/home')).toEqual({
    kind: 'error',
    error: argumentErrors.noDay('2026-06-31'),
  });
  expect(sampleOptions(['--campaign', 'x', '--out', 'm'], '/home')).toMatchObject({ kind: 'error' });
});
