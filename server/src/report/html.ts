import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Texts } from '../presentation/messages';
import { nameOfDocument } from '../statements/corpusIndex';
import type { CheckedDocument, Format, Totals } from './format';
import { pageStyle } from './htmlStyle';
import { type Markup, markup, nothing } from './markup';
import { messageText } from './messageText';
import { printedPlace } from './place';
import { quote } from './quotation';

/** What the page says of itself. */
export interface PageFacts {
  readonly version: string;
  /** When the texts were checked, as it is to be printed. */
  readonly date: string;
}

/**
 * A page to hand to the author: every finding with its words, what follows from the other figures, the places compared
 * and the corrections to choose from. One file without anything outside it; prints in black and white.
 */
export function html(texts: Texts, facts: PageFacts): Format<CheckedDocument> {
  const lang = texts.language === 'zh' ? 'zh-CN' : 'en';
  const title = texts.ui('report.title');
  return {
    opening: `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${markup`<title>${title}</title>`.html}
<style>${pageStyle}</style>
</head>
<body>
${markup`<header><h1>${title}</h1><p class="facts">${texts.ui('report.facts', { ...facts })}</p></header>`.html}
`,
    separator: '',
    document: document => `${section(document, texts).html}\n`,
    closing: totals => `${summary(totals, texts).html}\n</body>\n</html>\n`,
  };
}

function section(document: CheckedDocument, texts: Texts): Markup {
  const { diagnostics, accepted = [], path } = document;
  const findings = diagnostics.map((diagnostic, i) => finding(document, diagnostic, i + 1, texts));
  return markup`<section class="document">
<h2>${path}</h2>
<p class="counts">${countsOf(diagnostics, texts)}</p>
${diagnostics.length > 0 ? markup`<ol class="findings">${findings}</ol>` : nothing}
${accepted.length > 0 ? acceptedList(document, texts) : nothing}
</section>`;
}

function finding(document: CheckedDocument, diagnostic: Diagnostic, number: number, texts: Texts): Markup {
  const level = levelOf(diagnostic);
  const code = String(diagnostic.code ?? '');
  return markup`
<li class="finding ${level}" value="${number}">
<p class="heading"><span class="level">${texts.ui(`level.${level}`)}</span> <span class="check">${texts.title(code)}</span> <span class="place">${placeOf(document, diagnostic.range.start, texts)}</span> <code>${code}</code></p>
${quotation(document, diagnostic)}
<p class="message">${messageText(diagnostic)}</p>
${compared(document, diagnostic, texts)}
${corrections(diagnostic, texts)}
</li>`;
}

/** Characters on each side of the marked words: about a line of the page each. */
const AROUND = 45;

function quotation({ text, lines }: CheckedDocument, { range }: Diagnostic): Markup {
  const { before, marked, after } = quote(text, lines.offsetAt(range.start), lines.offsetAt(range.end), AROUND);
  return markup`<blockquote>${before}<mark>${marked}</mark>${after}</blockquote>`;
}

/** The places the finding compares with, each with the words around it. */
function compared(document: CheckedDocument, { relatedInformation = [] }: Diagnostic, texts: Texts): Markup {
  if (relatedInformation.length === 0) return nothing;
  const { text, lines, path } = document;
  const rows = relatedInformation.map(({ location, message }) => {
    if (location.uri !== path) {
      const { line, character } = location.range.start;
      const place = texts.ui('report.place', { line: String(line + 1), column: String(character + 1) });
      return markup`<tr><td>${message}</td><td>${place}</td><td>${shownAddress(location.uri)}</td></tr>`;
    }
    const { before, marked, after } = quote(
      text,
      lines.offsetAt(location.range.start),
      lines.offsetAt(location.range.end),
    );
    const place = placeOf(document, location.range.start, texts);
    return markup`<tr><td>${message}</td><td>${place}</td><td>${before}<b>${marked}</b>${after}</td></tr>`;
  });
  return markup`<table><caption>${texts.ui('report.compared')}</caption>${rows}</table>`;
}

/** A path as it was given; of an address the name of the file. */
const shownAddress = (uri: string): string => (uri.includes('://') ? nameOfDocument(uri) : uri);

/** The corrections offered, by name; which one is right only the author knows. */
function corrections({ data }: Diagnostic, texts: Texts): Markup {
  const titles = fixTitles(data);
  if (titles.length === 0) return nothing;
  const items = titles.map(title => markup`<li>☐ ${title}</li>`);
  return markup`<div class="corrections"><p>${texts.ui('report.corrections')}</p><ul>${items}</ul></div>`;
}

function fixTitles(data: unknown): string[] {
  if (typeof data !== 'object' || data === null || !('fixes' in data) || !Array.isArray(data.fixes)) return [];
  return data.fixes.flatMap((fix: unknown) =>
    typeof fix === 'object' && fix !== null && 'title' in fix && typeof fix.title === 'string' ? [fix.title] : [],
  );
}

/** What was called right stays visible to the reader of the report, with the reason. */
function acceptedList(document: CheckedDocument, texts: Texts): Markup {
  const items = (document.accepted ?? []).map(({ diagnostic, reason, date }) => {
    const why = reason === '' ? texts.ui('report.noReason') : reason;
    return markup`<li><p><span class="check">${texts.title(String(diagnostic.code ?? ''))}</span> <span class="place">${placeOf(document, diagnostic.range.start, texts)}</span></p>${quotation(document, diagnostic)}<p>${why} · ${date}</p></li>`;
  });
  return markup`<div class="accepted"><h3>${texts.ui('report.accepted')}</h3><ul>${items}</ul></div>`;
}

function placeOf({ text, lines }: CheckedDocument, start: Diagnostic['range']['start'], texts: Texts): string {
  const { line, column } = printedPlace(text, lines, start);
  return texts.ui('report.place', { line: String(line), column: String(column) });
}

function summary({ files, error, warning, information }: Totals, texts: Texts): Markup {
  if (files < 2) return nothing;
  const counts = { error: String(error), warning: String(warning), information: String(information) };
  return markup`<footer><p>${texts.ui('report.total', { files: String(files), ...counts })}</p></footer>`;
}

function countsOf(diagnostics: readonly Diagnostic[], texts: Texts): string {
  if (diagnostics.length === 0) return texts.ui('report.clean');
  const count = (level: Level): string => String(diagnostics.filter(each => levelOf(each) === level).length);
  return texts.ui('report.counts', {
    error: count('error'),
    warning: count('warning'),
    information: count('information'),
  });
}

type Level = 'error' | 'warning' | 'information';

function levelOf({ severity }: Diagnostic): Level {
  if (severity === DiagnosticSeverity.Warning) return 'warning';
  return severity === undefined || severity === DiagnosticSeverity.Error ? 'error' : 'information';
}
