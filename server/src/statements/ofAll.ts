import type { Lexicon } from '../words/lexicon/lexicon';
import type { IndicatorMention } from './statement';

/**
 * 新登记企业53户，|总量|达到340户; 新建高标准农田61万亩、|改造提升|43万亩: a figure that is told of what was named before, but not of
 * those that are new.
 *
 * @param between the words between the two figures
 */
export function ofAll<Said extends IndicatorMention | null>(
  said: Said,
  between: string,
  lexicon: Lexicon,
): Said | IndicatorMention {
  const opened = said?.known ? /^(?:新登记|新建|新增|净增|新设|建成)/.exec(said.name)?.[0] : undefined;
  if (!said || !opened) return said;
  const isOther = /[，,、](?:总数|总量|总户数|现有|共有|改造|提升|改建|扩建|修复|续建)/;
  if (!isOther.test(between)) return said;
  const name = said.name.slice(opened.length);
  const all = lexicon.named(name);
  return all
    ? { ...said, name: all.name, class: all.class, generic: all.generic ?? false }
    : { ...said, name, known: false, class: null, delimited: true };
}
