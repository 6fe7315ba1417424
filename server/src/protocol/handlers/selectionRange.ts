import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { selectionSteps } from '../../features/selectionRanges';
import { aboutSnapshot, offsetOf, type ServerContext } from '../context';

export function serveSelectionRanges(context: ServerContext): void {
  context.connection.onSelectionRanges(
    aboutSnapshot<SelectionRangeParams, SelectionRange[]>(
      context,
      () => [],
      (snapshot, { positions }) =>
        positions.map(position => {
          const { lines } = snapshot.analysis.reading;
          const here = { range: { start: position, end: position } };
          const steps = selectionSteps(snapshot.analysis, offsetOf(snapshot, position));
          return (
            steps.reduceRight<SelectionRange | undefined>(
              (parent, step) => ({ range: lines.rangeOf(step), ...(parent ? { parent } : {}) }),
              undefined,
            ) ?? here
          );
        }),
    ),
  );
}
