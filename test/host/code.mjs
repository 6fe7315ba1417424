#!/usr/bin/env node
// Looks like the `code` executable to @vscode/test-electron: takes its arguments, runs the extension tests in the embedded
// editor, prints what they print, and ends with their exit code.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './browser.mjs';
import { startEditor, workbenchAddress } from './editor.mjs';
import { removeFolder, temporaryFolder } from './places.mjs';

const patience = Number(process.env['HEGAO_HOST_PATIENCE'] ?? 300_000);
const verbose = Boolean(process.env['HEGAO_HOST_VERBOSE']);
const dataFolder = temporaryFolder();
const report = path.join(dataFolder, 'report.txt');
const complaints = [];
let editor;
let browser;
let ending = false;
let printed = 0;

process.on('SIGINT', () => finish(130));
process.on('SIGTERM', () => finish(143));
setTimeout(() => failed(`tests did not end in ${patience} ms`, 124), patience).unref();
try {
  await runTests(readArguments(process.argv.slice(2)));
} catch (error) {
  await failed(error.stack, 1);
}

async function runTests({ options, folder }) {
  fs.writeFileSync(report, '');
  setInterval(printReport, 200).unref();
  const extensions = options['extensions-dir']?.[0];
  editor = await startEditor({
    dataFolder,
    // Without it the workbench silently ignores extensions under development and their tests.
    args: ['--enable-smoke-test-driver', ...(extensions ? ['--extensions-dir', extensions] : [])],
    env: { HEGAO_TEST_REPORT: report },
    onLog: text => verbose && process.stderr.write(text),
  });
  const opened = await openBrowser();
  browser = opened.browser;
  const page = await opened.context.newPage();
  page.on('crash', () => failed('the page crashed', 125));
  editor.child.on('exit', code => ending || failed(`the editor ended with ${code}`, 126));
  await page.exposeFunction('codeAutomationLog', (kind, values) => noteComplaint(kind, values));
  await page.exposeFunction('codeAutomationExit', code => finish(code));
  const paths = ['extensionDevelopmentPath', 'extensionTestsPath'];
  const payload = paths.flatMap(name => (options[name] ?? []).map(value => [name, fromAddress(value), true]));
  const address = workbenchAddress(editor.address, {
    folder: folder && fromAddress(folder),
    payload: [...payload, ['skipWelcome', 'true'], ['skipReleaseNotes', 'true']],
  });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
}

/** The suite writes to a file: the workbench's own log mixes test lines with noise. */
function printReport() {
  const text = fs.readFileSync(report);
  process.stdout.write(text.subarray(printed));
  printed = text.length;
}

function noteComplaint(kind, values) {
  const text = values.map(String).join(' ').slice(0, 800);
  if (verbose) console.error(`[workbench ${kind}] ${text}`);
  const harmless = /bindings file|watchdog|Service Worker/; // native modules that are not built, and are not needed
  if (kind === 'error' && !harmless.test(text)) complaints.push(text);
}

async function failed(reason, code) {
  if (!ending) console.error(`embedded editor: ${reason}`);
  await finish(code);
}

async function finish(code) {
  if (ending) return;
  ending = true;
  await browser?.close().catch(() => {});
  await editor?.stop();
  printReport();
  if (code !== 0) complaints.slice(-5).forEach(text => console.error(`[workbench] ${text}`));
  removeFolder(dataFolder);
  process.exit(code);
}

function readArguments(args) {
  const withValue = ['extensionDevelopmentPath', 'extensionTestsPath', 'user-data-dir', 'extensions-dir'];
  const options = {};
  const rest = [];
  for (let at = 0; at < args.length; at++) {
    const [, name, value] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(args[at]) ?? [];
    if (!name) rest.push(args[at]);
    else (options[name] ??= []).push(value ?? (withValue.includes(name) ? args[++at] : 'true'));
  }
  return { options, folder: rest[0] };
}

function fromAddress(value) {
  return value.startsWith('file:') ? fileURLToPath(value) : value;
}
