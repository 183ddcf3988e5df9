import { inspectBundle } from '../../build/gate';

const bundle = (inside: string, below = ''): string =>
  `"use strict";\nvar App = (() => {\n${inside}\nreturn { onOpen };\n})();\nfunction onOpen() { return App.onOpen(); }\n${below}`;

const onOpen = 'function onOpen() {}';

describe('a bundle that may be pushed', () => {
  test('is measured', () => {
    const report = inspectBundle(bundle(onOpen), ['onOpen']);
    expect(report.functions).toBe(1);
    expect(report.kilobytes).toBeCloseTo(0.112, 1);
    expect(report.ms).toBeLessThan(10);
  });

  test.each([
    { why: 'asks whether a name exists', code: 'const web = typeof fetch === "function";' },
    { why: 'names a property like a global', code: 'const o = { fetch: 1 }; o.fetch; o.process;' },
    { why: 'has a local of such a name', code: 'function f(URL) { return URL; } f(1);' },
    { why: 'uses what the language has', code: 'const m = new Map([[Symbol(), BigInt(1)]]); globalThis.x;' },
    { why: 'names it in a text', code: 'const s = "require(process)";' },
    { why: 'calls Google in a function', code: 'function g() { SpreadsheetApp.getUi(); }' },
  ])('$why', ({ code }) => {
    expect(() => inspectBundle(bundle(onOpen + code), ['onOpen'])).not.toThrow();
  });
});

describe('a bundle is refused that', () => {
  test.each([
    { why: 'has a private field', code: bundle(`${onOpen} class A { #x = 1 }`), says: 'is no ES2020 script' },
    { why: 'has a static field', code: bundle(`${onOpen} class A { static x = 1 }`), says: 'is no ES2020 script' },
    { why: 'assigns by ??=', code: bundle(`${onOpen} let a; a ??= 1;`), says: 'is no ES2020 script' },
    { why: 'imports', code: `import x from 'x';\n${bundle(onOpen)}`, says: 'is no ES2020 script' },
    { why: 'imports later', code: bundle(`${onOpen} const f = () => import('x');`), says: 'lacks: import()' },
    { why: 'fetches', code: bundle(`${onOpen} const f = () => fetch('x');`), says: 'lacks: fetch' },
    {
      why: 'fetches by globalThis',
      code: bundle(`${onOpen} const f = () => globalThis.fetch('x');`),
      says: 'lacks: globalThis.fetch',
    },
    {
      why: 'calls what nobody defined',
      code: bundle(`${onOpen} const f = () => lastDayOf(1);`),
      says: 'lacks: lastDayOf',
    },
    { why: 'waits', code: bundle(`${onOpen} const f = () => setTimeout(f, 1);`), says: 'lacks: setTimeout' },
    {
      why: 'requires',
      code: bundle(`${onOpen} const f = () => require('fs') + Buffer;`),
      says: 'lacks: Buffer, require',
    },
    {
      why: 'has a global of its own',
      code: bundle(onOpen, 'var extra = 1;'),
      says: 'have more than src/main.ts: extra',
    },
    { why: 'lacks a stub', code: 'var App = { onOpen() {} };', says: 'Code.js lack what src/main.ts has: onOpen' },
    {
      why: 'has a stub of nothing',
      code: 'var App = {}; function onOpen() {}',
      says: 'App exports lack what src/main.ts has: onOpen',
    },
    { why: 'acts at its top', code: bundle(onOpen, 'onOpen();'), says: 'more than declare' },
    {
      why: 'calls Google while it loads',
      code: bundle(`${onOpen} SpreadsheetApp.getActive();`),
      says: 'does not load by itself',
    },
    { why: 'is too large', code: bundle(`${onOpen} const s = "${'x'.repeat(600_000)}";`), says: 'too large: 600 kB' },
    {
      why: 'loads slowly',
      code: bundle(`${onOpen} for (let i = 0, t = Date.now(); Date.now() - t < 12; i++);`),
      says: 'too long',
    },
  ])('$why', ({ code, says }) => {
    expect(() => inspectBundle(code, ['onOpen'])).toThrow(says);
  });
});
