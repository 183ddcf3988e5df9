import { port } from './connection';
import type { LocalTime, Zone } from './zoned-date';
import { followZone } from './zoned-date';

const dayMs = 864e5;
const epochDays = 25569;

// Taken before the clock goes under it: this realm's own Date, made without a detour.
const Native = Date;

let local: LocalTime = { argumentsOf: (given) => given, parse: Native.parse };

/**
 * Puts the host's clock under `new Date()` and `Date.now()` of this realm.
 *
 * @param zone - The script's zone where the machine stands in another; null where its Date follows it by itself.
 */
export function installClock(zone: Zone | null): void {
  if (zone) local = followZone(Native, zone);
  const now = (): number => port.services.now();
  const make = (args: readonly unknown[], target: unknown): unknown => {
    if (target === undefined) return new Native(now()).toString();
    const given = args.length === 0 ? [now()] : local.argumentsOf(args);
    return Reflect.construct(Native, given, typeof target === 'function' ? target : Native);
  };
  const clocked = function (...args: readonly unknown[]): unknown {
    return make(args, new.target);
  };
  const members = { prototype: Native.prototype, now, UTC: Native.UTC, parse: local.parse, name: 'Date', length: 7 };
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
  const date = Reflect.construct(Native, local.argumentsOf([year, month, day, ...time])) as Date;
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
