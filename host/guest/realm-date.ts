import { port } from './connection';

const dayMs = 864e5;
const epochDays = 25569;

/** Puts the host's clock under `new Date()` and `Date.now()` of this realm. */
export function installClock(): void {
  const Native = Date;
  const now = (): number => port.services.now();
  const Clocked = new Proxy(Native, {
    construct: (target, args: [], newTarget: typeof Date): Date =>
      args.length === 0
        ? (Reflect.construct(target, [now()], newTarget) as Date)
        : (Reflect.construct(target, args, newTarget) as Date),
    apply: () => new Native(now()).toString(),
  });
  Object.defineProperty(Native, 'now', { value: now, writable: true, configurable: true });
  Object.defineProperty(Native.prototype, 'constructor', { value: Clocked, writable: true, configurable: true });
  Object.defineProperty(globalThis, 'Date', { value: Clocked, writable: true, configurable: true });
}

/** The Date that a date cell reads as: the cell's day and time on this realm's wall clock. */
export function dateOfSerial(serial: number): Date {
  const utc = new Date(Math.round((serial - epochDays) * dayMs));
  const date = new Date(
    2000,
    0,
    1,
    utc.getUTCHours(),
    utc.getUTCMinutes(),
    utc.getUTCSeconds(),
    utc.getUTCMilliseconds(),
  );
  date.setFullYear(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate());
  return date;
}

/** The serial number under which a Date is kept: its wall clock in this realm. */
export function serialOfDate(date: Date): number {
  const utc = new Date(0);
  utc.setUTCFullYear(date.getFullYear(), date.getMonth(), date.getDate());
  utc.setUTCHours(date.getHours(), date.getMinutes(), date.getSeconds(), date.getMilliseconds());
  return utc.getTime() / dayMs + epochDays;
}
