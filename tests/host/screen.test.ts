import { functionOf, hostOf } from './script';

describe('the screen', () => {
  test('menus, dialogs, sidebars, toasts', () => {
    const host = hostOf(
      functionOf(
        'onOpen',
        "const ui = SpreadsheetApp.getUi(); ui.createMenu('Phủ Xanh').addItem('Kiểm tra', 'menuCheck').addSeparator().addSubMenu(ui.createMenu('Thêm').addItem('Một', 'mot')).addToUi();",
      ) +
        functionOf(
          'go',
          `const ui = SpreadsheetApp.getUi();
           ui.showModalDialog(HtmlService.createHtmlOutputFromFile('trang').setWidth(400).setHeight(200), 'Tiến độ');
           ui.showSidebar(HtmlService.createHtmlOutput('<p>').append('bên</p>').setTitle('Bên'));
           book.toast('xong', 'Nhắn');`,
        ) +
        functionOf('none', "HtmlService.createHtmlOutputFromFile('không');"),
    );
    host.run('onOpen');
    host.run('go');
    expect(host.ui.menus()).toEqual([
      {
        label: 'Phủ Xanh',
        items: [
          { label: 'Kiểm tra', action: 'menuCheck', items: null },
          { label: null, action: null, items: null },
          { label: 'Thêm', action: null, items: [{ label: 'Một', action: 'mot', items: null }] },
        ],
      },
    ]);
    expect(host.ui.dialog()).toEqual({ title: 'Tiến độ', html: '<p>Trang</p>', width: 400, height: 200, modal: true });
    expect(host.ui.sidebar()).toMatchObject({ title: 'Bên', html: '<p>bên</p>' });
    expect(host.ui.toasts()).toEqual([{ title: 'Nhắn', message: 'xong' }]);
    expect(() => host.run('none')).toThrow('No HTML file named không was found.');
    host.close();
  });
});
