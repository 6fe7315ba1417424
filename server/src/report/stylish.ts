import pc from 'picocolors';
import stringWidth from 'string-width';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Language } from '../presentation/messages';
import type { CheckedDocument, Format, Totals } from './format';
import { messageText } from './messageText';
import { printedPlace } from './place';
import { quote } from './quotation';

type Colours = ReturnType<typeof pc.createColors>;

interface LevelStyle {
  readonly word: string;
  readonly colour: (text: string) => string;
}

/**
 * For people at a terminal: a file, its findings with place, level, what is wrong with the arithmetic, the words
 * themselves with a mark below, and the places it was compared with. A clean file prints nothing.
 */
export function stylish(language: Language, colour: boolean): Format<CheckedDocument> {
  const colours = pc.createColors(colour);
  const styles = levelStyles(language, colours);
  return {
    opening: '',
    separator: '',
    document(document) {
      if (document.diagnostics.length === 0) return '';
      const places = document.diagnostics.map(({ range }) => {
        const { line, column } = printedPlace(document.text, document.lines, range.start);
        return `${line}:${column}`;
      });
      const placeWidth = places.reduce((width, place) => Math.max(width, place.length), 0);
      const findings = document.diagnostics.map((diagnostic, i) => {
        const style = styles[diagnostic.severity ?? DiagnosticSeverity.Error];
        const place = (places[i] ?? '').padStart(placeWidth);
        const indent = ' '.repeat(placeWidth + 4);
        return [
          `  ${colours.dim(place)}  ${style.colour(style.word)}  ${printable(messageText(diagnostic))}  ${colours.dim(String(diagnostic.code ?? ''))}`,
          ...quotation(document, diagnostic, indent, colours, style),
          ...related(document, diagnostic, indent, colours),
        ].join('\n');
      });
      return `${colours.underline(printable(document.path))}\n${findings.join('\n')}\n\n`;
    },
    closing: totals => (totals.files === 0 ? '' : `${summary(totals, language, colours)}\n`),
  };
}

function levelStyles(language: Language, colours: Colours): Record<DiagnosticSeverity, LevelStyle> {
  const words = language === 'zh' ? ['错误', '警告', '提示', '提示'] : ['error', 'warning', 'info', 'info'];
  const width = Math.max(...words.map(word => stringWidth(word)));
  const style = (at: number, colourOf: (text: string) => string): LevelStyle => {
    const word = words[at] ?? '';
    return { word: word + ' '.repeat(width - stringWidth(word)), colour: colourOf };
  };
  return {
    [DiagnosticSeverity.Error]: style(0, colours.red),
    [DiagnosticSeverity.Warning]: style(1, colours.yellow),
    [DiagnosticSeverity.Information]: style(2, colours.cyan),
    [DiagnosticSeverity.Hint]: style(3, colours.cyan),
  };
}

function quotation(
  document: CheckedDocument,
  { range }: Diagnostic,
  indent: string,
  colours: Colours,
  style: LevelStyle,
): string[] {
  const { text, lines } = document;
  const {
    before,
    marked,
    after,
    indent: columns,
    width,
  } = quote(text, lines.offsetAt(range.start), lines.offsetAt(range.end));
  return [
    `${indent}${colours.dim('│')} ${before}${colours.bold(marked)}${after}`,
    `${indent}${colours.dim('│')} ${' '.repeat(columns)}${style.colour('^'.repeat(width))}`,
  ];
}

function related(
  { text, lines, path }: CheckedDocument,
  { relatedInformation }: Diagnostic,
  indent: string,
  colours: Colours,
): string[] {
  return (relatedInformation ?? []).map(({ location, message }) => {
    const inOther = location.uri !== path;
    const { start } = location.range;
    const { line, column } = inOther
      ? { line: start.line + 1, column: start.character + 1 }
      : printedPlace(text, lines, start);
    const place = `${inOther ? `${printable(location.uri)}:` : ''}${line}:${column}`;
    return `${indent}${colours.dim(`↳ ${place}`)}  ${printable(message)}`;
  });
}

// eslint-disable-next-line no-control-regex -- a text must not be able to move the cursor or colour the terminal
const controls = /[\u0000-\u001f\u007f-\u009f]/g;
const printable = (words: string): string => words.replace(controls, ' ');

function summary({ files, error, warning, information }: Totals, language: Language, colours: Colours): string {
  const all = error + warning + information;
  if (language === 'zh') {
    if (all === 0) return colours.green(`✓ ${files} 个文件，没有发现问题`);
    return `${(error > 0 ? colours.red : colours.yellow)('✗')} ${files} 个文件，${all} 处：错误 ${error}，警告 ${warning}，提示 ${information}`;
  }
  const counted = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
  if (all === 0) return colours.green(`✓ ${counted(files, 'file')}, nothing found`);
  return (
    `${(error > 0 ? colours.red : colours.yellow)('✗')} ${counted(files, 'file')}, ${counted(all, 'finding')}: ` +
    `${counted(error, 'error')}, ${counted(warning, 'warning')}, ${information} for information`
  );
}
