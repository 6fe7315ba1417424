import { type LanguageClientOptions } from 'vscode-languageclient';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';

/** The port of the inspector when the extension itself is debugged. */
const debugArguments = ['--nolazy', '--inspect=6019'];

/** Megabytes for what is new: a server takes a fifth less memory than with the usual 16, and no more time. */
const frugal = ['--max-semi-space-size=4'];

/** A client for the server of the bundle at `module` (a path), run as a child of the extension host. */
export function createNodeClient(module: string, options: LanguageClientOptions): LanguageClient {
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc, options: { execArgv: frugal } },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: [...frugal, ...debugArguments] } },
  };
  return new LanguageClient('hegao', 'Hegao', server, options);
}
