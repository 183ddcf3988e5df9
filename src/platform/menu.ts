import type { Text } from '../text/text';

/** Adds the menu *Phủ Xanh*; every entry calls a function of `main.ts` by its name. */
export function addMenu({ menu, guide, auto }: Text): void {
  SpreadsheetApp.getUi()
    .createMenu(menu.title)
    .addItem(menu.check, 'menuCheck')
    .addItem(menu.gaps, 'menuGaps')
    .addItem(menu.deadlines, 'menuDeadlines')
    .addItem(menu.report, 'menuReport')
    .addSeparator()
    .addItem(guide.mine, 'menuMine')
    .addSeparator()
    .addItem(auto.status.menu, 'menuAuto')
    .addItem(menu.setUp, 'menuSetUp')
    .addItem(menu.update, 'menuUpdate')
    .addItem(menu.selfCheck, 'menuSelfCheck')
    .addToUi();
}

/** The sizes of our pages, in pixels. */
const SIZES = {
  job: { width: 480, height: 340 },
  auto: { width: 520, height: 400 },
  report: { width: 680, height: 620 },
  'set-up': { width: 560, height: 600 },
} as const;

/** Opens one of our pages as a dialog, with what it has to begin with. */
export function openDialog(title: string, data: unknown, page: keyof typeof SIZES = 'job'): void {
  const html = HtmlService.createHtmlOutputFromFile(page).getContent();
  const json = JSON.stringify(data).replace(/</g, '\\u003c');
  const { width, height } = SIZES[page];
  const filled = HtmlService.createHtmlOutput(html.replace('const data = {}', () => `const data = ${json}`))
    .setWidth(width)
    .setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(filled, title);
}
