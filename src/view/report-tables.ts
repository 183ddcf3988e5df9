import type { BandLine, Due, Quality, WeeklyReport } from '../domain/report';
import type { Ranked } from '../domain/rank';
import { neededPerDay } from '../domain/indicator';
import { percentOf } from '../domain/tally';
import { count, decimal, NO_FIGURE, percent, share } from '../text/figures';
import { figures, line, shortened, shownName, totalLine, words } from './report-table';
import type { ReportTable, TableLine, Wording } from './report-table';

type Part = Pick<BandLine, 'done' | 'inBand' | 'percent'>;

/** A share in two lines: so many of so many, and the percentage. */
const shareCell = ({ done, inBand, percent: reached }: Part, { language }: Wording): string =>
  reached === null ? NO_FIGURE : `${count(done, language)}/${count(inBand, language)}\n${percent(reached, language)}`;

function rankedLine(each: Ranked, wording: Wording): TableLine {
  const { language, text } = wording;
  return {
    cells: [
      count(each.rank, language),
      each.name === null ? text.nowhere : shownName(each.name),
      shareCell(each, wording),
      each.inBand === 0 ? NO_FIGURE : count(each.gap, language),
      decimal(each.neededPerDay, language),
    ],
    bar: null,
    isTotal: false,
  };
}

function communeLine({ commune, totals, headline }: WeeklyReport, wording: Wording): TableLine {
  const { inBand, gap } = totals;
  const part = { done: inBand - gap, inBand, percent: percentOf(inBand - gap, inBand) };
  const perDay = inBand === 0 ? null : neededPerDay(gap, headline.daysLeft);
  const { language } = wording;
  return totalLine('', commune, shareCell(part, wording), count(gap, language), decimal(perDay, language));
}

const rankColumns = (label: string, { columns }: Wording['text']) => [
  figures(columns.rank),
  words(label),
  figures(columns.reached),
  figures(columns.gap),
  figures(columns.perDay),
];

function unitTable(report: WeeklyReport, wording: Wording): ReportTable {
  const { text } = wording;
  const lines = report.units.map((unit) => ({ ...rankedLine(unit, wording), bar: unit.percent }));
  return {
    heading: text.headings.units,
    columns: rankColumns(text.columns.unit, text),
    lines: [...lines, communeLine(report, wording)],
    notes: [text.unitsNote],
  };
}

const onOneLine = (each: TableLine): TableLine => ({
  ...each,
  cells: each.cells.map((cell) => cell.replace('\n', '\u00a0·\u00a0')),
});

function villageTable(report: WeeklyReport, wording: Wording): ReportTable {
  const { text } = wording;
  const lines = report.villages.map((village) => onOneLine(rankedLine(village, wording)));
  return {
    heading: text.headings.villages,
    columns: rankColumns(text.columns.village, text),
    lines: lines.length === 0 ? [] : [...lines, onOneLine(communeLine(report, wording))],
    notes: [text.villagesNote],
  };
}

function aimTable({ otherAims }: WeeklyReport, wording: Wording): ReportTable {
  const { text, language } = wording;
  const { columns } = text;
  return {
    heading: text.headings.aims,
    columns: [words(columns.aim), figures(columns.reached), figures(columns.gap), figures(columns.perDay)],
    lines: otherAims.map((aim) =>
      line(
        `${text.aimName(aim)}\n${text.target(aim)}`,
        shareCell({ ...aim, inBand: aim.population ?? 0 }, wording),
        count(aim.remaining, language),
        decimal(aim.neededPerDay, language),
      ),
    ),
    notes: [],
  };
}

function bandTable({ bands, crossings }: WeeklyReport, wording: Wording): ReportTable {
  const { text, language } = wording;
  const { columns } = text;
  const bandLine = (each: BandLine, indent: string): TableLine => ({
    cells: [indent + text.band(each.band), shareCell(each, wording), count(each.gap, language)],
    bar: each.percent,
    isTotal: false,
  });
  return {
    heading: text.headings.bands,
    columns: [words(columns.band), figures(columns.reached), figures(columns.gap)],
    lines: bands.flatMap((band) => [bandLine(band, ''), ...band.parts.map((part) => bandLine(part, '– '))]),
    notes: crossings && crossings.counts.length > 0 ? [text.crossings(crossings.until, crossings.counts)] : [],
  };
}

function stageTable({ stages, totals }: WeeklyReport, { text, language }: Wording): ReportTable {
  const { columns } = text;
  const whole = percentOf(totals.inBand, totals.inBand);
  return {
    heading: text.headings.stages,
    columns: [words(columns.stage), figures(columns.people), figures(columns.share)],
    lines: [
      ...stages.map((each) =>
        line(text.stages[each.stage], count(each.count, language), percent(each.percent, language)),
      ),
      totalLine(text.total, count(totals.inBand, language), percent(whole, language)),
    ],
    notes: [text.totals(totals)],
  };
}

const isClean = ({ rows, errors, warnings }: Quality) => rows > 0 && errors === 0 && warnings === 0;

function qualityLine({ name, rows, errors, warnings, errorsPer100 }: Quality, { text, language }: Wording): TableLine {
  const listed = rows > 0 ? count(rows, language) : errors > 0 ? text.unread : text.noRows;
  const found = (value: number) => (rows + errors === 0 ? NO_FIGURE : count(value, language));
  return line(shownName(name), listed, found(errors), found(warnings), decimal(errorsPer100, language));
}

function qualityTable({ quality }: WeeklyReport, wording: Wording): ReportTable {
  const { text } = wording;
  const { columns } = text;
  const clean = quality.filter(isClean).length;
  return {
    heading: text.headings.quality,
    columns: [
      words(columns.unit),
      figures(columns.rows),
      figures(columns.errors),
      figures(columns.warnings),
      figures(columns.errorsPer100),
    ],
    lines: quality.filter((each) => !isClean(each)).map((each) => qualityLine(each, wording)),
    notes: clean > 0 ? [text.clean(clean)] : [],
  };
}

function dueTable({ due }: WeeklyReport, { text }: Wording): ReportTable {
  const { columns } = text;
  const name = (each: Due) => (each.owner === null ? text.dueName(each) : `${text.dueName(each)}\n${each.owner}`);
  return {
    heading: text.headings.due,
    columns: [words(columns.task), words(columns.lastDay), words(columns.left)],
    lines: due.map((each) => line(name(each), text.dueDay(each.deadline), text.daysLeft(each.daysLeft))),
    notes: [text.dueNote],
  };
}

/**
 * The tables of a report in the order in which they are read; those without a line are left out.
 *
 * @param most - Lines of a table, at least 2.
 */
export const reportTables = (report: WeeklyReport, wording: Wording, most: number): ReportTable[] =>
  [aimTable, dueTable, unitTable, villageTable, bandTable, stageTable, qualityTable]
    .map((table) => shortened(table(report, wording), most, wording))
    .filter(({ lines, notes }) => lines.length > 0 || notes.length > 1);

/** The units to be chased first, with how far they have come. */
export const slowLines = ({ slowest }: WeeklyReport, { text, language }: Wording) =>
  slowest.map(({ name, done, inBand, percent: reached, gap }) => ({
    name: shownName(name ?? ''),
    standing: text.slow(share(done, inBand, reached, language), gap),
  }));

/**
 * The units without a list, in one line.
 *
 * @param most - How many of them are named.
 */
export function silentLine({ silent }: WeeklyReport, { text }: Wording, most: number): string {
  const named = silent.slice(0, most).map(shownName).join('; ');
  return silent.length > most ? `${named}; ${text.omitted(silent.length - most)}` : `${named}.`;
}
