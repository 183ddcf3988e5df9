import type { Indicator } from './campaign';
import { PAPERS, type Paper } from './column';
import type { Stage } from './stage';
import { weakKey } from './text-key';

/** The stages that an order may ask for, as `Chỉ tiêu` and `Cấu hình` name them. */
const STAGE_NAMES: Readonly<Partial<Record<Stage, string>>> = {
  card: 'Đã có căn cước',
  enrolled: 'Đã thu nhận',
  approved: 'Đã phê duyệt',
  activated: 'Đã kích hoạt',
};

/** The names of the stages to choose from. */
export const ASKED_STAGES: readonly string[] = Object.values(STAGE_NAMES);

/** The stage that a text names, however it is spelt; null for none. */
export function stageNamed(text: string): Stage | null {
  const key = weakKey(text);
  const found = Object.entries(STAGE_NAMES).find(([, name]) => weakKey(name) === key);
  return found ? (found[0] as Stage) : null;
}

/** The name of a stage that an order may ask for; `''` for the others. */
export const stageName = (stage: Stage): string => STAGE_NAMES[stage] ?? '';

type Counted = Pick<Indicator, 'stage' | 'papers'>;

/** What an indicator counts, in words: a stage, or papers by their names, or both. */
export const countedWords = ({ stage, papers }: Counted): string =>
  [...(stage === null ? [] : [stageName(stage)]), ...papers].join(', ');

/** Reads what an indicator counts; null where a word is neither a stage nor a paper, or there is none. */
export function readCounted(text: string): Counted | null {
  const words = text.split(/[,;+]/).filter((word) => weakKey(word) !== '');
  const stages = words.flatMap((word) => stageNamed(word) ?? []);
  const papers = words.flatMap((word) => PAPERS.filter((paper): paper is Paper => weakKey(paper) === weakKey(word)));
  const [stage = null] = stages;
  const isRead = words.length > 0 && stages.length <= 1 && stages.length + papers.length === words.length;
  return isRead ? { stage, papers: [...new Set(papers)] } : null;
}
