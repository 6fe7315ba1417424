import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { type OutlineEntry, outline } from '../features/outline';
import type { Reading } from '../structure/skeleton';
import type { LineTable } from '../text/lineTable';
import type { Texts } from './messages';
import { inThousands } from './thousands';

/** A document symbol that says what it is of the skeleton; `hegao outline` prints it, editors ignore the addition. */
export interface TranscriptSymbol extends DocumentSymbol {
  readonly type: OutlineEntry['type'];
  children: TranscriptSymbol[];
}

const kinds: Record<OutlineEntry['type'], SymbolKind> = {
  report: SymbolKind.Module,
  section: SymbolKind.Namespace,
  turn: SymbolKind.Method,
  point: SymbolKind.Field,
  caption: SymbolKind.File,
  metadata: SymbolKind.Property,
};

/** The outline as the protocol has it. Ranges are nested, selection ranges lie inside ranges, no name is empty. */
export function documentSymbols(reading: Reading, texts: Texts): TranscriptSymbol[] {
  return outline(reading).map(entry => toSymbol(entry, reading.lines, texts));
}

function toSymbol(entry: OutlineEntry, lines: LineTable, texts: Texts): TranscriptSymbol {
  return {
    name: labelOf(entry, texts),
    detail: detailOf(entry, texts),
    kind: kinds[entry.type],
    range: lines.rangeOf(entry.span),
    selectionRange: lines.rangeOf(entry.head),
    children: entry.children.map(child => toSymbol(child, lines, texts)),
    type: entry.type,
  };
}

/** `问 邹鲁融媒 · 乡村振兴…`, `二是 …`, the title of a report. */
function labelOf(entry: OutlineEntry, texts: Texts): string {
  switch (entry.type) {
    case 'turn': {
      const speaker = [roleWord(entry, texts), entry.who ?? texts.ui('outline.nameless')].filter(Boolean).join(' ');
      return entry.words ? `${speaker} · ${entry.words}` : speaker;
    }
    case 'caption':
      return `${texts.ui('outline.caption')} ${entry.words}`.trim();
    case 'report':
      return entry.words || texts.ui('outline.untitled');
    case 'section':
    case 'point':
    case 'metadata':
      return entry.words || '…';
  }
}

/** An official answers where a question came before; else he gives a speech. */
function roleWord({ role, counterpart }: OutlineEntry, texts: Texts): string {
  switch (role) {
    case 'press':
    case 'question':
      return texts.ui('outline.question');
    case 'official':
      return texts.ui(counterpart === null ? 'outline.speech' : 'outline.answer');
    case 'answer':
      return texts.ui('outline.answer');
    case 'host':
      return texts.ui('outline.host');
    case 'unknown':
    case null:
      return '';
  }
}

/** What stands beside the label, from the reading alone: an editor does not ask again when findings change. */
function detailOf({ type, span, children, role, office, counterpart }: OutlineEntry, texts: Texts): string {
  const count = (wanted: 'section' | 'turn' | 'point'): string[] => {
    const found = children.filter(child => child.type === wanted).length;
    return found > 0 ? [texts.ui(`outline.${wanted}${found === 1 ? '' : 's'}`, { count: String(found) })] : [];
  };
  if (type === 'caption' || type === 'metadata') return '';
  const asks = role === 'press' || role === 'question';
  return [
    ...(office === null ? [] : [office.replace(/\s+/g, ' ')]),
    ...(counterpart === null ? [] : [texts.ui(asks ? 'outline.answeredBy' : 'outline.answers', { who: counterpart })]),
    ...count('section'),
    ...count('turn'),
    ...count('point'),
    texts.ui('outline.characters', { count: inThousands(String(span.end - span.start)) }),
  ].join(' · ');
}
