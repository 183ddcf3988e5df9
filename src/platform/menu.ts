import type { Text } from '../text/text';

/** Adds the menu *Phủ Xanh*; every entry calls a function of `main.ts` by its name. */
export function addMenu({ menu, guide, auto, bring }: Text): void {
  SpreadsheetApp.getUi()
    .createMenu(menu.title)
    .addItem(menu.check, 'menuCheck')
    .addItem(menu.gaps, 'menuGaps')
    .addItem(menu.deadlines, 'menuDeadlines')
    .addItem(menu.report, 'menuReport')
    .addSeparator()
    .addItem(bring.menu.bring, 'menuImport')
    .addItem(bring.menu.mend, 'menuMend')
    .addItem(bring.menu.undo, 'menuUndo')
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
  undo: { width: 560, height: 480 },
} as const;

/** Opens one of our pages as a dialog, with what it has to begin with. */
export function openDialog(title: string, data: unknown, page: keyof typeof SIZES = 'job'): void {
  const { width, height } = SIZES[page];
  SpreadsheetApp.getUi().showModalDialog(filled(page, data).setWidth(width).setHeight(height), title);
}

/** Opens one of our pages beside the sheet, in the width that Google gives it. */
export function openSidebar(title: string, data: unknown, page: 'import' | 'mend'): void {
  SpreadsheetApp.getUi().showSidebar(filled(page, data).setTitle(title));
}

function filled(page: string, data: unknown) {
  const html = HtmlService.createHtmlOutputFromFile(page).getContent();
  const json = JSON.stringify(data).replace(/</g, '\\u003c');
  return HtmlService.createHtmlOutput(html.replace('const data = {}', () => `const data = ${json}`));
}
