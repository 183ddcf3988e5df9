import type { Area } from '../../domain/area';
import { readBirthDay, remembering } from '../../domain/birth-day';
import type { Cell } from '../../domain/cell';
import { choiceReader, SEXES } from '../../domain/choice';
import { severityOf, type Finding, type Problem, type Severity } from '../../domain/finding';
import { columnKeys, headerKey } from '../../domain/header';
import { checkNumber } from '../../domain/number-check';
import { readPersonalNumber } from '../../domain/personal-number';
import { sentencesOf } from '../../text/finding-sentences';
import type { Text } from '../../text/text';
import { answerEach, type Answer } from './answer';

/**
 * The formula KIEMTRASODINHDANH: what is wrong with a personal number, a sentence each, errors first; ✓ where nothing
 * is. `''` for a line without number, sex and birth day, and beside a header.
 */
export function numberFormula(number: Area, sex: Area, born: Area, text: Text): Answer {
  const readSex = choiceReader(SEXES);
  const readBorn = remembering(readBirthDay);
  return answerEach([number, sex, born], text.formulas, (cell, sexCell, bornCell) => {
    const line = { number: readPersonalNumber(cell), sex: readSex(sexCell), birthDay: readBorn(bornCell) };
    if (line.number.kind === 'missing') {
      return line.birthDay.kind === 'read' ? said([{ code: 'number-missing' }], text) : '';
    }
    if (line.number.kind === 'not-digits' && isNumberHeader(cell)) return '';
    const problems: Problem[] = [];
    checkNumber(line, null, (_, problem) => problems.push(problem));
    return said(problems, text);
  });
}

const isNumberHeader = (cell: Cell): boolean => columnKeys().get(headerKey(cell)) === 'Số định danh';

const asFinding = (problem: Problem): Finding => ({ ...problem, unit: '', row: null, column: 'Số định danh' });

/** Errors, then warnings, each with its sign; ✓ before what is only good to know. */
function said(problems: readonly Problem[], text: Text): string {
  const sentences = (severity: Severity) =>
    problems
      .filter(({ code }) => severityOf(code) === severity)
      .map((problem) => sentencesOf(text.findings, asFinding(problem))[0]);
  const heavy = [...sentences('error').map(text.own.error), ...sentences('warning').map(text.own.warning)];
  return [...(heavy.length > 0 ? heavy : [text.own.fine]), ...sentences('info')].join(' ');
}
