import type { FigureFacts, SpeakerFacts } from '../features/hover';
import type { Finding, Verdict } from '../features/judgements';
import { fullUnit, qualifiedSpan } from '../figures/figure';
import { nameOfDocument } from '../statements/corpusIndex';
import type { Reading } from '../structure/skeleton';
import { shift, sliceOf, type Span } from '../text/span';
import { dimensionText, intervalText, valueText } from './figureText';
import { escapeMarkdown, lineLink } from './markdown';
import { daysOfInterval, measureLines, periodText } from './measureText';
import type { Texts } from './messages';
import { decisionText, statementText, verdictText } from './statementText';
import { inThousands } from './thousands';

/** Other mentions a hover lists before it only counts them. */
const MENTIONS_SHOWN = 8;

/** Why a finding was called right; empty where no reason was given. */
export type ReasonOf = (finding: Finding) => string;

/** What a hover shows, in markdown: paragraphs parted by rules, nothing where nothing is known. */
export function hoverMarkdown(
  facts: FigureFacts | SpeakerFacts,
  reading: Reading,
  uri: string,
  texts: Texts,
  reasonOf: ReasonOf = () => '',
): string {
  return facts.about === 'figure'
    ? figureHover(facts, reading, uri, texts, reasonOf)
    : speakerHover(facts, reading, uri, texts);
}

function figureHover(facts: FigureFacts, reading: Reading, uri: string, texts: Texts, reasonOf: ReasonOf): string {
  const { figure, measure, offset } = facts.figure;
  const printed = sliceOf(reading.text, shift(qualifiedSpan(figure), offset));
  const value = valueText(figure);
  const isSaid = value === null || value.replace(/\s/g, '') === printed.replace(/\s/g, '');
  const head = `**${escapeMarkdown(printed)}**${isSaid ? '' : ` = ${escapeMarkdown(value)}`}`;
  const lines = [texts.ui('hover.kind', { kind: texts.ui(`kind.${figure.kind}`) })];
  const interval = intervalText(figure, texts);
  if (interval !== null) lines.push(texts.ui('hover.interval', { interval }));
  const unit = fullUnit(figure);
  if (unit) lines.push(texts.ui('hover.unit', { unit: unit.name, dimension: dimensionText(unit, texts) }));
  for (const { kind, span } of figure.qualifiers) {
    const words = sliceOf(reading.text, shift(span, offset));
    lines.push(texts.ui('hover.qualifier', { words, meaning: texts.ui(`qualifier.${kind}`) }));
  }
  if (figure.codeClass) lines.push(texts.ui('hover.code', { what: texts.ui(`codeClass.${figure.codeClass}`) }));
  lines.push(...measureLines(figure, measure, texts));
  return sections([
    [head, ...lines.map(line => `- ${escapeMarkdown(line)}`)].join('\n'),
    relationSection(facts, reading, texts, reasonOf),
    mentionSection(facts, reading, uri, texts),
    elsewhereSection(facts, texts),
  ]);
}

/** Each relation the figure is part of with its arithmetic or why there is none, then tests across sentences. */
function relationSection(
  { statements, verdicts, accepted }: FigureFacts,
  { text }: Reading,
  texts: Texts,
  reasonOf: ReasonOf,
): string {
  const lineOf = (verdict: Verdict): string => {
    const code = verdict.outcome === 'conflicts' ? ` \`${verdict.code}\`` : '';
    const finding = accepted.get(verdict);
    const decision = finding ? '' : decisionText(verdict, texts);
    const why = decision === '' ? '' : `  \n${escapeMarkdown(decision)}`;
    return `${escapeMarkdown(verdictText(verdict, texts, finding ? reasonOf(finding) : null))}${code}${why}`;
  };
  const owned = new Set(statements.flatMap(facts => facts.verdicts));
  const parts = statements.map(facts => {
    const tests = facts.untested === null ? facts.verdicts.map(lineOf) : [texts.ui(`untested.${facts.untested}`)];
    return [escapeMarkdown(statementText(facts, text, texts)), ...new Set(tests)].join('  \n');
  });
  const others = verdicts.filter(verdict => !owned.has(verdict)).map(lineOf);
  return [...parts, [...new Set(others)].join('  \n')].filter(part => part !== '').join('\n\n');
}

function mentionSection({ mentions, figure }: FigureFacts, reading: Reading, uri: string, texts: Texts): string {
  if (mentions.length === 0) return '';
  const shown = mentions.slice(0, MENTIONS_SHOWN).map(other => {
    const words = escapeMarkdown(sliceOf(reading.text, shift(qualifiedSpan(other.figure), other.offset)));
    const period = other.measure.period ? ` ${periodText(other.measure.period, texts)}` : '';
    return `- ${words}${period} ${linkTo(other.span, reading, uri, texts)}`;
  });
  const name = figure.measure.indicator?.name ?? '';
  const count = String(mentions.length);
  return [escapeMarkdown(texts.ui('hover.mentions', { name, count })), '', ...shown].join('\n');
}

function elsewhereSection({ elsewhere, figure }: FigureFacts, texts: Texts): string {
  if (elsewhere.length === 0) return '';
  const shown = elsewhere.slice(0, MENTIONS_SHOWN).map(({ document, entry }) => {
    const { line, character } = entry.range.start;
    const days = daysOfInterval(entry.period ?? '');
    const period = days ? ` ${periodText(days, texts)}` : '';
    const place = `${nameOfDocument(document)} ${texts.ui('hover.line', { line: String(line + 1) })}`;
    return `- ${escapeMarkdown(entry.printed)}${period} ${lineLink(escapeMarkdown(place), document, line, character)}`;
  });
  const name = figure.measure.indicator?.name ?? '';
  const count = String(elsewhere.length);
  return [escapeMarkdown(texts.ui('hover.elsewhere', { name, count })), '', ...shown].join('\n');
}

function speakerHover({ speaker }: SpeakerFacts, reading: Reading, uri: string, texts: Texts): string {
  const { who, tag, office, turns, introduction } = speaker;
  const role = (tag ?? turns[0]?.speaker)?.role ?? 'unknown';
  const head = `**${escapeMarkdown(who ?? texts.ui('outline.nameless'))}** ${texts.ui(`role.${role}`)}`.trim();
  const lines: string[] = [];
  if (tag?.damage) lines.push(`- ${texts.ui(`damage.${tag.damage}`)}`);
  if (office !== null) lines.push(`- ${texts.ui('hover.office', { office: escapeMarkdown(office.slice(0, 80)) })}`);
  if (introduction) {
    const clause = escapeMarkdown(sliceOf(reading.text, introduction.clause).trim().slice(0, 120));
    lines.push(
      `- ${texts.ui('hover.introduced')}${texts.ui('colon')}${clause} ${linkTo(introduction.name, reading, uri, texts)}`,
    );
  }
  if (turns.length > 0) {
    const characters = inThousands(String(turns.reduce((sum, { span }) => sum + span.end - span.start, 0)));
    lines.push(`- ${texts.ui('hover.turns', { count: String(turns.length), characters })}`);
  }
  return [head, ...(lines.length > 0 ? ['', ...lines] : [])].join('\n');
}

function linkTo({ start }: Span, reading: Reading, uri: string, texts: Texts): string {
  const { line, character } = reading.lines.placeAt(start);
  return lineLink(texts.ui('hover.line', { line: String(line + 1) }), uri, line, character);
}

const sections = (parts: readonly string[]): string => parts.filter(part => part !== '').join('\n\n---\n\n');
