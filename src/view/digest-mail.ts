import type { Digest } from '../domain/digest';
import type { Text } from '../text/text';
import type { WarningText } from '../text/vi-warning';
import { element, type Content } from './html';
import { layout, mailPage, mailTitle, paragraph, QUIET, row, textStyle } from './mail-html';
import { wrapped } from './mail-plain';
import { shownName } from './report-table';
import type { Sign } from './sign';
import { forMail, tellWarnings, type ToldWarning } from './warnings';

/** How many units are named in a sentence. */
const NAMED = 60;

const TONES: Readonly<Record<Sign, readonly [ground: string, ink: string]>> = {
  '✓': ['#e3f4ea', '#17603a'],
  '⚠': ['#fdf0d5', '#6b4300'],
  '✗': ['#fde8e8', '#8b1a1a'],
};

/** Whom a digest is addressed to, in words: units by name, or the office of the commune. */
function whoReads({ addressee: { units } }: Digest, commune: string, { digest }: WarningText): string {
  if (units === null) return digest.office(shownName(commune));
  return digest.who(shownName(units[0] ?? commune), Math.max(units.length - 1, 0));
}

function card({ code, sign, sentence }: ToldWarning, text: WarningText): Content {
  const [ground, ink] = TONES[sign];
  return [
    row(
      element(
        'td',
        { bgcolor: ground, style: textStyle(15, ink, ';padding:8px') },
        element('b', {}, `${sign} ${sentence}`),
        element('br', {}),
        text.toDo[code],
      ),
    ),
    row(element('td', { height: 8 }, '')),
  ];
}

/**
 * A digest as a mail: what is outstanding and what to do, a sentence each; names of units and counts only.
 *
 * @param commune - As `Cấu hình` names it.
 */
export function digestMail(
  digest: Digest,
  commune: string,
  { warning: text, language }: Pick<Text, 'warning' | 'language'>,
): { subject: string; html: string; plain: string } {
  const told = tellWarnings(forMail(digest.warnings), text, NAMED);
  const who = whoReads(digest, commune, text);
  const [title, opening] = [text.digest.title(told.length), text.digest.opening(who, digest.on)];
  const subject = text.digest.subject(told.length, who, digest.on);
  const html = mailPage(
    ...[subject, language],
    mailTitle(title),
    paragraph(14, QUIET, opening),
    row(element('td', {}, layout({}, ...told.map((each) => card(each, text))))),
    paragraph(12, QUIET, text.digest.closing),
  );
  const cards = told.flatMap(({ code, sign, sentence }) => ['', `${sign} ${sentence}`, text.toDo[code]]);
  const lines = [title.toUpperCase(), opening, ...cards, '', text.digest.closing];
  return { subject, html, plain: `${lines.flatMap((line) => wrapped(line)).join('\n')}\n` };
}
