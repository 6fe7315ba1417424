import { Analyser, type Analysis } from '../analysis';
import type { Finding } from '../checks/chain';
import { toDiagnostic } from '../presentation/diagnostic';
import { Texts } from '../presentation/messages';
import { documentSymbols } from '../presentation/symbols';
import { figureRecords } from '../report/figureRecord';
import type { CorpusText } from '../statements/corpusIndex';
import type { Segmenter } from '../words/segmenter';
import { acceptance, entryOf } from '../workspace/accepted';
import type { ReadResult } from '../workspace/files';
import { readTextFile } from '../workspace/files.node.js';
import { Vocabularies } from '../workspace/vocabularies';
import { AcceptedLists } from './acceptedFiles';
import { checkFormat, explainFormat, explainedFormat, figuresFormat, outlineFormat } from './formats';
import {
  addCounts,
  type ComparableText,
  type Counts,
  failed,
  type Job,
  noCounts,
  type Outcome,
  type Task,
} from './job';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';

/** Does one task after the other. Nothing is remembered from one document to the next, so that memory stays flat. */
export type Work = (task: Task) => Promise<Outcome>;

/** @param segmenter what figures without an official indicator are named by; asked only where the job is figures. */
export function createWork(job: Job, segmenter?: Segmenter): Work {
  const texts = new Texts(job.language);
  const vocabularies = new Vocabularies();
  const acceptedLists = new AcceptedLists();
  const analyserFor = ({ own }: Task): Analyser =>
    new Analyser(own && hasWords(own) ? vocabularies.of(own) : undefined);
  const doText = textWork();
  return async task => {
    const file: ReadResult =
      task.text === undefined ? await readTextFile(task.name) : { text: task.text, encoding: 'utf-8' };
    if (file.problem) return failed(file);
    try {
      return await doText(task, file.text);
    } catch (error) {
      // No text makes the analysis throw; should one do, it costs its own document and no other.
      return failed({
        problem: 'failed',
        detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
  };

  function textWork(): (task: Task, text: string) => Outcome | Promise<Outcome> {
    switch (job.command) {
      case 'check': {
        const format = checkFormat(job);
        return async (task, text) => {
          const { name, levels, accepted: path = null, across } = task;
          const list = await acceptedLists.of(path);
          const analysis = analyserFor(task).analyse(text, levels, acceptance(list), across ? () => across : null);
          const { reading } = analysis;
          const told = (finding: Finding): Diagnostic => toDiagnostic(finding, reading, { texts, uri: name });
          const diagnostics = analysis.findings.map(told);
          const accepted = analysis.acceptedFindings.map(finding => {
            const { reason = '', date = '' } = entryOf(list, text, finding) ?? {};
            return { diagnostic: told(finding), reason, date };
          });
          const output = format.document({ path: name, text, lines: reading.lines, diagnostics, accepted });
          const counts = diagnostics.map(countOf).reduce(addCounts, noCounts);
          if (!job.across || across) return { output, counts, problem: null };
          return { output, counts, problem: null, comparable: comparableTexts(name, analysis) };
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
        const explained = job.format === explainFormat ? explainedFormat(job) : null;
        return async (task, text) => {
          const { name, levels, accepted: path = null } = task;
          const list = await acceptedLists.of(path);
          const analysis = analyserFor(task).analyse(text, levels, acceptance(list));
          if (segmenter) await nameInTime(analysis, segmenter);
          const reasonOf = (finding: Finding): string => entryOf(list, text, finding)?.reason ?? '';
          if (explained)
            return { output: explained.document({ path: name, analysis, reasonOf }), counts: noCounts, problem: null };
          const figures = figureRecords(analysis);
          return { output: format.document({ path: name, figures }), counts: noCounts, problem: null };
        };
      }
    }
  }
}

function comparableTexts(document: string, { comparableMeasures }: Analysis): ComparableText[] {
  return comparableMeasures.flatMap(measures => {
    if (!measures.place || measures.entries.length === 0) return [];
    const text: CorpusText = { ...measures, document };
    return [{ place: measures.place.name, text: JSON.stringify(text) }];
  });
}

/** Names are hints: where words take too long or none can be had, the figures come without them. */
async function nameInTime(analysis: Analysis, segmenter: Segmenter): Promise<void> {
  const limit = LEAST_WAIT + analysis.reading.text.length * WAIT_PER_CHARACTER;
  await analysis.nameMeasures(segmenter, AbortSignal.timeout(Math.ceil(limit))).catch(() => false);
}

/** Milliseconds. The first text waits for the engine's dictionary; afterwards a million characters take seconds. */
const LEAST_WAIT = 20_000;
const WAIT_PER_CHARACTER = 0.1;

const hasWords = ({ indicators, units }: NonNullable<Task['own']>): boolean =>
  indicators.length > 0 || Object.keys(units).length > 0;

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
