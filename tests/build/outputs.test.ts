import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { putFiles } from '../../build/outputs';

const places = ['workbook.xlsx', 'outbox', 'summary.json'];
let folder: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'outputs-')), 'out');
});

afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true });
});

test('makes the folder and leaves nothing but the files', async () => {
  await putFiles(folder, places, { 'workbook.xlsx': new Uint8Array([1]), 'outbox/a.eml': 'a', 'summary.json': '{}' });
  expect(readdirSync(folder).sort()).toEqual(['outbox', 'summary.json', 'workbook.xlsx']);
  expect(readFileSync(join(folder, 'outbox/a.eml'), 'utf8')).toBe('a');
});

test('replaces the places as wholes and leaves what else is there', async () => {
  mkdirSync(join(folder, 'outbox'), { recursive: true });
  writeFileSync(join(folder, 'outbox/old.eml'), '');
  writeFileSync(join(folder, 'mine.txt'), 'mine');
  await putFiles(folder, places, { 'outbox/new.eml': '', 'summary.json': '2' });
  expect(readdirSync(join(folder, 'outbox'))).toEqual(['new.eml']);
  expect(readdirSync(folder).sort()).toEqual(['mine.txt', 'outbox', 'summary.json']);
});

test('a writing that fails leaves the former files', async () => {
  await putFiles(folder, places, { 'outbox/a.eml': 'a', 'summary.json': '1' });
  await expect(putFiles(folder, places, { 'summary.json': '2', 'summary.json/x': '3' })).rejects.toThrow();
  expect(readFileSync(join(folder, 'summary.json'), 'utf8')).toBe('1');
  expect(readdirSync(folder).sort()).toEqual(['outbox', 'summary.json']);
});
