import type { ICommandInfo, IExecutionOptions, IRange } from '@univerjs/core';
import { CanceledError, CommandType, ICommandService, RedoCommandId, UndoCommandId } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { boxText } from '../box';
import { boxOf, byHost } from '../model/book';
import type { World } from '../world';
import type { Hands } from './grid';
import { readTable } from './table-text';
import { words } from './words';

/** What Univer may change by itself: how wide and high lines are. */
const harmless = /^sheet\.mutation\.set-worksheet-(col-width|row-height|row-auto-height|row-is-auto-height)$/;

/** Univer's own calculation: the host has done it already. */
const calculation = /^formula\.mutation\.set-(trigger-)?formula-calculation-start$/;

/** Hands what is done in the grid to the host, and refuses what the host has not been taught to take. */
export function guardGrid(world: World, hands: Hands): void {
  const commands = world.model.book.injector.get(ICommandService);
  const taken = takenCommands(world, hands);
  commands.beforeCommandExecuted(({ id, type, params }: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
    const take = taken[id];
    if (take) {
      take(params);
      throw new CanceledError();
    }
    if (calculation.test(id)) throw new CanceledError();
    const changes = type === CommandType.MUTATION && id.startsWith('sheet.mutation.') && !harmless.test(id);
    if (!changes || options?.['byHost'] === byHost.byHost) return;
    hands.says(words.cannot);
    console.warn(`Refused: ${id}`);
    throw new CanceledError();
  });
}

type Take = (params: unknown) => void;

function takenCommands({ model: { book, tabs } }: World, { edit, does, says }: Hands): Readonly<Record<string, Take>> {
  const selections = book.injector.get(SheetsSelectionsService);
  const places = (): { sheet: string; a1: string }[] =>
    selections.getCurrentSelections().map(({ range }) => ({ sheet: tabs.name(tabs.active()), a1: a1Of(range) }));
  const cannot = (): void => {
    says(words.cannot);
  };
  return {
    [UndoCommandId]: cannot,
    [RedoCommandId]: cannot,
    'sheet.command.clear-selection-content': () => {
      does(() => {
        for (const { sheet, a1 } of places()) edit.clear(sheet, a1);
      });
    },
    'sheet.command.paste-by-short-key': (params) => {
      const { textContent = '' } = params as { textContent?: string };
      const [place] = places().slice(-1);
      if (place)
        does(() => {
          edit.paste(place.sheet, place.a1, readTable(textContent));
        });
    },
  };
}

const a1Of = (range: IRange): string => boxText(boxOf(0, range));
