import { estimateSeconds } from '../../host/call-log';
import { functionOf, hostOf } from './script';

const write = functionOf('write', "sheet.getRange(1, 1, 2, 3).setValues([[1, 2, 3], [4, 5, 6]]); return 'xong';");

describe('the log of service calls', () => {
  test('what moves cells or touches a service is logged, handles are free', () => {
    const host = hostOf(
      functionOf(
        'go',
        `book.getSheetByName('x'); sheet.getRange(1, 1).getA1Notation(); sheet.getLastRow(); sheet.getName(); book.getName();
         const range = sheet.getRange(1, 1, 2, 3);
         range.setNumberFormat('@').setValues([[1, 2, 3], [4, 5, 6]]);
         range.getValues(); range.getNotes(); range.setBackgrounds(range.getBackgrounds());
         book.insertSheet('Mới').setFrozenRows(1);
         PropertiesService.getDocumentProperties().setProperty('a', 'b');
         MailApp.sendEmail('a@b.example', 's', 'b');
         LockService.getDocumentLock().tryLock(10);`,
      ),
    );
    host.run('go');
    expect(host.calls.list().map(({ service, method, cells }) => `${service}.${method} ${cells}`)).toEqual([
      'Range.setNumberFormat 1',
      'Range.setValues 6',
      'Range.getValues 6',
      'Range.getNotes 6',
      'Range.getBackgrounds 6',
      'Range.setBackgrounds 6',
      'Spreadsheet.insertSheet 1',
      'Sheet.setFrozenRows 1',
      'Properties.setProperty 0',
      'MailApp.sendEmail 0',
      'Lock.tryLock 0',
    ]);
    host.calls.clear();
    expect(host.calls.list()).toEqual([]);
    host.close();
  });

  test('a call costs 50 ms and a cell 0.09 ms', () => {
    expect(estimateSeconds(2, 2000)).toBeCloseTo(0.28);
    expect(estimateSeconds(0, 0)).toBe(0);
  });

  test("the script's own time is what the host's functions did not take", () => {
    const host = hostOf(
      functionOf('go', 'for (let i = 0, x = 0; i < 3e7; i += 1) x += i; sheet.getRange(1, 1).setValue(1);'),
    );
    host.run('go');
    const { ms, hostMs } = host.lastRun;
    expect(hostMs).toBeGreaterThan(0);
    expect(ms - hostMs).toBeGreaterThan(hostMs);
    host.close();
  });
});

describe('faults', () => {
  const read = functionOf('read', 'return sheet.getRange(1, 1).getValue();');

  test.each([
    { when: 'before', kept: '' },
    { when: 'after', kept: 1 },
  ] as const)('a call that fails $when its effect', ({ when, kept }) => {
    const host = hostOf(write + read);
    host.faults.fail(1, when, 'Hỏng');
    expect(() => host.run('write')).toThrow('Hỏng');
    expect(host.run('read')).toBe(kept);
    host.close();
  });

  test('a script may catch a failure and go on', () => {
    const host = hostOf(
      functionOf(
        'go',
        'try { sheet.getRange(1, 1).setValue(1); } catch (e) { return e instanceof Error && e.message; }',
      ),
    );
    host.faults.fail(1, 'before', 'Hỏng');
    expect(host.run('go')).toBe('Hỏng');
    host.close();
  });

  test('calls are counted from when the fault was planned', () => {
    const host = hostOf(write);
    host.run('write');
    host.faults.fail(2, 'before', 'Hỏng');
    expect(host.run('write')).toBe('xong');
    expect(() => host.run('write')).toThrow('Hỏng');
    expect(host.run('write')).toBe('xong');
    host.close();
  });

  test('a cut ends the run after the call; nothing caught lets it go on', () => {
    const host = hostOf(
      read +
        functionOf(
          'go',
          `try { sheet.getRange(1, 1).setValue('có'); } catch (e) {}
           try { sheet.getRange(1, 1).setValue('không'); } finally { return 'sống sót'; }`,
        ),
    );
    host.faults.cut(1);
    expect(() => host.run('go')).toThrow('cut');
    expect(host.run('read')).toBe('có');
    host.close();
  });

  test('clear forgets what was planned', () => {
    const host = hostOf(write);
    host.faults.cut(1);
    host.faults.fail(1, 'before');
    host.faults.clear();
    expect(host.run('write')).toBe('xong');
    host.close();
  });
});
