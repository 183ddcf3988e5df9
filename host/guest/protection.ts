import { port } from './connection';
import { deniedWords } from '../model/protections';
import { Exception } from './exception';
import { honestClass } from './honest';
import { RangeBase } from './range-base';
import type { Range } from './range';
import { rangeIn } from './sheet-of';
import { User } from './session';

/** SpreadsheetApp.Protection. */
export class Protection {
  readonly #id: number;

  constructor(id: number) {
    this.#id = id;
  }

  getRange(): Range {
    const { sheet, box } = port.overlays.guard(this.#id);
    return rangeIn(sheet, box ?? { row: 1, column: 1, ...port.tabs.size(sheet) });
  }
  getProtectionType(): string {
    return port.overlays.guard(this.#id).box === null ? 'SHEET' : 'RANGE';
  }
  getDescription(): string {
    return port.overlays.guard(this.#id).description;
  }
  setDescription(description: string): this {
    port.overlays.changeGuard('Protection.setDescription', this.#id, { description });
    return this;
  }
  getEditors(): User[] {
    this.#refuseStranger();
    const editors = port.overlays.guard(this.#id).editors ?? port.file.editors();
    return Array.from(editors, (editor) => new User(editor));
  }
  addEditor(editor: unknown): this {
    port.overlays.changeEditors('Protection.addEditor', this.#id, [addressOf(editor)], []);
    return this;
  }
  addEditors(editors: readonly unknown[]): this {
    port.overlays.changeEditors('Protection.addEditors', this.#id, editors.map(addressOf), []);
    return this;
  }
  removeEditor(editor: unknown): this {
    port.overlays.changeEditors('Protection.removeEditor', this.#id, [], [addressOf(editor)]);
    return this;
  }
  removeEditors(editors: readonly unknown[]): this {
    port.overlays.changeEditors('Protection.removeEditors', this.#id, [], editors.map(addressOf));
    return this;
  }
  isWarningOnly(): boolean {
    return port.overlays.guard(this.#id).warningOnly;
  }
  setWarningOnly(warningOnly: boolean): this {
    port.overlays.changeGuard('Protection.setWarningOnly', this.#id, { warningOnly });
    return this;
  }
  getUnprotectedRanges(): Range[] {
    const { sheet, open } = port.overlays.guard(this.#id);
    return Array.from(open, (box) => rangeIn(sheet, box));
  }
  setUnprotectedRanges(ranges: readonly Range[]): this {
    const open = ranges.map((range) => RangeBase.boxOf(range));
    port.overlays.changeGuard('Protection.setUnprotectedRanges', this.#id, { open });
    return this;
  }
  canEdit(): boolean {
    return port.overlays.mayChange(this.#id);
  }
  /** A file of a plain account belongs to no domain. */
  canDomainEdit(): boolean {
    this.#refuseStranger();
    return false;
  }
  #refuseStranger(): void {
    if (!port.overlays.mayChange(this.#id)) throw new Exception(deniedWords);
  }
  remove(): void {
    port.overlays.removeGuard('Protection.remove', this.#id);
  }
}

honestClass('Protection', Protection);

function addressOf(editor: unknown): string {
  return editor instanceof User ? editor.getEmail() : String(editor);
}
