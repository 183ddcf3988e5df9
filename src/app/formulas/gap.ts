import { cellIn, isOne, misfit, type Area } from '../../domain/area';
import { cellText } from '../../domain/cell';
import { countGap, type GapColumns } from '../../domain/gap-count';
import { kindOf } from '../../domain/unit';
import type { Text } from '../../text/text';
import { gapFormulaTable } from '../../view/gap-formula';
import { bandsIn } from './age';
import { dayIn, type Answer } from './answer';

/** What KHOANGTRONG is told beside the columns of the list. */
export type GapQuestion = {
  readonly on: Area;
  /** Bands as two or three columns; one empty cell means the usual ones. */
  readonly table: Area;
  /** The unit's name or kind, one cell; a school loses those who learn elsewhere, others do not. */
  readonly unit: Area;
};

/** The formula KHOANGTRONG: a list counted by band and stage on a day, as a table; or the sentence that says why not. */
export function gapFormula(columns: GapColumns, { on, table, unit }: GapQuestion, text: Text): Answer {
  if (!isOne(on)) return text.formulas.oneDay;
  const day = dayIn(cellIn(on, 0), '=KHOANGTRONG(C2:C; J2:J; K2:K; U2:U; HOM_NAY)', text.formulas);
  if (typeof day === 'string') return day;
  const unequal = misfit([columns.birthDay, columns.card, columns.account, columns.obstacle]);
  if (unequal) return text.formulas.unequal(unequal.first, unequal.other);
  const bands = bandsIn(table, text);
  if (typeof bands === 'string') return bands;
  return gapFormulaTable(bands, countGap(columns, bands, day.day, kindOf(cellText(cellIn(unit, 0)))), text);
}
