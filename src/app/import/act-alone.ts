import type { Ports } from '../../ports';
import { importWorld, type ImportWorld } from './import-world';
import { endOpenBatch } from './recover';

/** What an action on a list came to, in a sentence; not done where it was refused. */
export type Told = { readonly sentence: string; readonly isDone: boolean };

/** Nothing was done, and why. */
export const refused = (sentence: string): Told => ({ sentence, isDone: false });

/** Acts on whole lists while nobody else does, once what a cut run has left is ended; else gives back why not. */
export function actAlone<T>(ports: Ports, act: (world: ImportWorld) => T, refuse: (sentence: string) => T): T {
  const world = importWorld(ports);
  if ('error' in world) return refuse(world.error);
  const done = ports.alone(() => {
    endOpenBatch(ports, (unit) => world.rosters.find((each) => each.unit === unit), world.context);
    return { value: act(world) };
  });
  return done ? done.value : refuse(world.text.bring.busy);
}
