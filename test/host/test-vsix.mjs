// The package as a user gets it: made, weighed, installed as the editor installs it, and put through the tests of the editor.
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { appendCounts } from './counts.mjs';
import { runEditorSuite } from './editor-suite.mjs';
import { installExtension } from './editor.mjs';
import { checkout, outputFolder, removeFolder, temporaryFolder } from './places.mjs';
import { run } from './processes.mjs';

const megabyte = 1024 * 1024;
const vsix = path.join(outputFolder, 'hegao.vsix');
const mustHave = [
  'package.json',
  'package.nls.json',
  'package.nls.zh-cn.json',
  'readme.md',
  'changelog.md',
  'LICENSE.txt',
  'dist/client.cjs',
  'dist/client.browser.cjs',
  'dist/client.browser.cjs.js',
  'dist/server.cjs',
  'dist/server.browser.js',
  'dist/segmenter.cjs',
  'dist/cli.cjs',
  'dist/licences.txt',
  'dist/words/manifest.json',
  'syntaxes/transcript.tmLanguage.json',
  'client/l10n',
  'client/media/icon.png',
  'server/docs/checks',
  'samples',
];
const mayNotHave =
  /(^|\/)(node_modules|src|test|\.git|\.ci)\/|\.(ts|map)$|(^|\/)(package-lock|tsconfig)\.json$|\.build\.json$/;

const counts = { passed: 0, failed: 0, skipped: 0 };
const dataFolder = temporaryFolder();
const extensions = path.join(dataFolder, 'extensions');
await test('is made from the production build', make);
await test('weighs at most 6 MB', weigh);
await test('installs as the editor installs it', install);
await test('holds what it needs and no sources', lookInside);
appendCounts(counts);
const suite = await runEditorSuite({
  extension: path.join(checkout, 'test', 'editor', 'driver'),
  args: ['--extensions-dir', extensions],
});
removeFolder(dataFolder);
process.exitCode = counts.failed > 0 ? 1 : suite;

async function make() {
  fs.mkdirSync(outputFolder, { recursive: true });
  fs.rmSync(vsix, { force: true });
  const vsce = path.join(checkout, 'node_modules', '@vscode', 'vsce', 'vsce');
  const args = [
    'package',
    '--no-dependencies',
    '--no-rewrite-relative-links',
    '--allow-missing-repository',
    '--out',
    vsix,
  ];
  const code = await run(process.execPath, [vsce, ...args], { cwd: checkout, stdio: ['ignore', 'ignore', 2] });
  assert.equal(code, 0, 'vsce package');
}

async function weigh() {
  const weight = fs.statSync(vsix).size / megabyte;
  console.log(`  ${path.relative(checkout, vsix)}: ${weight.toFixed(2)} MB`);
  assert.ok(weight <= 6, `${weight} MB`);
}

async function install() {
  fs.mkdirSync(extensions);
  assert.equal(await installExtension(vsix, extensions, dataFolder), 0);
}

async function lookInside() {
  const [folder] = fs.readdirSync(extensions).filter(name => name.startsWith('hegao.'));
  assert.ok(folder, 'the extension has a folder of its own');
  const root = path.join(extensions, folder);
  const entries = fs.readdirSync(root, { recursive: true }).map(name => name.replaceAll('\\', '/'));
  const absent = mustHave.filter(name => !entries.includes(name));
  assert.deepEqual(absent, [], `of ${entries.length} entries`);
  assert.deepEqual(
    entries.filter(name => mayNotHave.test(name)),
    [],
  );
}

async function test(what, act) {
  try {
    await act();
    counts.passed++;
    console.log(`  ok      the package ${what}`);
  } catch (error) {
    counts.failed++;
    console.log(`  FAILED  the package ${what}\n${error.message}`);
  }
}
