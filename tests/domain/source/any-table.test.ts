import * as fc from 'fast-check';
import { day } from '../../../src/domain/day';
import { checkContext, checkRoster } from '../../../src/domain/roster-check';
import { readSource } from '../../../src/domain/source/read-source';
import type { Mapping, SourceReading, SourceSheet } from '../../../src/domain/source/source';
import { anyRole, anySheets, SECRET } from './any-table';

const on = day('2026-04-15');
const runs = Number(process.env['RUNS'] ?? 2000);
const far = { numRuns: runs };
const time = 60_000 + runs * 100;

type Read = Extract<SourceReading, { kind: 'read' }>;

const inSheet = ({ lines, rejected, structure }: Read, of: number) =>
  [...lines, ...rejected, ...structure].filter(({ sheet }) => sheet === of);

function holds(sheets: readonly SourceSheet[], mapping?: Mapping): SourceReading {
  const reading = readSource(sheets, mapping ? { on, mapping } : { on });
  if (reading.kind !== 'read') return reading;
  for (const { sheet } of reading.tables) {
    const found = inSheet(reading, sheet);
    const rows = found.map(({ row }) => row).sort((one, other) => one - other);
    const grid = sheets[sheet]?.grid ?? [];
    expect([...new Set(rows)]).toEqual(grid.map((_, at) => at + 1));
    expect(new Set(found.map(({ table, row }) => `${table} ${row}`)).size).toBe(found.length);
    if (reading.tables.filter((table) => table.sheet === sheet).length === 1) expect(rows).toHaveLength(grid.length);
  }
  return reading;
}

test(
  'any table gives every row once, whatever is in it',
  () => {
    fc.assert(
      fc.property(anySheets, (sheets) => {
        const reading = holds(sheets);
        if (reading.kind === 'read' && reading.asItStands) {
          const grid = sheets[reading.table.sheet]?.grid ?? [];
          const roster = checkRoster({ unit: 'x', kind: 'school', tab: 'x' }, grid, checkContext(on, []));
          expect(reading.lines.map(({ row }) => row)).toEqual(roster.rows.map(({ line }) => line));
          expect(reading.rejected).toEqual([]);
        }
      }),
      far,
    );
  },
  time,
);

test(
  'what a person has said of the columns loses no row, and lets nothing out that is sensitive',
  () => {
    const isTold = (reading: SourceReading) =>
      reading.kind === 'read' &&
      reading.table.columns.some(({ header, role }) => role === 'sensitive' && /^(Mã )?[DTLKN]/.test(header));
    fc.assert(
      fc.property(anySheets, fc.array(anyRole, { minLength: 40, maxLength: 40 }), (sheets, roles) => {
        const plain = readSource(sheets, { on });
        if (plain.kind === 'no-table') return;
        const mapping = Object.fromEntries(plain.table.columns.map(({ key }, at) => [key, roles[at % 40] ?? 'other']));
        const reading = holds(sheets, mapping);
        for (const each of [plain, reading])
          if (isTold(each) && each.kind === 'read') {
            const hidden = each.table.columns.filter(({ role }) => role === 'sensitive').map(({ at }) => at);
            const rest = each.table.columns.filter(({ at }) => !hidden.includes(at));
            const grid = sheets[each.table.sheet]?.grid ?? [];
            const isElsewhere = grid.some((row) => rest.some(({ at }) => row[at] === SECRET));
            const lines = each.lines.filter(({ sheet }) => sheet === each.table.sheet);
            if (!isElsewhere) expect(JSON.stringify(lines)).not.toContain(SECRET);
          }
      }),
      far,
    );
  },
  time,
);
