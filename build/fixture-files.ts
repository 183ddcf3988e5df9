import XLSX from '@e965/xlsx';
import { stringify } from 'csv-stringify/sync';
import { makeFixtures } from '../samples/fixtures/fixtures';
import type { Fixture, FixtureSheet } from '../samples/fixtures/fixture';
import type { Files } from './outputs';
import { shownCell, writtenCell } from './sample-files';

/** The files of `tests/fixtures/` by their names, and `expected.json`: what must come of each, from the generator. */
export function fixtureFiles(): Files {
  const fixtures = makeFixtures();
  const truths = fixtures.map(({ name, about, format, asItStands, truth }) => ({
    name,
    about,
    format,
    asItStands,
    truth,
  }));
  return {
    ...Object.fromEntries(fixtures.map((fixture) => [fixture.name, bytesOf(fixture)])),
    'expected.json': `${JSON.stringify(truths, null, 1)}\n`,
  };
}

function bytesOf({ type, sheets }: Fixture): Uint8Array | string {
  const [sheet] = sheets;
  if (type === 'csv')
    return stringify(
      (sheet?.rows ?? []).map((row) => row.map(shownCell)),
      { bom: true },
    );
  return type === 'html' ? html(sheet) : book(sheets, type);
}

const html = (sheet: FixtureSheet | undefined): string =>
  `<html><head><meta charset="utf-8"></head><body><table border="1">\n${(sheet?.rows ?? [])
    .map((row) => `<tr>${row.map((cell) => `<td>${shownCell(cell)}</td>`).join('')}</tr>`)
    .join('\n')}\n</table></body></html>\n`;

function book(sheets: readonly FixtureSheet[], bookType: 'xlsx' | 'xls'): Uint8Array {
  const file = XLSX.utils.book_new();
  for (const { name, rows, merges } of sheets) {
    const sheet = XLSX.utils.aoa_to_sheet(rows.map((row) => row.map(writtenCell)));
    sheet['!merges'] = merges.map((range) => XLSX.utils.decode_range(range));
    XLSX.utils.book_append_sheet(file, sheet, name);
  }
  const bytes: unknown = XLSX.write(file, { type: 'buffer', bookType, compression: true });
  if (!(bytes instanceof Uint8Array)) throw new Error('@e965/xlsx gave no bytes.');
  return bytes;
}
