import { port } from './connection';
import { honestClass } from './honest';
import type { Range } from './range';
import type { Sheet } from './sheet';

/** SpreadsheetApp.Filter: its place only; no criteria yet. */
export class Filter {
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  getRange(): Range | null {
    const box = port.overlays.filter(this.#sheet.getSheetId());
    return box && this.#sheet.getRange(box.row, box.column, box.rows, box.columns);
  }
  remove(): void {
    port.overlays.setFilter('Filter.remove', this.#sheet.getSheetId(), null);
  }
}

honestClass('Filter', Filter);
