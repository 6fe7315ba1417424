// The door for editors in a browser: a language server in a web worker, with the words the platform knows.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../../package.json';
import { startServer } from './protocol/startServer';
import { htmlPage, printedDate } from './report/page';
import { withFallback } from './words/fallback';
import { intlSegmenter } from './words/intl';

declare const self: DedicatedWorkerGlobalScope;

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
  createSegmenter: onEngine => withFallback([intlSegmenter()], onEngine),
  writeReport: (document, texts) => htmlPage(document, texts, { version, date: printedDate(new Date()) }),
});
