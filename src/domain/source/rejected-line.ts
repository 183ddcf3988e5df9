import { cellText } from '../cell';
import type { IncomingLine, RejectedLine, Rejection } from './source';

/** A person's line as one that is not taken. */
export const rejectedLine = ({ sheet, row, table, cells }: IncomingLine, reason: Rejection): RejectedLine => ({
  ...{ sheet, row, table, reason },
  className: cellText(cells.Lớp ?? ''),
});
