import type { PlacedFigure } from '../analysis';
import type { Verdict } from '../features/judgements';
import type { StatementFacts } from '../features/statements';
import { qualifiedSpan } from '../figures/figure';
import { shift, sliceOf } from '../text/span';
import type { Texts } from './messages';

/** `增减：基数 40.0亿元，现值 50.0亿元，增速 25%`. */
export function statementText({ relation, figures }: StatementFacts, text: string, texts: Texts): string {
  const list = figures.map(({ role, figure, span }) => {
    const printed = sliceOf(text, shift(qualifiedSpan(figure), span.start - figure.span.start));
    const name = texts.ui(
      role === 'rate' && (relation === 'share' || relation === 'countedRate') ? 'share.rate' : `operand.${role}`,
    );
    return texts.ui('statement.figure', { role: name, text: printed.replace(/\s*\n\s*/g, ' ') });
  });
  const figuresText = list.join(texts.language === 'zh' ? '，' : ', ');
  return texts.ui('statement.line', { relation: texts.ui(`relation.${relation}`), figures: figuresText });
}

/**
 * What a test came to: ✗ where it fails, ✓ where it holds, else why it was not made.
 * @param reason why a person called it right, empty where none was given; null where nobody did
 */
export function verdictText({ code, outcome, message }: Verdict, texts: Texts, reason: string | null = null): string {
  const words = texts.message(code, message);
  if (reason !== null) {
    const accepted = texts.ui(reason === '' ? 'accepted' : 'accepted.reason', { reason });
    return `☑ ${accepted}${texts.ui('colon')}${words}`;
  }
  switch (outcome) {
    case 'conflicts':
      return `✗ ${words}`;
    case 'holds':
      return `✓ ${words}`;
    case 'untested': {
      const untested = texts.ui('hover.untested');
      return words.startsWith(untested) ? words : `${untested}${texts.ui('colon')}${words}`;
    }
  }
}

/** How a conflict was decided: under which readings the figures disagree, and what made it milder; empty where it was not decided so. */
export function decisionText({ outcome, data }: Verdict, texts: Texts): string {
  const { disjointUnder, lowered } = data ?? {};
  if (outcome !== 'conflicts' || typeof disjointUnder !== 'string') return '';
  const decision = texts.ui(`decision.${disjointUnder}`);
  const reasons = Array.isArray(lowered) ? lowered.filter(each => typeof each === 'string') : [];
  if (reasons.length === 0) return decision;
  const told = reasons.map(reason => texts.ui(`lowered.${reason}`)).join(texts.language === 'zh' ? '、' : ', ');
  return texts.ui('decision.lowered', { decision, reasons: told });
}

/** What the figures of a statement measure, each thing once; empty where the text does not say. */
export function measuredText({ figures }: StatementFacts, placed: readonly PlacedFigure[]): string {
  const names = figures.flatMap(({ figure }) => {
    const name = placed.find(other => other.figure === figure)?.measure.indicator?.name;
    return name === undefined ? [] : [name];
  });
  return [...new Set(names)].join('、');
}
