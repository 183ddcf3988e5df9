import { port } from './connection';
import { Exception, wrongArguments } from './exception';
import { honestClass, honestSpace } from './honest';
import { HtmlOutput } from './html-service';
import type { MenuItem } from './port';

/** Base.Menu. */
export class Menu {
  readonly #label: string;
  readonly #items: MenuItem[] = [];

  constructor(label: string) {
    this.#label = label;
  }

  addItem(label: string, action: string): this {
    if (typeof action !== 'string') throw wrongArguments('Menu.addItem', [label, action]);
    this.#items.push({ label, action, items: null });
    return this;
  }
  addSeparator(): this {
    this.#items.push({ label: null, action: null, items: null });
    return this;
  }
  addSubMenu(menu: Menu): this {
    this.#items.push({ label: menu.#label, action: null, items: [...menu.#items] });
    return this;
  }
  addToUi(): void {
    if (this.#items.length === 0) throw new Exception('Menu cannot be empty.');
    port.screen.addMenu(this.#label, [...this.#items]);
  }
}

/** Base.Ui. `alert` and `prompt`, which suspend a script, are not in this host. */
export class Ui {
  readonly Button = honestSpace('Button', { OK: 'OK', CANCEL: 'CANCEL', YES: 'YES', NO: 'NO', CLOSE: 'CLOSE' });

  createMenu(label: string): Menu {
    return new Menu(label);
  }
  showModalDialog(html: unknown, title: string): void {
    this.#dialog('Ui.showModalDialog', html, title, true);
  }
  showModelessDialog(html: unknown, title: string): void {
    this.#dialog('Ui.showModelessDialog', html, title, false);
  }
  #dialog(as: string, html: unknown, title: string, modal: boolean): void {
    if (!(html instanceof HtmlOutput)) throw wrongArguments(as, [html, title]);
    port.services.authorise(as, 'script.container.ui');
    port.screen.dialog(title, html.getContent(), html.getWidth(), html.getHeight(), modal);
  }
  showSidebar(html: unknown): void {
    if (!(html instanceof HtmlOutput)) throw wrongArguments('Ui.showSidebar', [html]);
    port.services.authorise('Ui.showSidebar', 'script.container.ui');
    port.screen.sidebar(html.getTitle(), html.getContent());
  }
}

honestClass('Menu', Menu);
honestClass('Ui', Ui);
