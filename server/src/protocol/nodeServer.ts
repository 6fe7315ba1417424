import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { type ServerOptions, startServer } from './startServer';

const transports = /^--(stdio|node-ipc|pipe|socket)\b/;

/**
 * Starts the language server of a Node process over the transport its command line names (`--stdio`, `--node-ipc`,
 * `--pipe=…`, `--socket=…`), else over standard input and output. It ends the process when the client says `exit`.
 */
export function startLanguageServer(options: ServerOptions = {}): void {
  const isNamed = process.argv.some(argument => transports.test(argument));
  startServer(
    isNamed
      ? createConnection(ProposedFeatures.all)
      : createConnection(ProposedFeatures.all, process.stdin, process.stdout),
    options,
  );
}
