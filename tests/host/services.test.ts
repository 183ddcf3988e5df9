import { answer, functionOf, hostOf, manifest } from './script';

const send = functionOf('send', "MailApp.sendEmail({ to: a, subject: 'Tuần', body: 'thân' });");
const quota = functionOf('quota', 'return MailApp.getRemainingDailyQuota();');
const people = (count: number): string => Array.from({ length: count }, (_, index) => `n${index}@xa.example`).join(',');

describe('mail', () => {
  test('an object and the two positional forms', () => {
    const host = hostOf(
      functionOf(
        'go',
        `MailApp.sendEmail({ to: 'a@x.example, b@x.example', cc: 'c@x.example', subject: 'S', body: 'B', htmlBody: '<b>B</b>', name: 'Xã', replyTo: 'r@x.example',
           attachments: [Utilities.newBlob('một', 'text/csv', 'a.csv')], inlineImages: { anh: Utilities.newBlob([1, -1], 'image/png', 'a.png') } });
         MailApp.sendEmail('a@x.example', 'S', 'B', { htmlBody: '<i></i>' });
         MailApp.sendEmail('a@x.example', 'r@x.example', 'S', 'B');`,
      ),
      { user: 'vp@xa.example' },
    );
    host.run('go');
    const [first, second, third] = host.outbox;
    expect(first).toEqual({
      ...{
        at: '2026-04-15T08:30',
        from: 'vp@xa.example',
        to: ['a@x.example', 'b@x.example'],
        cc: ['c@x.example'],
        bcc: [],
      },
      ...{ subject: 'S', body: 'B', htmlBody: '<b>B</b>', name: 'Xã', replyTo: 'r@x.example' },
      attachments: [{ name: 'a.csv', type: 'text/csv', data: Buffer.from('một').toString('base64') }],
      inlineImages: { anh: { name: 'a.png', type: 'image/png', data: Buffer.from([1, 255]).toString('base64') } },
    });
    expect(second).toMatchObject({ to: ['a@x.example'], htmlBody: '<i></i>', replyTo: '' });
    expect(third).toMatchObject({ to: ['a@x.example'], subject: 'S', body: 'B', replyTo: 'r@x.example' });
    host.close();
  });

  test('a hundred recipients within 24 hours, each user apart', () => {
    const host = hostOf(send + quota);
    host.run('send', people(50));
    host.run('send', people(49));
    expect(host.run('quota')).toBe(1);
    expect(() => host.run('send', people(2))).toThrow('Service invoked too many times for one day: email.');
    expect(host.outbox).toHaveLength(2);
    host.clock.set('2026-04-16T08:29');
    expect(host.run('quota')).toBe(1);
    host.user('khac@xa.example');
    expect(host.run('quota')).toBe(100);
    host.clock.set('2026-04-16T08:30');
    host.user('chu-so-huu@xa.example');
    expect(host.run('quota')).toBe(100);
    host.close();
  });

  test.each([
    ["{ to: '', subject: 's', body: 'b' }", 'Failed to send email: no recipient'],
    ["{ to: 'không phải', subject: 's', body: 'b' }", 'Invalid email: không phải'],
    [`{ to: '${people(51)}', subject: 's', body: 'b' }`, 'Limit exceeded: Email Recipients Per Message.'],
    ["{ to: 'a@x.example', subject: 's', body: 'b'.repeat(204801) }", 'Limit exceeded: Email Body Size.'],
    ["{ to: 'a@x.example', subject: 's', htmlBody: 'ộ'.repeat(70000) }", 'Limit exceeded: Email Body Size.'],
    ["'a@x.example', 's'", "The parameters (String,String) don't match the method signature for MailApp.sendEmail."],
  ])('sendEmail(%#) is refused', (args, words) => {
    expect(() => answer(`MailApp.sendEmail(${args});`)).toThrow(words);
  });
});

describe('who may call what', () => {
  const scope = 'https://www.googleapis.com/auth/script.send_mail';

  test('a simple trigger may not mail', () => {
    const host = hostOf(functionOf('onOpen', "MailApp.sendEmail('a@x.example', 's', 'b');"));
    expect(() => host.run('onOpen')).toThrow(
      `Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: ${scope}`,
    );
    host.close();
  });

  test.each([
    { scopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'], sent: 0 },
    { scopes: [scope], sent: 1 },
  ])('the manifest names its scopes: $scopes', ({ scopes, sent }) => {
    const host = hostOf(send, {}, JSON.stringify({ ...JSON.parse(manifest), oauthScopes: scopes }));
    const run = (): unknown => host.run('send', 'a@x.example');
    if (sent === 0) expect(run).toThrow('Specified permissions are not sufficient to call MailApp.sendEmail.');
    else run();
    expect(host.outbox).toHaveLength(sent);
    host.close();
  });
});

describe('what the user has agreed to', () => {
  const go = functionOf(
    'go',
    `const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
     return [info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED, info.getAuthorizationUrl(), info.getAuthorizedScopes()];`,
  );

  test('is all that the manifest asks for', () => {
    const scopes = ['https://www.googleapis.com/auth/script.send_mail'];
    const host = hostOf(go, {}, JSON.stringify({ ...JSON.parse(manifest), oauthScopes: scopes }));
    expect(host.run('go')).toEqual([true, null, scopes]);
    expect(host.calls.list().map(({ method }) => method)).toEqual(['getAuthorizationInfo']);
    host.close();
  });

  test.each([
    ['ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)', 'Not in this host: the scopes of a manifest'],
    [
      "ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ['x'])",
      'Not in this host: ScriptApp.getAuthorizationInfo',
    ],
    ['ScriptApp.getAuthorizationInfo()', "The parameters (null) don't match the method signature"],
  ])('%s is refused', (body, words) => {
    expect(() => answer(body)).toThrow(words);
  });
});

describe('properties and cache', () => {
  test('stores are apart, and outlive a run', () => {
    const host = hostOf(
      functionOf(
        'put',
        "PropertiesService.getDocumentProperties().setProperty('k', 5); PropertiesService.getUserProperties().setProperties({ u: 'tôi' });",
      ) +
        functionOf(
          'get',
          "const p = PropertiesService; return [p.getDocumentProperties().getProperty('k'), p.getScriptProperties().getKeys(), p.getUserProperties().getProperties()];",
        ),
    );
    host.run('put');
    expect(host.run('get')).toEqual(['5', [], { u: 'tôi' }]);
    host.user('khac@xa.example');
    expect(host.run('get')).toEqual(['5', [], {}]);
    host.close();
  });

  test.each([
    ["p.setProperty('a', 'x'.repeat(9216)); return p.getKeys().length;", 1],
    ["p.setProperty('a', 'b').setProperties({ c: 'd' }, true); return p.getKeys();", ['c']],
    ["p.setProperty('a', 'b').deleteProperty('a'); return p.getProperty('a');", null],
    ["p.setProperty('a', 'b').deleteAllProperties(); return p.getProperties();", {}],
  ])('%s', (body, kept) => {
    expect(answer(`const p = PropertiesService.getScriptProperties(); ${body}`)).toEqual(kept);
  });

  test.each([
    ["p.setProperty('a', 'x'.repeat(9217));", 'Argument too large: value'],
    ["p.setProperty('a', 'ộ'.repeat(3073));", 'Argument too large: value'],
    [
      "for (let i = 0; i < 60; i += 1) p.setProperty('k' + i, 'x'.repeat(9000));",
      'You have exceeded the property storage quota.',
    ],
    ["c.put('k'.repeat(251), 'v');", 'Argument too large: key'],
    ["c.put('k', 'x'.repeat(102401));", 'Argument too large: value'],
    ["c.put('k', 'v', 21601);", 'Invalid argument: expirationInSeconds'],
  ])('%s is refused', (body, words) => {
    expect(() =>
      answer(`const p = PropertiesService.getScriptProperties(), c = CacheService.getScriptCache(); ${body}`),
    ).toThrow(words);
  });

  test('what is cached lives for its seconds, the oldest of a thousand goes', () => {
    const read = answer(`
      const c = CacheService.getDocumentCache();
      c.put('ngắn', 5, 10); c.put('dài', 'v');
      Utilities.sleep(10000);
      const some = c.getAll(['ngắn', 'dài']);
      for (let i = 0; i < 1000; i += 1) c.put('k' + i, '');
      return [some, c.get('dài'), c.get('k0')];`);
    expect(read).toEqual([{ dài: 'v' }, null, '']);
  });
});

describe('triggers, locks, persons, texts', () => {
  test('triggers are kept, listed by their maker, taken away; twenty at most', () => {
    const host = hostOf(
      functionOf(
        'add',
        "ScriptApp.newTrigger('weeklyReport').timeBased().onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(15).inTimezone('Asia/Ho_Chi_Minh').create();",
      ) +
        functionOf(
          'list',
          'return ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), t.getEventType()]);',
        ) +
        functionOf('drop', 'ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t));'),
    );
    host.run('add');
    expect(host.run('list')).toEqual([['weeklyReport', 'CLOCK']]);
    expect(host.triggers()).toMatchObject([
      { rule: { onWeekDay: 'FRIDAY', atHour: 15, inTimezone: 'Asia/Ho_Chi_Minh' } },
    ]);
    for (let count = 1; count < 20; count += 1) host.run('add');
    expect(() => host.run('add')).toThrow('This script has too many triggers.');
    host.user('khac@xa.example');
    expect(host.run('list')).toEqual([]);
    host.user('chu-so-huu@xa.example');
    host.run('drop');
    expect(host.run('list')).toEqual([]);
    host.close();
  });

  test('a lock is held until it is released, and not past the run', () => {
    const read = answer(`
      const lock = LockService.getDocumentLock(); const before = lock.hasLock(); lock.waitLock(100);
      const held = lock.hasLock(); lock.releaseLock(); return [before, held, lock.hasLock()];`);
    expect(read).toEqual([false, true, false]);
  });

  test('who runs', () => {
    const host = hostOf(
      functionOf(
        'go',
        'return [Session.getActiveUser().getEmail(), book.getOwner().getEmail(), book.getEditors().map((e) => e.getEmail()), Session.getScriptTimeZone()];',
      ),
      { owner: 'vp@xa.example' },
    );
    host.user('truong@xa.example');
    expect(host.run('go')).toEqual([
      'truong@xa.example',
      'vp@xa.example',
      ['vp@xa.example', 'truong@xa.example'],
      'Asia/Ho_Chi_Minh',
    ]);
    host.close();
  });

  test.each([
    ['dd/MM/yyyy HH:mm:ss', 'Asia/Ho_Chi_Minh', '15/04/2026 08:30:00'],
    ['yyyy-MM-dd', 'America/New_York', '2026-04-14'],
    ["EEEE, d MMMM yyyy 'lúc' h:mm a", 'UTC', 'Wednesday, 15 April 2026 lúc 1:30 AM'],
    ['u D w Z XXX z', 'Asia/Ho_Chi_Minh', '3 105 16 +0700 +07:00 GMT+07:00'],
    ["yy ''MMM", 'GMT', "26 'Apr"],
    ['HH', 'Không/Đâu', '01'],
  ])('formatDate %s in %s', (pattern, zone, text) => {
    expect(
      answer(`return Utilities.formatDate(new Date(), ${JSON.stringify(zone)}, ${JSON.stringify(pattern)});`),
    ).toBe(text);
  });

  test('base64, bytes and blobs', () => {
    const text = 'Tiếng Việt, ✓';
    const read = answer(`
      const blob = Utilities.newBlob('${text}', 'text/plain', 'a.txt');
      const back = Utilities.newBlob(Utilities.base64Decode(Utilities.base64Encode(blob.getBytes()))).getDataAsString();
      return [Utilities.base64Encode('${text}'), back, blob.getName(), blob.getContentType(), Utilities.getUuid().length];`);
    expect(read).toEqual([Buffer.from(text).toString('base64'), text, 'a.txt', 'text/plain', 36]);
  });
});
