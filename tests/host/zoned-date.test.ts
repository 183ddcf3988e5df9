import vm from 'node:vm';
import fc from 'fast-check';
import type { Install } from '../../host/execution';
import { foreignZone } from '../../host/browser/machine-zone';
import { guestScript } from '../../host/node/guest-code';
import { nodeProcess } from '../../host/node/process';
import { openWorld } from '../../host/open-world';
import { openPort } from '../../host/port/port';
import { hostOf, manifest, now } from './script';

/** All that a script can read off a Date but how the zone is called, which ECMAScript leaves open; from local parts, from texts, after setting parts. */
const code = `
  function read(date) {
    const local = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds', 'Year', 'TimezoneOffset'];
    const unnamed = (text) => text.replace(/ \\(.*/, '');
    const shown = [unnamed(date.toString()), date.toDateString(), unnamed(date.toTimeString()), date.toLocaleString('vi'), date.toLocaleDateString('en-GB'), date.toLocaleTimeString('vi')];
    return [date.getTime(), ...local.map((part) => date['get' + part]()), ...shown];
  }
  function go(instants, parts) {
    const made = parts.map((some) => new Date(...some));
    const texts = parts.flatMap(([y, m, d, h]) => {
      const [month, day, hour] = [m + 1, d, h].map((n) => String(n).padStart(2, '0'));
      return [y + '-' + month + '-' + day, y + '-' + month + '-' + day + 'T' + hour + ':30', month + '/' + day + '/' + y + ' ' + hour + ':30',
        y + '-' + month + '-' + day + 'T' + hour + ':30:00Z', 'Tue, ' + day + ' Mar ' + y + ' ' + hour + ':30:00 GMT+0200'];
    });
    const set = instants.map((at, i) => { const date = new Date(at); date.setHours(i % 30, 15); date.setMonth(i % 14, 31); date.setDate(i % 40 - 5); return date; });
    const late = new Date(NaN); late.setFullYear(2020, 1, 3); set.push(late, new Date(NaN));
    class Day extends Date {}
    return [
      [...instants.map((at) => new Date(at)), ...made, ...texts.map((text) => new Date(text)), ...set, new Day(2015, 8, 1)].map((date) => isNaN(date) ? String(date) : read(date)),
      texts.map((text) => Date.parse(text)), new Date().toString(), Date(), new Intl.DateTimeFormat('vi', { dateStyle: 'full', timeStyle: 'long' }).format(new Date(instants[0] || 0)),
    ];
  }`;

const inMachineZone = <T>(zone: string, work: () => T): T => {
  const before = nodeProcess.env.TZ;
  nodeProcess.env.TZ = zone;
  try {
    return work();
  } finally {
    if (before === undefined) delete nodeProcess.env.TZ;
    else nodeProcess.env.TZ = before;
  }
};

/** As a page runs it: in the zone of the machine, whatever the script's. */
function inPage(machine: string, zone: string, args: unknown): unknown {
  const { world } = openWorld({ code, manifest: manifest.replace('Asia/Ho_Chi_Minh', zone), pages: {} }, { now });
  try {
    return inMachineZone(machine, () => {
      const context = vm.createContext({});
      const install = guestScript().runInContext(context) as Install;
      const call = install(openPort(world).port, foreignZone(zone));
      vm.runInContext(code, context);
      const outcome = call('go', JSON.stringify(args), null, false)();
      if (!outcome.ok) throw new Error(outcome.message);
      return JSON.parse(outcome.json ?? '') as unknown;
    });
  } finally {
    world.model.book.dispose();
  }
}

function inNode(zone: string, args: [number[], number[][]]): unknown {
  const host = hostOf(code, {}, manifest.replace('Asia/Ho_Chi_Minh', zone));
  try {
    return host.run('go', ...args);
  } finally {
    host.close();
  }
}

const instants = fc.array(fc.integer({ min: Date.UTC(1912, 0), max: Date.UTC(2060, 0) }), { maxLength: 60 });
const parts = fc.array(
  fc.tuple(
    fc.integer({ min: 1912, max: 2060 }),
    fc.integer({ min: 0, max: 11 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 0, max: 23 }),
  ),
  { maxLength: 30 },
);

describe('a Date in a page on a machine of another zone is that of the script', () => {
  test.each([
    { machine: 'America/New_York', zone: 'Asia/Ho_Chi_Minh' },
    { machine: 'UTC', zone: 'Asia/Ho_Chi_Minh' },
    { machine: 'Asia/Ho_Chi_Minh', zone: 'America/New_York' },
    { machine: 'Asia/Ho_Chi_Minh', zone: 'Europe/Berlin' },
  ])('$zone on a machine in $machine', ({ machine, zone }) => {
    fc.assert(
      fc.property(instants, parts, (some, others) => {
        expect(inPage(machine, zone, [some, others])).toEqual(inNode(zone, [some, others]));
      }),
      { numRuns: 12 },
    );
  });

  test('where the clock is put on and back', () => {
    const nights = [
      [2026, 2, 8, 2, 30],
      [2026, 10, 1, 1, 30],
      [1975, 5, 13, 0, 0],
    ];
    const hours = [
      Date.UTC(2026, 2, 8, 6),
      Date.UTC(2026, 2, 8, 7),
      Date.UTC(2026, 10, 1, 5),
      Date.UTC(2026, 10, 1, 6),
    ];
    expect(inPage('UTC', 'America/New_York', [hours, nights])).toEqual(inNode('America/New_York', [hours, nights]));
  });
});
