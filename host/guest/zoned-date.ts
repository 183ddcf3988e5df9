/** A zone that is not the machine's. `offset` is milliseconds east of UTC at an instant. */
export type Zone = { readonly name: string; readonly offset: (instant: number) => number };

/** What a Date of a followed zone needs beside its prototype: arguments and texts that mean local time. */
export type LocalTime = {
  /** Arguments of a constructor, so that the realm's own Date understands them. */
  readonly argumentsOf: (given: readonly unknown[]) => readonly unknown[];
  readonly parse: (text: string) => number;
};

/** The way from an instant to the wall clock and back; the wall clock is a Date whose UTC fields show it. */
type Wall = { readonly of: (date: Date) => Date; readonly instant: (wall: number) => number };

/**
 * Lets a realm's Date show the wall clock of a zone that the machine does not stand in: V8 knows one zone a process, and
 * a page cannot choose it.
 */
export function followZone(Native: DateConstructor, zone: Zone): LocalTime {
  const wall: Wall = {
    of: (date) => new Native(date.getTime() + zone.offset(date.getTime())),
    instant: (local) => instantOf(local, zone),
  };
  for (const methods of [readers(wall), setters(Native, wall), writers(wall, zone.name), shown(Native, zone.name)]) {
    for (const [name, value] of Object.entries(methods)) {
      Object.defineProperty(Native.prototype, name, { value, writable: true, configurable: true });
    }
  }
  formatLocally(zone.name);
  const parse = parser(Native, wall);
  return {
    parse,
    argumentsOf: (given) => {
      const [first] = given;
      if (given.length > 1) return [wall.instant(Reflect.apply(Native.UTC, null, given) as number)];
      return typeof first === 'string' ? [parse(first)] : given;
    },
  };
}

const dayMs = 864e5;

/** As ECMAScript has it: where the clock is put back the earlier instant, where it is put on as if it had not been. */
function instantOf(local: number, { offset }: Zone): number {
  if (Number.isNaN(local)) return local;
  const [before, after] = [offset(local - dayMs), offset(local + dayMs)];
  if (offset(local - before) === before) return local - before;
  return offset(local - after) === after ? local - after : local - before;
}

const localIso = /^[+-]?\d{4,6}-\d\d-\d\dT[\d:.]+$/;
const isoDay = /^[+-]?\d{4,6}(-\d\d){0,2}$/;
const ownZone = /((?<![a-z])Z|\b(GMT|UTC|UT)\b.*|[\d\s][+-]\d\d:?\d\d|\b[ECMP][SD]T)(\s*\([^()]*\))?$/i;

/** Reads a text; one that names no zone is local, but for a bare day of ISO. */
function parser(Native: DateConstructor, wall: Wall): (text: string) => number {
  return (text) => {
    const trimmed = text.trim();
    if (isoDay.test(trimmed) || ownZone.test(trimmed)) return Native.parse(text);
    return wall.instant(Native.parse(localIso.test(trimmed) ? `${trimmed}Z` : `${trimmed} UTC`));
  };
}

type Methods = Readonly<Record<string, (this: Date, ...args: never[]) => unknown>>;

const fields = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

function readers(wall: Wall): Methods {
  const reader = (field: (typeof fields)[number] | 'Day') =>
    function (this: Date) {
      return wall.of(this)[`getUTC${field}`]();
    };
  return {
    ...Object.fromEntries([...fields, 'Day' as const].map((field) => [`get${field}`, reader(field)])),
    getYear() {
      return this.getFullYear() - 1900;
    },
    getTimezoneOffset() {
      return (this.getTime() - wall.of(this).getTime()) / 60_000;
    },
  };
}

function setters(Native: DateConstructor, wall: Wall): Methods {
  const setter = (field: (typeof fields)[number]) =>
    function (this: Date, ...args: [number]) {
      const local = Number.isNaN(this.getTime()) && field === 'FullYear' ? new Native(0) : wall.of(this);
      local[`setUTC${field}`](...args);
      return this.setTime(wall.instant(local.getTime()));
    };
  return Object.fromEntries(fields.map((field) => [`set${field}`, setter(field)]));
}

function writers(wall: Wall, timeZone: string): Methods {
  const named = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'long' });
  const nameOf = (date: Date): string =>
    named.formatToParts(date.getTime()).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const day = (date: Date): string => utcText(wall, date).replace(/^(\w+), (\d+) (\w+) (-?\d+) .*/, '$1 $3 $2 $4');
  const time = (date: Date): string =>
    `${utcText(wall, date).slice(-12)}${east(-date.getTimezoneOffset())} (${nameOf(date)})`;
  const valid = (text: (date: Date) => string) =>
    function (this: Date) {
      return Number.isNaN(this.getTime()) ? 'Invalid Date' : text(this);
    };
  return {
    toDateString: valid(day),
    toTimeString: valid(time),
    toString: valid((date) => `${day(date)} ${time(date)}`),
  };
}

/** `Wed, 15 Apr 2026 08:00:00 GMT`. */
const utcText = (wall: Wall, date: Date): string => wall.of(date).toUTCString();

function east(minutes: number): string {
  const two = (value: number): string => String(Math.trunc(value)).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}${two(size % 60)}`;
}

function shown({ prototype }: DateConstructor, timeZone: string): Methods {
  const names = ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'];
  const inZone = (name: string) => {
    const own: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.value;
    return function (this: Date, locales?: string, options?: Intl.DateTimeFormatOptions): unknown {
      return Reflect.apply(own as Methods[string], this, [locales, { timeZone, ...options }] as never[]);
    };
  };
  return Object.fromEntries(names.map((name) => [name, inZone(name)]));
}

function formatLocally(timeZone: string): void {
  const given = ([locales, options]: [string?, Intl.DateTimeFormatOptions?]) => [locales, { timeZone, ...options }];
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    apply: (own, _, args: []) => Reflect.construct(own, given(args)) as object,
    construct: (own, args: []) => Reflect.construct(own, given(args)) as object,
  });
}
