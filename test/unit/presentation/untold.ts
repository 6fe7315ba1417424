import type { Verdict } from '../../../server/src/checks/check';
import { type Bundle, bundles, Texts } from '../../../server/src/presentation/messages';

/** Adds what no bundle has a text for, or only one with a hole left in it. */
export function tellUntold(verdicts: readonly Verdict[], untold: Set<string>): void {
  for (const language of ['zh', 'en'] as const) {
    const [texts, bundle] = [new Texts(language), bundles[language]];
    for (const verdict of verdicts)
      for (const key of untoldBy(verdict, bundle, texts)) untold.add(`${language} ${key}`);
  }
}

function untoldBy({ code, message, operands, fixes }: Verdict, bundle: Bundle, texts: Texts): string[] {
  const missing: string[] = [];
  const template = bundle.checks[code]?.messages[message.key];
  const told = texts.message(code, message);
  if (template === undefined) missing.push(`${code}.messages.${message.key}`);
  else if (/\{\w+\}|@(?:roles|fixes|ui)\./.test(told)) missing.push(`${code}.messages.${message.key}: ${told}`);
  for (const { role } of operands) if (bundle.roles[role] === undefined) missing.push(`roles.${role}`);
  for (const fix of fixes) {
    // The words that are replaced are taken from the text, where a check does not name them.
    const named = texts.fix({ key: fix.key, args: { from: '', ...fix.args } });
    if (bundle.fixes[fix.key] === undefined) missing.push(`fixes.${fix.key}`);
    else if (/\{\w+\}/.test(named)) missing.push(`fixes.${fix.key}: ${named}`);
  }
  for (const arg of [message, ...fixes].flatMap(({ args }) => Object.values(args ?? {}))) {
    const [, group, key] = /^@(roles|fixes|ui)\.(.+)$/.exec(arg) ?? [];
    if (group && key && bundle[group as 'roles'][key] === undefined) missing.push(arg);
  }
  return missing;
}
