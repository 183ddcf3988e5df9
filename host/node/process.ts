import vm from 'node:vm';

/**
 * The process of Node itself. A test runner hands its tests a copy whose `env.TZ` moves nothing and whose loader
 * cannot read Univer's mixed modules; the main context always holds the real one.
 */
export const nodeProcess = vm.runInThisContext('process') as typeof process;
