import { SheetsSelectionsService } from '@univerjs/sheets';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import type { Box } from '../../box';
import { boxText } from '../../box';
import { boxOf } from '../../model/book';
import type { World } from '../../world';

/** What is selected in the open tab. */
export type Selected = {
  /** The open tab. */
  readonly tab: () => string;
  /** All that is selected, the last box last. */
  readonly boxes: () => readonly Box[];
  /** The box selected last; one cell at the cursor where there is none. */
  readonly box: () => Box;
  /** The one cell in which the cursor stands. */
  readonly cell: () => Box;
  /** Whether a cell is being typed into. */
  readonly isTyping: () => boolean;
};

/** Follows the grid's selection. */
export function selectedIn({ model: { book, tabs } }: World): Selected {
  const selections = book.injector.get(SheetsSelectionsService);
  const boxes: Selected['boxes'] = () =>
    selections.getCurrentSelections().map(({ range }) => inside(boxOf(tabs.active(), range), tabs.size(tabs.active())));
  const cell: Selected['cell'] = () => ({ sheet: tabs.active(), ...tabs.cursor(tabs.active()), rows: 1, columns: 1 });
  return {
    tab: () => tabs.name(tabs.active()),
    boxes,
    box: () => boxes().at(-1) ?? cell(),
    cell,
    isTyping: () => book.injector.get(IEditorBridgeService).isVisible().visible,
  };
}

// Whole rows and columns have no numbers across in Univer.
function inside({ sheet, row, column, rows, columns }: Box, size: { rows: number; columns: number }): Box {
  const [top, left] = [row || 1, column || 1];
  const [down, across] = [Number.isNaN(rows) ? size.rows : rows, Number.isNaN(columns) ? size.columns : columns];
  return { sheet, row: top, column: left, rows: down, columns: across };
}

/** The address of a box. */
export const a1Of = (box: Box): string => boxText(box);
