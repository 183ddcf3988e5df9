import { makeActors } from './actors';
import { makeCallLog } from './call-log';
import { makeClock } from './clock';
import type { Faults } from './faults';
import { makeFaults } from './faults';
import { formulaFunctions } from './formula-runs';
import { openModel } from './model/model';
import type { Bundle, HostOptions } from './host';
import { makeOutbox } from './outbox';
import type { SavedHost } from './saved-host';
import { blankHost } from './saved-host';
import { makeScreen } from './screen';
import { makeCacheStores, makePropertyStores } from './stores';
import { makeTimers } from './timers';
import { makeWatch } from './watch';
import { serialOf } from './serial';
import type { World } from './world';
import { wallOf } from './zone';

/** A world, the faults planned for it, and until when triggers have been told: milliseconds since 1970 in UTC. */
export type OpenedWorld = { readonly world: World; readonly faults: Faults; readonly told: number };

/** Makes the world of a host as it was saved, or an empty one. @throws {Error} The manifest is no JSON. */
export function openWorld(bundle: Bundle, how: HostOptions | SavedHost): OpenedWorld {
  const { zone, scopes } = readManifest(bundle.manifest);
  const saved = 'model' in how ? how : blankHost(zone, how);
  const faults = makeFaults();
  const clock = makeClock(zone, saved.instant);
  const people = openPeople(saved);
  const watch = makeWatch(people.actors);
  const customs = formulaFunctions(bundle.code, () => world);
  const serialNow = (): number => serialOf(wallOf(clock.instant(), zone));
  const { name, owner, sheetZone, locale, undocumented, sameDomain } = saved;
  const world: World = Object.assign(people, {
    ...openServices(saved),
    ...{ name, sheetZone, locale, undocumented, sameDomain, zone, scopes, clock, watch },
    model: openModel({ name, owner, serialNow, customs }, saved.model),
    calls: makeCallLog(faults, watch.meet),
    pages: bundle.pages,
  });
  return { world, faults, told: saved.told };
}

type People = Pick<World, 'actors' | 'user' | 'simple' | 'owner' | 'editors' | 'closedList'>;

function openPeople({ owner, user: present, editors, closedList }: SavedHost): People {
  const actors = makeActors(present);
  return {
    actors,
    owner,
    editors: new Set(editors),
    closedList,
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

function openServices({ outbox, properties, cache, timers }: SavedHost): Services {
  return {
    ...{ outbox: makeOutbox(outbox), properties: makePropertyStores(properties), cache: makeCacheStores(cache) },
    ...{ locks: new Map(), timers: makeTimers(timers), screen: makeScreen(), log: [], failures: [], formulaRuns: [] },
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
