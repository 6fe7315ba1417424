// The extension of this checkout, as built in dist/, in a real editor.
import { runEditorSuite } from './editor-suite.mjs';
import { checkout } from './places.mjs';

process.exitCode = await runEditorSuite({ extension: checkout, args: ['--disable-extensions'] });
