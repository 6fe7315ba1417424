import pc from 'picocolors';
import type { Analysis } from '../analysis';
import { registry } from '../checks/registry';
import { acceptedAs, type Verdict } from '../features/judgements';
import { type StatementFacts, statementsOf } from '../features/statements';
import type { Texts } from '../presentation/messages';
import { decisionText, measuredText, statementText, verdictText } from '../presentation/statementText';
import type { Block } from '../structure/skeleton';
import type { ExplainedDocument, Format } from './format';
import { around } from './sentence';

/** Checks of figures against each other; points and marks are no statements. */
const figureCodes = new Set(registry.filter(({ family }) => family === 'figures').map(({ code }) => code));

type Tell = (verdict: Verdict) => string;

interface Counts {
  statements: number;
  conflicts: number;
  holds: number;
  untested: number;
}

/**
 * The statements of a text as a tree for people: the sentence with its line, below it each relation with its figures and
 * what it measures, below that the arithmetic, whether it holds, or why it was not tested.
 */
export function explain(texts: Texts, colour: boolean): Format<ExplainedDocument> {
  const colours = pc.createColors(colour);

  const decisionLine = (verdict: Verdict): string => {
    const decision = decisionText(verdict, texts);
    return decision === '' ? '' : `        ${colours.dim(decision)}\n`;
  };

  const verdictLine = (verdict: Verdict, reason: string | null): string => {
    const line = verdictText(verdict, texts, reason);
    if (reason !== null) return `      ${colours.dim(line)}\n`;
    switch (verdict.outcome) {
      case 'conflicts':
        return `      ${colours.red(line)}  ${colours.dim(verdict.code)}\n${decisionLine(verdict)}`;
      case 'holds':
        return `      ${colours.green(line)}\n`;
      case 'untested':
        return `      ${colours.dim(line)}\n`;
    }
  };

  const statementLines = (facts: StatementFacts, analysis: Analysis, block: Block, told: Tell): string => {
    const about = measuredText(facts, analysis.figuresOf(block));
    const measured = about === '' ? '' : `  ${colours.dim(texts.ui('statement.measure', { name: about }))}`;
    const tests = facts.verdicts.map(told).join('');
    const why = facts.untested === null ? '' : `      ${colours.dim(texts.ui(`untested.${facts.untested}`))}\n`;
    return `    ${statementText(facts, analysis.reading.text, texts)}${measured}\n${tests}${why}`;
  };

  const document = ({ path, analysis, reasonOf = () => '' }: ExplainedDocument): string => {
    const { reading } = analysis;
    const accepted = acceptedAs(analysis, analysis.verdicts);
    const told: Tell = verdict => {
      const finding = accepted.get(verdict);
      return verdictLine(verdict, finding ? reasonOf(finding) : null);
    };
    const counts: Counts = { statements: 0, conflicts: 0, holds: 0, untested: 0 };
    const parts: string[] = [];
    for (const { block, verdicts } of verdictsByBlock(analysis)) {
      const statements = statementsOf(analysis, block, verdicts);
      const owned = new Set(statements.flatMap(facts => facts.verdicts));
      const others = verdicts.filter(verdict => !owned.has(verdict));
      if (statements.length === 0 && others.length === 0) continue;
      for (const facts of statements) count(facts, counts);
      const line = reading.lines.placeAt(block.start).line + 1;
      const sentence = around(reading.text, block, { start: block.start, end: block.start });
      const more = others.length === 0 ? '' : `    ${texts.ui('explain.more')}\n${others.map(told).join('')}`;
      parts.push(
        `  ${colours.bold(`:${line}`)}  ${sentence}\n${statements.map(facts => statementLines(facts, analysis, block, told)).join('')}${more}`,
      );
    }
    const numbers = Object.fromEntries(Object.entries(counts).map(([key, value]) => [key, String(value)]));
    return `${colours.underline(path)}  ${colours.dim(texts.ui('explain.summary', numbers))}\n${parts.join('')}`;
  };

  return { opening: '', separator: '\n', document, closing: () => '' };
}

function count({ verdicts }: StatementFacts, counts: Counts): void {
  counts.statements++;
  if (verdicts.some(({ outcome }) => outcome === 'conflicts')) counts.conflicts++;
  else if (verdicts.some(({ outcome }) => outcome === 'holds')) counts.holds++;
  else counts.untested++;
}

/** Every block with the verdicts on figures that lie in it, in the order of the text. */
function* verdictsByBlock(analysis: Analysis): Generator<{ block: Block; verdicts: readonly Verdict[] }> {
  const verdicts = [...analysis.verdicts].sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  for (const block of analysis.reading.blocks) {
    const end = block.start + block.text.length;
    const here: Verdict[] = [];
    for (; next < verdicts.length; next++) {
      const verdict = verdicts[next];
      if (!verdict || verdict.span.start >= end) break;
      if (verdict.span.start >= block.start && figureCodes.has(verdict.code)) here.push(verdict);
    }
    yield { block, verdicts: here };
  }
}
