import { sampleCommune } from '../../samples/commune';
import { usualSeed } from '../../samples/commune';
import type { Host } from '../../host/host';
import { cellsOf, differencesOf, listsOf, ON, pictureOf, press, report, reportAgain, workbookWith } from './workbook';

const sample = sampleCommune({ campaign: 'hoang-thanh', on: ON, seed: usualSeed, scale: 0.05 });
const lists = listsOf(sample);
const tabs = Object.keys(lists).length;

let host: Host;
let summary: ReturnType<typeof report>['summary'];

const callsOf = (act: () => void): number => {
  host.calls.clear();
  act();
  return host.calls.list().length;
};

const calls: Record<string, number> = {};

beforeAll(async () => {
  host = await workbookWith(lists);
  calls['check'] = callsOf(() => {
    press(host, 'check');
  });
  calls['gaps'] = callsOf(() => {
    press(host, 'gaps');
  });
  calls['deadlines'] = callsOf(() => {
    press(host, 'deadlines');
  });
  calls['report'] = callsOf(() => {
    ({ summary } = report(host));
  });
});

afterAll(() => {
  host.close();
});

describe('the sample commune through the built add-in', () => {
  test('every planted finding is found once, and no other', () => {
    const keyed = (
      findings: readonly { code: string; severity: string; unit: string; row: number | null; column: string | null }[],
    ) =>
      findings.map(({ code, severity, unit, row, column }) => [unit, row, column, code, severity].join(' | ')).sort();
    expect(keyed(summary.findings)).toEqual(keyed(sample.expected.findings));
  });

  test.each(['totals', 'bands'] as const)('%s are those the commune was made with', (part) => {
    expect(summary[part]).toEqual(sample.expected[part]);
  });

  const byName = <T extends { name: string }>(items: readonly T[]) =>
    [...items].sort((one, other) => (one.name < other.name ? -1 : 1));

  test('villages are those the commune was made with, in whatever order', () => {
    expect(byName(summary.villages)).toEqual(byName(sample.expected.villages));
  });

  test('units are those the commune was made with, their classes in whatever order', () => {
    const sorted = (units: typeof summary.units) => units.map((unit) => ({ ...unit, classes: byName(unit.classes) }));
    expect(sorted(summary.units)).toEqual(sorted(sample.expected.units));
  });

  test('villages add up to the commune, stages to the people in band', () => {
    const { totals, villages } = summary;
    expect(villages.reduce((sum, { inBand }) => sum + inBand, 0)).toBe(totals.inBand);
    expect(Object.values(totals.stages).reduce((sum, count) => sum + count, 0)).toBe(totals.inBand);
  });
});

describe('what an action costs', () => {
  test.each([
    { action: 'check', most: 4 * tabs + 30 },
    { action: 'gaps', most: tabs + 30 },
    { action: 'deadlines', most: tabs + 30 },
    { action: 'report', most: tabs + 30 },
  ])('$action stays within its calls', ({ action, most }) => {
    expect(calls[action]).toBeLessThanOrEqual(most);
  });
});

describe('the second time', () => {
  test.each(['check', 'gaps', 'deadlines'] as const)('%s changes nothing but the history', (action) => {
    const before = pictureOf(host);
    const lines = host.tab('Lịch sử').rows;
    press(host, action);
    expect(differencesOf(pictureOf(host), before)).toEqual([]);
    expect(host.tab('Lịch sử').rows).toBe(lines + 1);
  });

  test('a check writes nothing into a roster', () => {
    host.calls.clear();
    press(host, 'check');
    const written = host.calls.list().filter(({ method }) => /setValues|setNotes/.test(method));
    const outputs = 5;
    expect(written.length).toBeLessThanOrEqual(outputs);
  });

  test('the report asks before it goes out again in the same week, and goes out when told to', () => {
    expect(host.outbox).toHaveLength(1);
    const asked = report(host);
    expect(asked.sent).toBe(false);
    expect(asked.asks).toContain('08:00');
    expect(host.outbox).toHaveLength(1);
    reportAgain(host);
    expect(host.outbox).toHaveLength(2);
  });

  test('a new week asks nothing', () => {
    host.clock.set('2026-04-20T08:00');
    expect(report(host).sent).toBe(true);
    host.clock.set(`${ON}T08:00`);
  });
});

describe('the mail', () => {
  test('holds no personal number, no phone and no full birth date', () => {
    const [mail] = host.outbox;
    const read = `${mail?.subject ?? ''} ${mail?.body ?? ''} ${mail?.htmlBody ?? ''}`;
    const private_ = Object.values(lists)
      .flat(2)
      .filter((cell): cell is string => typeof cell === 'string' && /^\d{9,12}$|^\d{2}\/\d{2}\/\d{4}$/.test(cell));
    expect(private_.length).toBeGreaterThan(50);
    expect(private_.filter((text) => read.includes(text))).toEqual([]);
  });
});

test('every finding of the tab Lỗi dữ liệu has its two sentences and a link', () => {
  const cells = cellsOf(host, 'Lỗi dữ liệu');
  const first = 6;
  sample.expected.findings.forEach((_, at) => {
    for (const column of [2, 3, 5, 6, 7, 8]) expect(cells.get(`${first + at}:${column}`)).toBeTruthy();
  });
});
