/** A zone that is not the machine's. `offset` is milliseconds east of UTC at an instant. */
export type Zone = { readonly name: string; readonly offset: (instant: number) => number };

const hourMs = 36e5;

/** What a Date of a followed zone needs beside its prototype: arguments and texts that mean local time. */
export type LocalTime = {
  /** Arguments of a constructor, so that the realm's own Date understands them. */
  readonly argumentsOf: (given: readonly unknown[]) => readonly unknown[];
  readonly parse: (text: string) => number;
};

/**
 * Lets a realm's Date show the wall clock of a zone that the machine does not stand in: V8 knows one zone a process, and
 * a page cannot choose it.
 */
export function followZone(Native: DateConstructor, zone: Zone): LocalTime {
  const shifted = (date: Date): Date => new Native(date.getTime() + zone.offset(date.getTime()));
  const instant = (local: number): number => instantOf(local, zone);
  const own = localReader(Native.prototype);
  const parse = (text: string): number => {
    const read = Native.parse(text);
    return isLocal(text) && !Number.isNaN(read) ? instant(own(new Native(read))) : read;
  };
  readLocally(Native, shifted, instant);
  writeLocally(Native, shifted, zone.name);
  formatLocally(zone.name);
  return {
    parse,
    argumentsOf: (given) => {
      const [first] = given;
      if (given.length > 1) return [instant(Reflect.apply(Native.UTC, null, given))];
      return typeof first === 'string' ? [parse(first)] : given;
    },
  };
}

/** As ECMAScript has it: where the clock is put back the earlier instant, where it is put on as if it had not been. */
function instantOf(local: number, { offset }: Zone): number {
  if (Number.isNaN(local)) return local;
  const [before, after] = [offset(local - 24 * hourMs), offset(local + 24 * hourMs)];
  if (offset(local - before) === before) return local - before;
  return offset(local - after) === after ? local - after : local - before;
}

// Taken before the prototype changes: the machine's own reading.
function localReader({ getTime, getTimezoneOffset }: Date): (date: Date) => number {
  return (date) => Reflect.apply(getTime, date, []) - Reflect.apply(getTimezoneOffset, date, []) * 60_000;
}

/** Whether a text of a day and a time names no zone of its own. */
function isLocal(text: string): boolean {
  const trimmed = text.trim();
  if (/^[+-]?\d{4,6}(-\d\d){0,2}$/.test(trimmed)) return false;
  return !/(\bZ|\b(GMT|UTC|UT)\b.*|[\d\s][+-]\d\d:?\d\d|\b[ECMP][SD]T)(\s*\([^()]*\))?$/i.test(trimmed);
}

const fields = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

type Shifted = (date: Date) => Date;
type Method = (this: Date, ...args: never[]) => unknown;

function define(Native: DateConstructor, methods: Readonly<Record<string, Method>>): void {
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(Native.prototype, name, { value, writable: true, configurable: true });
  }
}

function readLocally(Native: DateConstructor, shifted: Shifted, instant: (local: number) => number): void {
  for (const field of fields) {
    define(Native, {
      [`get${field}`](this: Date) {
        return shifted(this)[`getUTC${field}`]();
      },
      [`set${field}`](this: Date, ...args: [number]) {
        const broken = Number.isNaN(this.getTime()) && field === 'FullYear';
        const local = broken ? new Native(0) : shifted(this);
        local[`setUTC${field}`](...args);
        return this.setTime(instant(local.getTime()));
      },
    });
  }
  define(Native, {
    getDay() {
      return shifted(this).getUTCDay();
    },
    getYear() {
      return this.getFullYear() - 1900;
    },
    getTimezoneOffset() {
      return (this.getTime() - shifted(this).getTime()) / 60_000;
    },
  });
}

function writeLocally(Native: DateConstructor, shifted: Shifted, timeZone: string): void {
  const named = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'long' });
  const day = (date: Date): string =>
    shifted(date)
      .toUTCString()
      .replace(/^(\w+), (\d+) (\w+) (-?\d+) .*/, '$1 $3 $2 $4');
  const time = (date: Date): string => `${shifted(date).toUTCString().slice(-12)}${east(-date.getTimezoneOffset())}`;
  const nameOf = (date: Date): string =>
    named.formatToParts(date.getTime()).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const valid = (text: (date: Date) => string): Method =>
    function () {
      return Number.isNaN(this.getTime()) ? 'Invalid Date' : text(this);
    };
  define(Native, {
    toDateString: valid(day),
    toTimeString: valid((date) => `${time(date)} (${nameOf(date)})`),
    toString: valid((date) => `${day(date)} ${time(date)} (${nameOf(date)})`),
  });
  const { prototype } = Native;
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    const own = prototype[name];
    define(Native, {
      [name](this: Date, locales?: string, options?: Intl.DateTimeFormatOptions) {
        return Reflect.apply(own, this, [locales, { timeZone, ...options }]);
      },
    });
  }
}

function formatLocally(timeZone: string): void {
  const given = ([locales, options]: [string?, Intl.DateTimeFormatOptions?]) => [locales, { timeZone, ...options }];
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    apply: (own, _, args: []) => Reflect.construct(own, given(args)) as object,
    construct: (own, args: []) => Reflect.construct(own, given(args)) as object,
  });
}

function east(minutes: number): string {
  const two = (value: number): string => String(Math.trunc(value)).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}${two(size % 60)}`;
}
