import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver-types';
import { registry } from '../checks/registry';
import type { Texts } from '../presentation/messages';
import { jsonSafe } from '../presentation/jsonSafe';
import type { CheckedDocument, Format } from './format';
import { messageText } from './messageText';

type SarifLevel = 'error' | 'warning' | 'note';

const levels: Record<DiagnosticSeverity, SarifLevel> = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'note',
  [DiagnosticSeverity.Hint]: 'note',
};

/** SARIF 2.1.0 (OASIS), one run; columns count UTF-16 code units from 1. */
export function sarif(texts: Texts, version: string): Format<CheckedDocument> {
  const rules = registry.map(({ code, level }) => ({
    id: code,
    shortDescription: { text: texts.title(code) },
    ...(texts.page(code) ? { fullDescription: { text: texts.page(code)?.what ?? '' } } : {}),
    defaultConfiguration: {
      enabled: level !== 'off',
      level: level === 'information' || level === 'off' ? 'note' : level,
    },
  }));
  const head = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
  };
  const driver = { name: 'hegao', version, rules };
  return {
    opening: `${JSON.stringify(head).slice(0, -1)},"runs":[{"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","results":[`,
    separator: ',',
    document: document => document.diagnostics.map(d => `\n${JSON.stringify(result(document, d))}`).join(','),
    closing: () => '\n]}]}\n',
  };
}

function result({ path }: CheckedDocument, diagnostic: Diagnostic): unknown {
  const { code, severity, range, relatedInformation, data } = diagnostic;
  return {
    ruleId: String(code ?? ''),
    level: levels[severity ?? DiagnosticSeverity.Error],
    message: { text: messageText(diagnostic) },
    locations: [{ physicalLocation: place(path, range) }],
    ...(relatedInformation
      ? {
          relatedLocations: relatedInformation.map(({ location, message: words }, id) => ({
            id: id + 1,
            physicalLocation: place(location.uri, location.range),
            message: { text: words },
          })),
        }
      : {}),
    properties: jsonSafe(data ?? {}),
  };
}

function place(path: string, { start, end }: Range): unknown {
  return {
    artifactLocation: { uri: uriOf(path) },
    region: {
      startLine: start.line + 1,
      startColumn: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    },
  };
}

/** A relative reference with every character percent-encoded that a path may not hold; backslashes are folders. */
const uriOf = (path: string): string =>
  /^(stdin|jsonl):/.test(path)
    ? encodeURI(path)
    : path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
