import { openHost } from '../../host/node';

const manifest = JSON.stringify({ timeZone: 'Asia/Ho_Chi_Minh', runtimeVersion: 'V8' });

test('a first run', () => {
  const code = `function go(n){ const s=SpreadsheetApp.getActive().getSheets()[0]; s.getRange(1,1,2,2).setValues([['01/09/2015', 5],['x', new Date(2015,8,1)]]);
   const v=s.getDataRange().getValues(); return [v[0][0] instanceof Date, v[0][0].getDate(), v[0][0].getMonth(), v[1][1].getFullYear(), v[0][1], v[1][0], v instanceof Array, String(new Date()), n]; }
   function bad(){ SpreadsheetApp.getActive().getSheets()[0].setRowGroup(1) }`;
  const t = performance.now();
  const host = openHost({ code, manifest, pages: {} }, { now: '2026-04-15T08:00' });
  console.log('open', performance.now() - t);
  expect(host.run('go', 3)).toMatchObject([
    true,
    1,
    8,
    2015,
    5,
    'x',
    true,
    expect.stringContaining('Apr 15 2026 08:00'),
    3,
  ]);
  expect(() => host.run('bad')).toThrow('Not in this host: Sheet.setRowGroup');
  console.log(host.lastRun, host.calls.list(), JSON.stringify(host.workbook()).slice(0, 600));
  host.close();
});
