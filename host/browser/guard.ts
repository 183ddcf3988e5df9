import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import { CanceledError, CommandType, ICommandService } from '@univerjs/core';
import { byHost } from '../model/book';
import type { World } from '../world';
import type { Hands } from './grid';
import { words } from './words';

/** What Univer may change by itself: how wide and high lines are. */
const harmless = /^sheet\.mutation\.set-worksheet-(col-width|row-height|row-auto-height|row-is-auto-height)$/;

/** Univer's own calculation: the host has done it already. */
const calculation = /^formula\.mutation\.set-(trigger-)?formula-calculation-start$/;

/** What a command of Univer's asks for, done in another way; `leave` leaves it to Univer. */
export type Take = { readonly does: (params: unknown) => void; readonly leave?: () => boolean };

/** Hands what is done in the grid to whoever takes it, and refuses what nobody has been taught to take. */
export function guardGrid(world: World, { says }: Hands, taken: Readonly<Record<string, Take>>): void {
  const commands = world.model.book.injector.get(ICommandService);
  commands.beforeCommandExecuted(({ id, type, params }: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
    const take = taken[id];
    if (take && !take.leave?.()) {
      take.does(params);
      throw new CanceledError();
    }
    if (calculation.test(id)) throw new CanceledError();
    const changes = type === CommandType.MUTATION && id.startsWith('sheet.mutation.') && !harmless.test(id);
    if (!changes || options?.['byHost'] === byHost.byHost) return;
    says(words.cannot);
    console.warn(`Refused: ${id}`);
    throw new CanceledError();
  });
}
