import { port } from './connection';

const dayMs = 864e5;
const epochDays = 25569;

// Taken before the clock goes under it: this realm's own Date, made without a detour.
const Native = Date;

/** Puts the host's clock under `new Date()` and `Date.now()` of this realm. */
export function installClock(): void {
  const now = (): number => port.services.now();
  const clocked = function (...args: number[]): unknown {
    if (new.target === undefined) return new Native(now()).toString();
    if (new.target !== clocked) return Reflect.construct(Native, args.length === 0 ? [now()] : args, new.target);
    return args.length === 0 ? new Native(now()) : new Native(...args);
  } as unknown as DateConstructor;
  const members = { prototype: Native.prototype, now, UTC: Native.UTC, parse: Native.parse };
  for (const [name, value] of Object.entries(members)) Object.defineProperty(clocked, name, { value });
  Object.defineProperty(clocked, 'name', { value: 'Date' });
  Object.defineProperty(clocked, 'length', { value: 7 });
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
