import type { Campaign, Milestone } from './campaign';
import { cellText, isBlank, type Cell, type Grid } from './cell';
import { cellFault, type CellFault } from './cell-fault';
import { readDay } from './birth-day';
import type { Day } from './day';
import { lastDayOf } from './indicator';
import { weakKey } from './text-key';

/** A line of the tab `Mốc thời hạn`. */
export type MilestoneLine = {
  /** 1-based row in the tab. */
  readonly line: number;
  readonly task: string;
  readonly owner: string;
  /** From when on it is to be done; null where the line does not say. */
  readonly start: Day | null;
  readonly lastDay: Day;
  readonly done: boolean;
};

/** The headers of `Mốc thời hạn` that are read, as `Thiết lập` writes them. */
const HEADERS = {
  task: 'viec phai lam',
  owner: 'nguoi chiu trach nhiem',
  start: 'bat dau',
  lastDay: 'han cuoi',
  done: 'ngay xong',
};

/**
 * Reads the milestones of their tab by its headers. A line without a task or a last day is passed over.
 *
 * @param grid - The tab from its first row on.
 * @param ordered - Whose last day holds where the cell of a task that they know holds none.
 */
export function readMilestones(grid: Grid, ordered: Ordered = []): MilestoneLine[] {
  return taskLines(grid).flatMap(({ line, task, owner, start, due, done }) => {
    const lastDay = readDay(due) ?? (isBlank(due) ? null : lastDayIn(ordered, task));
    return lastDay === null ? [] : [{ line, task, owner, start, lastDay, done }];
  });
}

/** The days of `Mốc thời hạn` that are none; the order's holds where it knows the task. */
export const milestoneFaults = (grid: Grid, { milestones }: Pick<Campaign, 'milestones'>): CellFault[] =>
  taskLines(grid).flatMap(({ line, task, due }) => {
    if (isBlank(due) || readDay(due) !== null) return [];
    const kept = lastDayIn(milestones, task);
    const place = { tab: 'Mốc thời hạn', line, column: 'Hạn cuối' };
    return [cellFault(place, due, 'no-day', kept === null ? '' : cellText({ day: kept }))];
  });

type Ordered = Campaign['milestones'];

function lastDayIn(ordered: Ordered, task: string): Day | null {
  const found = ordered.find((milestone) => milestone.task === task);
  return found ? lastDayOf(found.deadline) : null;
}

/** The lines of the tab that name a task, with the cell of their last day. */
function taskLines(grid: Grid) {
  const headerAt = grid.findIndex((row) =>
    row.some((cell) => typeof cell === 'string' && weakKey(cell) === HEADERS.lastDay),
  );
  const header = (grid[headerAt] ?? []).map((cell) => weakKey(cellText(cell)));
  const cellAt = (row: readonly Cell[], name: keyof typeof HEADERS): Cell => row[header.indexOf(HEADERS[name])] ?? '';
  return grid.flatMap((row, at) => {
    const task = cellText(cellAt(row, 'task'));
    if (at <= headerAt || task === '') return [];
    const [owner, due] = [cellText(cellAt(row, 'owner')), cellAt(row, 'lastDay')];
    const start = readDay(cellAt(row, 'start'));
    return [{ line: at + 1, task, owner, start, due, done: !isBlank(cellAt(row, 'done')) }];
  });
}

/**
 * Which milestone of the order each line is, by its task and, where several have the same, by its owner.
 *
 * @returns Ids in the order of the lines; null for a line that the office has added.
 */
export function milestoneIds(lines: readonly MilestoneLine[], milestones: readonly Milestone[]): (string | null)[] {
  const left = new Set(milestones);
  return lines.map(({ task, owner }) => {
    const same = [...left].filter((milestone) => milestone.task === task);
    const found = same.find((milestone) => milestone.owner === owner) ?? same[0];
    if (found) left.delete(found);
    return found?.id ?? null;
  });
}

/** A milestone that is not done yet, with its deadline in the words of the order. */
export type OpenMilestone = Pick<Milestone, 'task' | 'owner' | 'deadline'>;

const LIST_TASK = /(^| )(lap|nop|gui|cap nhat|bo sung|ra soat)( .*)? danh sach( |$)/;

/** Whether a task is to make, mend or send a list. */
export const asksForList = (task: string): boolean => LIST_TASK.test(weakKey(task).replace(/[.,;:]/g, ' '));

/** The milestones that are not done; where the office has moved a last day, that day stands for the order's. */
export function openMilestones(lines: readonly MilestoneLine[], { milestones }: Campaign): OpenMilestone[] {
  return lines
    .filter(({ done }) => !done)
    .map(({ task, owner, lastDay }) => {
      const ordered = milestones.find((milestone) => milestone.task === task)?.deadline;
      const holds = ordered && lastDayOf(ordered) === lastDay;
      return { task, owner, deadline: holds ? ordered : { day: lastDay, strict: false } };
    });
}
