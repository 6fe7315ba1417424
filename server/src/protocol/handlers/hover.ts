import type { Hover, HoverParams } from 'vscode-languageserver';
import { hoverFacts } from '../../features/hover';
import { hoverMarkdown } from '../../presentation/hover';
import { entryOf } from '../../workspace/accepted';
import { aboutSnapshot, offsetOf, type ServerContext, textsNow } from '../context';

export function serveHover(context: ServerContext): void {
  context.connection.onHover(
    aboutSnapshot<HoverParams, Hover | null>(
      context,
      () => null,
      (snapshot, { position }) => {
        const { reading } = snapshot.analysis;
        const { uri, analysis } = snapshot;
        const beside = { corpus: textsNow(context), document: uri };
        const facts = hoverFacts(analysis, offsetOf(snapshot, position), beside);
        if (!facts) return null;
        const { accepted } = context.settings.known(uri);
        const value = hoverMarkdown(
          facts,
          reading,
          uri,
          context.client.texts,
          finding => entryOf(accepted, reading.text, finding)?.reason ?? '',
        );
        return { contents: { kind: 'markdown', value }, range: reading.lines.rangeOf(facts.span) };
      },
    ),
  );
}
