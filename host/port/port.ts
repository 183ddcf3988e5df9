import { Cut } from '../call-log';
import type { Port } from '../guest/port';
import { HostError } from '../host-error';
import { Interruption } from '../watch';
import type { World } from '../world';
import { cellPort } from './cell-port';
import { filePort, screenPort } from './file-port';
import { namePort } from './name-port';
import { overlayPort } from './overlay-port';
import { servicePort } from './service-port';
import { storePort } from './store-port';
import { tabPort } from './tab-port';

/** The port of one run. */
export type RunPort = {
  readonly port: Port;
  /** Milliseconds spent on the host's side so far. */
  readonly hostMs: () => number;
  /** Why the host ended the run, null while it has not. */
  readonly ended: () => Error | null;
};

type Members = Record<string, (...args: never[]) => unknown>;
type Keep = <G extends object>(group: G) => G;

/** Opens the world to one run. After a cut every function refuses, whatever the guest catches. */
export function openPort(world: World): RunPort {
  let ended: Error | null = null;
  const keep: Keep = (group) => {
    const guarded = Object.entries(group as Members).map(([name, member]) => [
      name,
      (...args: never[]): unknown => {
        if (ended) throw ended;
        try {
          return member(...args);
        } catch (error) {
          if (error instanceof Cut) ended = new HostError('cut', 'Cut');
          if (error instanceof Interruption) ended = error.reason;
          throw error;
        }
      },
    ]);
    return Object.fromEntries(guarded) as typeof group;
  };
  const { meter, hostMs } = makeMeter();
  return { port: { meter, ...groups(world, keep) }, hostMs, ended: () => ended };
}

function makeMeter(): Pick<RunPort, 'hostMs'> & Pick<Port, 'meter'> {
  let spent = 0;
  let entered = 0;
  const meter: Port['meter'] = {
    enter: () => {
      entered = performance.now();
    },
    exit: () => {
      spent += performance.now() - entered;
    },
  };
  return { meter, hostMs: () => spent };
}

function groups(world: World, keep: Keep): Omit<Port, 'meter'> {
  return {
    cells: keep(cellPort(world)),
    tabs: keep(tabPort(world)),
    overlays: keep(overlayPort(world)),
    names: keep(namePort(world)),
    file: keep(filePort(world)),
    screen: keep(screenPort(world)),
    stores: keep(storePort(world)),
    services: keep(servicePort(world)),
  };
}
