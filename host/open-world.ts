import { makeActors } from './actors';
import { makeCallLog } from './call-log';
import { makeClock } from './clock';
import type { Faults } from './faults';
import { makeFaults } from './faults';
import { formulaFunctions } from './formula-runs';
import { openModel } from './model/model';
import type { Bundle, HostOptions } from './node';
import { makeOutbox } from './outbox';
import { makeScreen } from './screen';
import { makeCacheStores, makePropertyStores } from './stores';
import { makeTimers } from './timers';
import { makeWatch } from './watch';
import { serialOf } from './serial';
import type { World } from './world';
import { wallOf } from './zone';

/** Makes the world of a host: an empty spreadsheet and empty services. @throws {Error} The manifest is no JSON. */
export function openWorld(bundle: Bundle, options: HostOptions): { world: World; faults: Faults } {
  const { zone, scopes } = readManifest(bundle.manifest);
  const faults = makeFaults();
  const clock = makeClock(zone, options.now);
  const owner = options.owner ?? options.user ?? 'chu-so-huu@xa.example';
  const people = openPeople(owner, options);
  const name = options.name ?? 'Bảng tính';
  const watch = makeWatch(people.actors);
  const customs = formulaFunctions(bundle.code, () => world);
  const world: World = Object.assign(people, {
    ...openServices(),
    model: openModel(name, owner, () => serialOf(wallOf(clock.instant(), zone)), customs),
    clock,
    watch,
    calls: makeCallLog(faults, watch.meet),
    pages: bundle.pages,
    sheetZone: zone,
    locale: 'vi_VN',
    undocumented: options.undocumented ?? {},
    sameDomain: options.sameDomain ?? false,
    ...{ zone, scopes, name },
  });
  return { world, faults };
}

type People = Pick<World, 'actors' | 'user' | 'simple' | 'owner' | 'editors' | 'closedList'>;

function openPeople(owner: string, { user: present = owner, editors }: HostOptions): People {
  const actors = makeActors(present);
  return {
    actors,
    owner,
    editors: new Set([owner, ...(editors ?? [present])]),
    closedList: editors !== undefined,
    get user() {
      return actors.current().user;
    },
    get simple() {
      return actors.current().simple;
    },
  };
}

type Services = Pick<
  World,
  'outbox' | 'properties' | 'cache' | 'locks' | 'timers' | 'screen' | 'log' | 'failures' | 'formulaRuns'
>;

function openServices(): Services {
  return {
    ...{ outbox: makeOutbox(), properties: makePropertyStores(), cache: makeCacheStores(), locks: new Map() },
    ...{ timers: makeTimers(), screen: makeScreen(), log: [], failures: [], formulaRuns: [] },
  };
}

function readManifest(text: string): { zone: string; scopes: readonly string[] | null } {
  const manifest: unknown = JSON.parse(text);
  const field = (key: string): unknown =>
    typeof manifest === 'object' && manifest !== null
      ? Object.entries(manifest).find(([name]) => name === key)?.[1]
      : null;
  const zone = field('timeZone');
  const scopes = field('oauthScopes');
  return {
    zone: typeof zone === 'string' ? zone : 'America/New_York',
    scopes: Array.isArray(scopes) ? scopes.map(String) : null,
  };
}
