import { version } from '../../../package.json';
import { Texts } from '../presentation/messages';
import { csv } from '../report/csv';
import { explain } from '../report/explain';
import type { CheckedDocument, ExplainedDocument, FiguresDocument, Format, OutlinedDocument } from '../report/format';
import { github } from '../report/github';
import { html } from '../report/html';
import { printedDate } from '../report/page';
import { json, jsonLines } from '../report/json';
import { sarif } from '../report/sarif';
import { stylish } from '../report/stylish';
import { tree } from '../report/tree';
import type { Command, Job } from './job';

export { version };

/** The forms each command can print in; the first is the usual one. */
export const formatNames = {
  check: ['stylish', 'json', 'jsonl', 'sarif', 'github', 'html'],
  outline: ['tree', 'json', 'jsonl'],
  figures: ['csv', 'json', 'jsonl', 'xlsx'],
} as const satisfies Record<Command, readonly string[]>;

/** A line of the filter `check --jsonl`; not among the formats, because a stream is no list of files. */
export const answerFormat = 'answer';

export function checkFormat({ format, language, colour }: Job): Format<CheckedDocument> {
  switch (format) {
    case 'json':
      return json(({ diagnostics }) => ({ diagnostics }));
    case 'jsonl':
      return jsonLines(({ diagnostics }) => ({ diagnostics }));
    case 'sarif':
      return sarif(new Texts(language), version);
    case 'github':
      return github();
    case 'html':
      return html(new Texts(language), { version, date: printedDate(new Date()) });
    case answerFormat:
      return {
        opening: '',
        separator: '',
        document: ({ diagnostics }) => JSON.stringify(diagnostics),
        closing: () => '',
      };
    default:
      return stylish(language, colour);
  }
}

export function outlineFormat({ format, colour }: Job): Format<OutlinedDocument> {
  switch (format) {
    case 'json':
      return json(({ symbols }) => ({ symbols }));
    case 'jsonl':
      return jsonLines(({ symbols }) => ({ symbols }));
    default:
      return tree(colour);
  }
}

/** For people at a terminal, asked for by a flag of its own. */
export const explainFormat = 'explain';

export function figuresFormat({ format, language }: Job): Format<FiguresDocument> {
  switch (format) {
    case 'json':
      return json(({ figures }) => ({ figures }));
    // A workbook is made of all documents at once: until then they are lines.
    case 'xlsx':
    case 'jsonl':
      return jsonLines(({ figures }) => ({ figures }));
    default:
      return csv(new Texts(language));
  }
}

export const explainedFormat = ({ language, colour }: Job): Format<ExplainedDocument> =>
  explain(new Texts(language), colour);

/** What stands around the documents, whatever their kind. */
export function frameOf(job: Job): Omit<Format<never>, 'document'> {
  switch (job.command) {
    case 'check':
      return checkFormat(job);
    case 'outline':
      return outlineFormat(job);
    case 'figures':
      return job.format === explainFormat ? explainedFormat(job) : figuresFormat(job);
  }
}
