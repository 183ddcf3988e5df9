import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRosterFile } from '../../build/read-roster-file';
import { trimGrid } from '../../src/reading/file-sheet';
import { writeSample } from '../../build/sample-files';
import { sampleCommune, usualSeed } from '../../samples/commune';

test('a sample read back holds what was made up', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sample-'));
  const sample = sampleCommune({ campaign: 'hoang-thanh', on: '2026-04-15', seed: usualSeed, scale: 0.1 });
  const names = await writeSample(sample, folder);
  expect(names).toEqual(sample.files.map(({ name }) => name));
  for (const { name, format, sheet } of sample.files) {
    const read = readRosterFile(join(folder, name));
    const written = trimGrid(
      sheet.map((row) => row.map((cell) => (cell === '' ? null : format === 'csv' ? asText(cell) : cell))),
    );
    expect('sheets' in read && read.sheets[0]?.cells).toEqual(written);
  }
  expect(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))).toMatchObject({
    campaign: 'hoang-thanh',
    on: '2026-04-15',
    totals: { gap: sample.expected.totals.gap },
  });
  rmSync(folder, { recursive: true });
});

function asText(cell: string | number | boolean | null | { day: string }): string | null {
  if (cell === null) return null;
  if (typeof cell === 'boolean') return String(cell).toUpperCase();
  return typeof cell === 'object' ? cell.day.split('-').reverse().join('/') : String(cell);
}
