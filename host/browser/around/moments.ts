/** A wall clock, `YYYY-MM-DDTHH:mm`. */
type Wall = string;

const minuteMs = 60_000;
const dayMs = 1440 * minuteMs;
const friday = 5;

const asUtc = (wall: Wall): Date => new Date(`${wall}:00Z`);
const asWall = (ms: number): Wall => new Date(ms).toISOString().slice(0, 16);

/** The same time of day some days later. */
export const daysLater = (wall: Wall, days: number): Wall => asWall(asUtc(wall).getTime() + days * dayMs);

/** The first Friday after a moment at a time of day, `HH:mm`. */
export function nextFriday(wall: Wall, time: string): Wall {
  const days = (friday - asUtc(wall).getUTCDay() + 7) % 7;
  const there = `${daysLater(wall, days).slice(0, 10)}T${time}`;
  return there > wall ? there : daysLater(there, 7);
}

/** The fields of a wall clock as people say them; `weekday` 0 is Sunday. */
export function momentFields(wall: Wall): { weekday: number; day: string; time: string } {
  const [year = '', month = '', day = ''] = wall.slice(0, 10).split('-');
  return { weekday: asUtc(wall).getUTCDay(), day: `${Number(day)}/${Number(month)}/${year}`, time: wall.slice(11, 16) };
}
