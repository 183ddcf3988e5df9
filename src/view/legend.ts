import type { Text } from '../text/text';
import { viewRow } from './rows';
import type { ViewRow } from './table';

/** What the signs and colours of the workbook mean. */
export const legendRows = ({ guide }: Text): ViewRow[] => [
  viewRow('heading', guide.legend),
  viewRow('good', guide.signs.good),
  viewRow('doubtful', guide.signs.doubtful),
  viewRow('bad', guide.signs.bad),
  ...guide.legendNotes.map((note) => viewRow('body', note)),
];
