import { HostError } from '../../host/host-error';
import { execute } from '../../host/realm';
import { openPort } from '../../host/port/port';
import { openWorld } from '../../host/open-world';
import { answer, functionOf, hostOf, manifest } from './script';

const absent = [
  ...['setTimeout', 'setInterval', 'clearTimeout', 'queueMicrotask', 'structuredClone', 'performance', 'fetch', 'URL'],
  ...['URLSearchParams', 'FormData', 'Blob', 'File', 'atob', 'btoa', 'TextEncoder', 'TextDecoder', 'crypto', 'Event'],
  ...[
    'AbortController',
    'window',
    'navigator',
    'process',
    'Buffer',
    'require',
    'module',
    'global',
    'WebAssembly',
    'guest',
  ],
];

describe('the realm', () => {
  test.each(absent)('holds no %s', (name) => {
    expect(answer(`return typeof globalThis[${JSON.stringify(name)}];`)).toBe('undefined');
  });

  test.each(['eval("1")', 'new Function("return 1")()', '(() => 1).constructor("return 1")()'])(
    'refuses %s',
    (code) => {
      expect(() => answer(`return ${code};`)).toThrow('Code generation from strings disallowed');
    },
  );

  test('leads nowhere out of itself', () => {
    const found = answer(`
      const made = [sheet, sheet.getRange(1, 1).getValues(), PropertiesService.getScriptProperties().getProperties(), new Date(), console];
      try { sheet.getRange(0, 0); } catch (e) { made.push(e); }
      return made.map((thing) => thing instanceof Object && thing.constructor.constructor === Function);`);
    expect(found).toEqual([true, true, true, true, true, true]);
  });

  test('is fresh every run: the bundle is evaluated anew', () => {
    const host = hostOf(`let n = 0; globalThis.m = (globalThis.m || 0) + 1; function go() { n += 1; return [n, m]; }`);
    expect(host.run('go')).toEqual([1, 1]);
    expect(host.run('go')).toEqual([1, 1]);
    host.close();
  });

  test('a function that is not there', () => {
    const host = hostOf('const x = 1;');
    expect(() => host.run('menuNothing')).toThrow('Script function not found: menuNothing');
    host.close();
  });

  test.each([
    { why: 'code that does not parse', code: 'function (', words: 'Function statements require a function name' },
    { why: 'code that throws at load', code: "throw new Error('lúc nạp');", words: 'lúc nạp' },
    {
      why: 'a service called at load',
      code: 'SpreadsheetApp.nothing();',
      words: 'Not in this host: SpreadsheetApp.nothing',
    },
  ])('$why', ({ code, words }) => {
    const host = hostOf(code);
    expect(() => host.run('go')).toThrow(words);
    host.close();
  });

  test('what a script throws keeps its name, message and place', () => {
    const host = hostOf(functionOf('go', "throw new RangeError('xa quá');"));
    let thrown: unknown = null;
    try {
      host.run('go');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(HostError);
    expect(thrown).toMatchObject({ message: 'xa quá', guestName: 'RangeError' });
    expect(thrown instanceof HostError && thrown.guestStack).toContain('Code.js');
    host.close();
  });

  test.each(['while (true) {}', 'try { while (true) {} } finally { return 1; }'])('time runs out: %s', (body) => {
    const { world } = openWorld({ code: '', manifest, pages: {} }, {});
    const run = { code: functionOf('go', body), zone: 'UTC', limitMs: 60, name: 'go', args: '[]' };
    expect(() => execute(run, openPort(world).port)).toThrow('Exceeded maximum execution time');
    world.model.book.dispose();
  });

  test.each([
    { body: 'return Promise.resolve(5).then((x) => x + 1);', value: 6 },
    { body: 'return new Promise(() => {});', value: null },
  ])('an entry point may promise: $body', ({ body, value }) => {
    expect(answer(body)).toBe(value);
  });

  test('what a promise is refused for is thrown', () => {
    expect(() => answer("return Promise.reject(new Error('hứa hão'));")).toThrow('hứa hão');
  });

  test('a Date cannot be returned', () => {
    expect(() => answer('return { day: new Date() };')).toThrow('A Date cannot be returned from a script: day');
  });

  test('Date keeps its manners under the clock', () => {
    const read = answer(`
      class Day extends Date { next() { return new Day(this.getTime() + 864e5); } }
      return [
        new Date(0) instanceof Date, new Day(0).next() instanceof Day, new Day(0).next() instanceof Date,
        Object.prototype.toString.call(new Date()), new Date().constructor === Date, typeof Date(), Date.UTC(1970, 0, 2),
        new Date(2015, 8, 1).getMonth(), Date.parse('1970-01-01'), isNaN(new Date('x')), Date.name,
      ];`);
    expect(read).toEqual([true, true, true, '[object Date]', true, 'string', 864e5, 8, 0, true, 'Date']);
  });

  test('console and Logger are kept by the host', () => {
    const host = hostOf(
      functionOf('go', "console.log('một', 2, { ba: 3 }); console.warn('bốn'); Logger.log('%s là %s', 5, 'năm');"),
    );
    host.run('go');
    expect(host.log).toEqual([
      { level: 'log', message: 'một 2 {"ba":3}' },
      { level: 'warn', message: 'bốn' },
      { level: 'log', message: '5 là năm' },
    ]);
    host.close();
  });
});
