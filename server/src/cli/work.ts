import { Analyser } from '../analysis';
import { toDiagnostic } from '../presentation/diagnostic';
import { Texts } from '../presentation/messages';
import { documentSymbols } from '../presentation/symbols';
import { figureRecords } from '../report/figureRecord';
import type { ReadResult } from '../workspace/files';
import { readTextFile } from '../workspace/files.node.js';
import { checkFormat, figuresFormat, outlineFormat } from './formats';
import { addCounts, failed, noCounts, type Counts, type Job, type Outcome, type Task } from './job';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';

/** Does one task after the other. Nothing is remembered from one document to the next, so that memory stays flat. */
export type Work = (task: Task) => Promise<Outcome>;

export function createWork(job: Job): Work {
  const texts = new Texts(job.language);
  const doText = textWork();
  return async task => {
    const file: ReadResult =
      task.text === undefined ? await readTextFile(task.name) : { text: task.text, encoding: 'utf-8' };
    if (file.problem) return failed(file);
    try {
      return doText(task, file.text);
    } catch (error) {
      // No text makes the analysis throw; should one do, it costs its own document and no other.
      return failed({
        problem: 'failed',
        detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
  };

  function textWork(): (task: Task, text: string) => Outcome {
    switch (job.command) {
      case 'check': {
        const format = checkFormat(job);
        return ({ name, levels }, text) => {
          const { findings, reading } = new Analyser().analyse(text, levels);
          const diagnostics = findings.map(finding => toDiagnostic(finding, reading, { texts, uri: name }));
          const output = format.document({ path: name, text, lines: reading.lines, diagnostics });
          return { output, counts: diagnostics.map(countOf).reduce(addCounts, noCounts), problem: null };
        };
      }
      case 'outline': {
        const format = outlineFormat(job);
        return ({ name }, text) => {
          const symbols = documentSymbols(new Analyser().analyse(text).reading, texts);
          return { output: format.document({ path: name, symbols }), counts: noCounts, problem: null };
        };
      }
      case 'figures': {
        const format = figuresFormat(job);
        return ({ name }, text) => {
          const figures = figureRecords(new Analyser().analyse(text));
          return { output: format.document({ path: name, figures }), counts: noCounts, problem: null };
        };
      }
    }
  }
}

function countOf({ severity }: Diagnostic): Counts {
  switch (severity) {
    case DiagnosticSeverity.Warning:
      return { ...noCounts, warning: 1 };
    case DiagnosticSeverity.Information:
    case DiagnosticSeverity.Hint:
      return { ...noCounts, information: 1 };
    case DiagnosticSeverity.Error:
    case undefined:
      return { ...noCounts, error: 1 };
  }
}
