import { ICommandService } from '@univerjs/core';
import type { World } from '../../world';

const dragged = /^sheet\.mutation\.set-worksheet-(col-width|row-height)$/;

/** Tells of columns and rows that somebody drags wider or higher: the grid does that by itself. */
export function followSizes({ model }: World, tell: () => void): void {
  model.book.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (dragged.test(id)) tell();
  });
}
