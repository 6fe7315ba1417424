import { printChineseOrdinal } from '../../../structure/ordinals';
import type { MarkerStyle } from '../../../structure/skeleton';

/**
 * Whether a stretch of text has a number in another form than the siblings around it, so that nothing is missing although
 * the form differs: `一是…其次…三是`, `第二点`, or for headings a damaged marker (`（二 …`, `二 …`).
 */
export function mentionsNumber(text: string, number: number, style: MarkerStyle): boolean {
  return new RegExp((isSpokenStyle(style) ? spokenForms(number) : formalForms(number)).join('|')).test(text);
}

/** Whether a list goes on behind its last numbered point with words instead of a number: 还有, 此外, 最后. */
export const goesOnBehind = (behind: string): boolean =>
  /[。；！？，,;\n]\s*(?:还有|此外|另外|最后一|最后[，,是]|再就是|再者|再次[，,、是要]|再一个|与此同时)/.test(
    behind.slice(0, 600),
  );

const isSpokenStyle = (style: MarkerStyle): boolean => style === 'is' || style === 'should' || style === 'ordinal';

function spokenForms(number: number): string[] {
  const chinese = printChineseOrdinal(number);
  // 十 at the end of a line and 一是 at the head of the next.
  const broken = [...chinese].join('\\s*');
  const forms = [
    `(?:^|[^一二三四五六七八九十百0-9])${broken}\\s*[是要]`,
    `(?:^|[。；！？：，,;])\\s*[第其]\\s*${chinese}(?:[，,、：:。 是]|[点个条项步类方]|$)`,
    `(?:^|[。；！？，,;])\\s*${number}[.．、](?![0-9])`,
  ];
  if (number === 1) forms.push('首先|一方面|一个是|第一|其一');
  if (number === 2) forms.push('(?:^|[。；！？，,;])\\s*(?:其次|另一方面|另外|再一个|再就是)');
  if (number > 2) forms.push('(?:^|[。；！？，,;])\\s*(?:(?:再次|最后)[，,、是要]|再有|再一个)');
  return forms;
}

function formalForms(number: number): string[] {
  const chinese = printChineseOrdinal(number);
  return [
    `(?:^|[。；！？\\n])\\s*[（(]?(?:${chinese}|${number})(?:[)）、.．,，\\s](?![0-9])|[【“《])`,
    `[（(]${chinese}(?:[^一二三四五六七八九十]|$)`,
  ];
}
