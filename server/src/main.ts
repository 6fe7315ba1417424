// The door for editors: a language server over whatever the command line names (--stdio, --node-ipc, --pipe, --socket).
import { startLanguageServer } from './protocol/nodeServer';

startLanguageServer();
