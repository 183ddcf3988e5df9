import type { Box } from '../box';
import type { NamePort } from '../guest/port';
import { refuseEdit } from '../rights';
import type { World } from '../world';
import { logged } from './logged';

/** The names of ranges of the world's spreadsheet. */
export function namePort(world: World): NamePort {
  const { calls, model } = world;
  return {
    list: () => model.names.list(),
    find: model.names.find,
    give: logged(calls, 1, (name: string, box: Box) => {
      refuseEdit(world, box);
      model.names.give(name, { ...box });
    }),
    take: logged(calls, 1, (name: string) => {
      model.names.take(name);
    }),
  };
}
