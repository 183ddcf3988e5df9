import { sampleCampaigns } from '../../../samples/campaigns';
import { sampleCommune, usualSeed } from '../../../samples/commune';
import type { Cell } from '../../../src/domain/cell';
import { day } from '../../../src/domain/day';
import { readSource } from '../../../src/domain/source/read-source';

const on = '2026-04-15';

test.each(sampleCampaigns.map(({ id }) => id))('every list of the sample commune of %s stands as it is', (campaign) => {
  const { files, expected } = sampleCommune({ campaign, on, seed: usualSeed, scale: 0.1 });
  const readings = files.map(({ name, format, sheet }) => {
    const grid = sheet.map((row) => row.map((cell) => (cell ?? '') as Cell));
    const reading = readSource([{ name: 'Danh sách', grid }], { on: day(on) });
    const read = reading.kind === 'read' ? reading : null;
    return [name.slice(0, -format.length - 1), read?.asItStands, read?.lines.length, read?.rejected];
  });
  expect(readings).toEqual(expected.units.map(({ name, rows }) => [name, true, rows, []]));
});
