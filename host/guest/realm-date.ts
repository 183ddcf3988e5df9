import { port } from './connection';

const dayMs = 864e5;
const epochDays = 25569;

// Taken before the clock goes under it: this realm's own Date, made without a detour.
const Native = Date;

/** Puts the host's clock under `new Date()` and `Date.now()` of this realm. */
export function installClock(): void {
  const now = (): number => port.services.now();
  const make = (args: readonly unknown[], target: unknown): unknown => {
    if (target === undefined) return new Native(now()).toString();
    const given = args.length === 0 ? [now()] : args;
    return Reflect.construct(Native, given, typeof target === 'function' ? target : Native);
  };
  const clocked = function (...args: readonly unknown[]): unknown {
    return make(args, new.target);
  };
  const members = { prototype: Native.prototype, now, UTC: Native.UTC, parse: Native.parse, name: 'Date', length: 7 };
  for (const [name, value] of Object.entries(members)) Object.defineProperty(clocked, name, { value });
  Object.defineProperty(Native.prototype, 'constructor', { value: clocked, writable: true, configurable: true });
  Object.defineProperty(globalThis, 'Date', { value: clocked, writable: true, configurable: true });
}

/** The Date that a date cell reads as: the cell's day and time on this realm's wall clock. */
export function dateOfSerial(serial: number): Date {
  const utc = new Native(Math.round((serial - epochDays) * dayMs));
  const year = utc.getUTCFullYear();
  const [month, day] = [utc.getUTCMonth(), utc.getUTCDate()];
  const time = [utc.getUTCHours(), utc.getUTCMinutes(), utc.getUTCSeconds(), utc.getUTCMilliseconds()] as const;
  const date = new Native(year, month, day, ...time);
  if (year < 100) date.setFullYear(year, month, day);
  return date;
}

/** The serial number under which a Date is kept: its wall clock in this realm. */
export function serialOfDate(date: Date): number {
  const utc = new Native(0);
  utc.setUTCFullYear(date.getFullYear(), date.getMonth(), date.getDate());
  utc.setUTCHours(date.getHours(), date.getMinutes(), date.getSeconds(), date.getMilliseconds());
  return utc.getTime() / dayMs + epochDays;
}
