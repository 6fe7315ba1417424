import type { Hover, HoverParams } from 'vscode-languageserver';
import { hoverFacts } from '../../features/hover';
import { hoverMarkdown } from '../../presentation/hover';
import { aboutSnapshot, offsetOf, type ServerContext } from '../context';

export function serveHover(context: ServerContext): void {
  context.connection.onHover(
    aboutSnapshot<HoverParams, Hover | null>(
      context,
      () => null,
      (snapshot, { position }) => {
        const { reading } = snapshot.analysis;
        const facts = hoverFacts(snapshot.analysis, offsetOf(snapshot, position));
        if (!facts) return null;
        const value = hoverMarkdown(facts, reading, snapshot.uri, context.client.texts);
        return { contents: { kind: 'markdown', value }, range: reading.lines.rangeOf(facts.span) };
      },
    ),
  );
}
