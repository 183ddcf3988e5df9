import { functionOf, hostOf } from './script';
import { spy, tab, told, valueAt } from './spy';

const clerk = 'thu-ky@xa.example';
const village = 'thon@xa.example';
const check = functionOf(
  'check',
  `const range = sheet.getRange('A1:A3'); const values = range.getValues();
   sheet.getRange('B1:B3').setValues(values.map(([v]) => ['đã xem ' + v])); return values.map(([v]) => v);`,
);

describe('others go on while a script runs', () => {
  test('a hook hears of every call before it, by its number in the run', () => {
    const host = hostOf(check);
    const heard: string[] = [];
    const stop = host.onCall(({ service, method, k }) => heard.push(`${k} ${service}.${method}`));
    host.run('check');
    host.run('check');
    stop();
    host.run('check');
    expect(heard).toEqual(['1 Range.getValues', '2 Range.setValues', '1 Range.getValues', '2 Range.setValues']);
    host.close();
  });

  test.each([
    { k: 1, read: ['x', '', ''] },
    { k: 2, read: ['', '', ''] },
  ])('what another types before call $k lands', ({ k, read }) => {
    const host = hostOf(check + spy);
    host.onCall((call) => {
      if (call.k === k && call.service === 'Range') host.as(clerk).type(tab, 'A1', 'x');
    });
    expect(host.run('check')).toEqual(read);
    expect(valueAt(host, 1, 1)).toBe('x');
    expect(host.failures).toEqual([]);
    host.close();
  });

  test('two users type in two tabs at every call of a third, and no cell is lost', () => {
    const host = hostOf(check + spy);
    host.edit.insertSheet('Hai');
    let typed = 0;
    const stop = host.onCall(() => {
      typed += 1;
      host.as(clerk).type(tab, `C${typed}`, `c${typed}`);
      host.as(village).type('Hai', `A${typed}`, `v${typed}`);
    });
    host.run('check');
    stop();
    expect(typed).toBe(2);
    expect(told(host).map(({ a1, value }) => `${a1 ?? ''} ${value ?? ''}`)).toEqual([
      'C1 c1',
      'A1 v1',
      'C2 c2',
      'A2 v2',
    ]);
    const [first, second] = host.workbook().sheets;
    expect(first?.cells.filter(({ column }) => column === 3).map(({ value }) => value)).toEqual(['c1', 'c2']);
    expect(second?.cells.map(({ value }) => value)).toEqual(['v1', 'v2']);
    host.close();
  });

  test('who runs stays who runs, whoever sits down in between', () => {
    const host = hostOf(
      functionOf('go', "sheet.getRange('A1').getValue(); return Session.getActiveUser().getEmail();"),
      {
        owner: 'vp@xa.example',
      },
    );
    const stop = host.onCall(() => {
      host.user(clerk);
    });
    expect(host.run('go')).toBe('vp@xa.example');
    stop();
    expect(host.run('go')).toBe(clerk);
    host.close();
  });

  test('a whole run may stand within another, each with its own time limit and realm', () => {
    const host = hostOf(`let n = 0; ${check} function deep() { n += 1; return n; }`);
    const inner: unknown[] = [];
    host.onCall(() => inner.push(host.run('deep'), host.run('check')));
    host.run('check');
    expect(inner).toEqual([1, ['', '', ''], 1, ['', '', '']]);
    host.close();
  });

  test.each([
    { why: 'the document lock', lock: 'getDocumentLock', got: false },
    { why: 'another lock', lock: 'getScriptLock', got: true },
  ])('a run that holds $why', ({ lock, got }) => {
    const host = hostOf(
      `function onEdit() { const got = LockService.${lock}().tryLock(100); PropertiesService.getScriptProperties().setProperty('got', String(got)); }` +
        functionOf(
          'go',
          `const lock = LockService.getDocumentLock(); lock.waitLock(10); sheet.getRange('B1').setValue(lock.hasLock()); sheet.getRange('B2').setValue(1);
           const got = PropertiesService.getScriptProperties().getProperty('got'); lock.releaseLock(); return [got, lock.hasLock()];`,
        ),
    );
    const stop = host.onCall(({ method }) => {
      if (method === 'setValue') host.as(clerk).type(tab, 'A1', 'x');
    });
    expect(host.run('go')).toEqual([String(got), false]);
    stop();
    host.edit.type(tab, 'A1', 'y');
    expect(host.failures).toEqual([]);
    host.close();
  });

  test('waiting for a lock that another holds ends in its timeout', () => {
    const host = hostOf(
      'function onEdit() { LockService.getScriptLock().waitLock(100); }' +
        functionOf('go', "LockService.getScriptLock().waitLock(10); sheet.getRange('B1').setValue(1);"),
    );
    host.onCall(({ method }) => {
      if (method === 'setValue') host.as(clerk).type(tab, 'A1', 'x');
    });
    host.run('go');
    expect(host.failures).toMatchObject([
      { message: 'Lock timeout: another process was holding the lock for too long.' },
    ]);
    host.close();
  });

  test('what a hook throws ends the run, whatever the script catches', () => {
    const host = hostOf(
      functionOf('go', "try { sheet.getRange('A1').getValue(); } catch (e) {} return 'sống sót';") + spy,
    );
    host.onCall(() => {
      throw new RangeError('thử nghiệm hỏng');
    });
    expect(() => host.run('go')).toThrow(new RangeError('thử nghiệm hỏng'));
    expect(() => {
      host.edit.type(tab, 'A1', 'x');
    }).toThrow('thử nghiệm hỏng');
    host.close();
  });
});

describe('while onEdit runs, two more edits wait', () => {
  test.each([
    { more: 1, heard: 2, lost: 0 },
    { more: 2, heard: 3, lost: 0 },
    { more: 3, heard: 3, lost: 1 },
    { more: 9, heard: 3, lost: 7 },
  ])('$more typed meanwhile: $heard are told, $lost never', ({ more, heard, lost }) => {
    const host = hostOf(spy);
    let typed = 0;
    const stop = host.onCall(() => {
      for (; typed < more; typed += 1) host.as(clerk).type(tab, `B${typed + 1}`, 'x');
    });
    host.edit.type(tab, 'A1', 'y');
    stop();
    expect(told(host)).toHaveLength(heard);
    expect(host.failures.map(({ message }) => message)).toEqual(
      new Array(lost).fill('Lost: two trigger events are queued already.'),
    );
    expect(valueAt(host, more, 2)).toBe('x');
    host.edit.type(tab, 'A1', 'z');
    expect(told(host)).toHaveLength(heard + 1);
    host.close();
  });
});
