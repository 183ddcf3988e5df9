import { openHost, type Bundle, type Host } from '../host/host';
import { importRoster, runAction, setUp } from './add-in-calls';
import { hoangThanh, type BenchRoster } from './bench-sample';

/** What an edit cost: service calls, and the script's own milliseconds, the host's taken off; the best of some edits. */
export type EditCost = { edit: string; calls: number; scriptMs: number };

/** Lines of a paste, none of which a roster of the bench has. */
const pasted = 500;
/** Keystrokes are measured one after the other, since the first in a fresh workbook is not the usual one. */
const strokes = 20;

/** Types and pastes into the first roster of a commune. */
export function measureTyping(bundle: Bundle, rosters: readonly BenchRoster[]): EditCost[] {
  const host = openHost(bundle, { now: `${hoangThanh.on}T08:00` });
  try {
    const [tab, line] = fill(host, rosters);
    const stroke = (at: number) =>
      measure(host, 'a typed cell', () => {
        host.edit.type(tab, `B${line}`, `Tên ${at}`);
      });
    const typed = Array.from({ length: strokes }, (_, at) => stroke(at));
    const paste = measure(host, `${pasted} pasted lines`, () => {
      host.edit.paste(tab, `A${line + 1}`, lines());
    });
    return [best(typed), paste];
  } finally {
    host.close();
  }
}

/** Sets the commune up with its first roster; that tab, and the first line below it. */
function fill(host: Host, rosters: readonly BenchRoster[]): [string, number] {
  const units = rosters.map(({ unit }) => unit);
  setUp(host, { campaign: hoangThanh.campaign, units, mail: '' }, () => undefined);
  const [first] = rosters;
  if (!first) throw new Error('There is no roster to type into.');
  importRoster(host, first.unit, { name: first.unit, cells: first.cells });
  runAction(host, 'check', () => undefined);
  return [first.unit, first.cells.length];
}

function lines(): string[][] {
  return Array.from({ length: pasted }, (_, at) => [String(at), `Lê Văn ${at}`, '20/05/2015', 'Nam']);
}

function measure(host: Host, edit: string, act: () => void): EditCost {
  host.calls.clear();
  act();
  if (host.failures.length > 0) throw new Error(`onEdit failed: ${host.failures[0]?.message ?? ''}`);
  return { edit, calls: host.calls.list().length, scriptMs: host.lastRun.ms - host.lastRun.hostMs };
}

function best(costs: readonly EditCost[]): EditCost {
  const [first] = [...costs].sort((one, other) => one.scriptMs - other.scriptMs);
  if (!first) throw new Error('Nothing was measured.');
  return first;
}
