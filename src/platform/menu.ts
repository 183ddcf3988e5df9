import type { Text } from '../text/text';

/** Adds the menu *Phủ Xanh*; every entry calls a function of `main.ts` by its name. */
export function addMenu({ menu, guide }: Text): void {
  SpreadsheetApp.getUi()
    .createMenu(menu.title)
    .addItem(menu.check, 'menuCheck')
    .addItem(menu.gaps, 'menuGaps')
    .addItem(menu.deadlines, 'menuDeadlines')
    .addItem(menu.report, 'menuReport')
    .addSeparator()
    .addItem(guide.mine, 'menuMine')
    .addSeparator()
    .addItem(menu.setUp, 'menuSetUp')
    .addItem(menu.selfCheck, 'menuSelfCheck')
    .addToUi();
}

/** Opens our page as a dialog, with what it has to begin with. */
export function openDialog(title: string, data: unknown): void {
  const html = HtmlService.createHtmlOutputFromFile('job').getContent();
  const json = JSON.stringify(data).replace(/</g, '\\u003c');
  const filled = HtmlService.createHtmlOutput(html.replace('/*data*/ null', () => json))
    .setWidth(480)
    .setHeight(430);
  SpreadsheetApp.getUi().showModalDialog(filled, title);
}
