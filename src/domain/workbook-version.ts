import type { Grid } from './cell';
import { settingLine, SETTING_NAMES, type SettingName, type Settings } from './settings';

/** The version of the structure that this add-in builds; `Cấu hình` tells that of a workbook. */
export const VERSION = 3;

/** A change of the settings from one version of the structure to the next; it adds lines and changes none. */
export type Migration = { readonly from: number; readonly to: number; readonly adds: readonly SettingName[] };

/** Every migration, the oldest first. */
export const MIGRATIONS: readonly Migration[] = [
  { from: 1, to: 2, adds: ['office', 'province', 'signatory', 'signatoryTitle', 'today', 'version'] },
  {
    from: 2,
    to: 3,
    adds: [
      ...(['weeklyDay', 'weeklyHour', 'morningHour', 'eveningHour', 'weekStart', 'paused', 'skipHolidays'] as const),
      ...(['remindDays', 'dailyReport', 'keepDays'] as const),
      ...(['title', 'order', 'start', 'end', 'closing', 'bands', 'parts'] as const),
    ],
  },
];

/** The version that a workbook says of itself; null where it says none, or something else than a whole number from 1 on. */
export const statedVersion = ({ version }: Pick<Settings, 'version'>): number | null =>
  /^[1-9]\d{0,5}$/.test(version) ? Number(version) : null;

/**
 * The version of a workbook's structure, from its settings. A workbook that tells none is of the first version.
 *
 * @returns null where the setting holds something else than a whole number from 1 on.
 */
export const versionOf = (settings: Pick<Settings, 'version'>): number | null =>
  settings.version === '' ? 1 : statedVersion(settings);

/** Whether a workbook was built by a newer add-in, whose structure this one does not know. */
export const isNewer = (settings: Pick<Settings, 'version'>): boolean => (versionOf(settings) ?? 0) > VERSION;

/** The migrations that lead a workbook from a version to this add-in's. */
export const migrationsFrom = (version: number): readonly Migration[] =>
  MIGRATIONS.filter(({ from }) => from >= version);

/**
 * The lines that a workbook of a version lacks in `Cấu hình`: those its migrations add, then those somebody deleted.
 *
 * @param grid - The tab, its header in the first row.
 * @param version - As `versionOf` gives it; null is taken for the first.
 * @returns Settings in the order in which their lines are to be added below the last one.
 */
export function settingsToAdd(grid: Grid, version: number | null): SettingName[] {
  const migrated = migrationsFrom(version ?? 1).flatMap(({ adds }) => adds);
  const wanted = [...new Set([...migrated, ...SETTING_NAMES])];
  return wanted.filter((name) => settingLine(grid, name) < 0);
}
