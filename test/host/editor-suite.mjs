// Runs test/editor in a real workbench with a real extension host: desktop VS Code where there is a screen for it, else the
// embedded editor. The tests work on a copy of the fixtures and the samples.
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import * as esbuild from 'esbuild';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { checkout, hostFolder, outputFolder, removeFolder, temporaryFolder } from './places.mjs';

const suiteFolder = path.join(outputFolder, 'editor');

/**
 * @param {object} options
 * @param {string} options.extension the folder of the extension under development
 * @param {string[]} [options.args] more arguments for the editor
 * @param {string} [options.only] a pattern: run only the tests whose names match
 * @returns {Promise<number>} the exit code, 0 when all tests passed
 */
export async function runEditorSuite({ extension, args = [], only, embedded = mustBeEmbedded() }) {
  await bundleSuite();
  const folder = copyOfFixtures();
  try {
    return await runTests({
      vscodeExecutablePath: embedded ? embeddedEditor : await desktopEditor(),
      extensionDevelopmentPath: extension,
      extensionTestsPath: path.join(suiteFolder, 'index.cjs'),
      launchArgs: [folder, ...args],
      extensionTestsEnv: { HEGAO_TEST_COUNTS: process.env['HEGAO_TEST_COUNTS'], HEGAO_TEST_GREP: only },
    });
  } catch (error) {
    console.error(error.message);
    return error.code || 1;
  } finally {
    removeFolder(folder);
  }
}

/** The tests as the extension host loads them: CommonJS, `vscode` and mocha from outside. */
async function bundleSuite() {
  const tests = fs.readdirSync(path.join(checkout, 'test', 'editor')).filter(name => name.endsWith('.test.ts'));
  removeFolder(suiteFolder);
  await esbuild.build({
    absWorkingDir: checkout,
    entryPoints: ['index.ts', ...tests].map(name => `test/editor/${name}`),
    outdir: suiteFolder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

export function copyOfFixtures() {
  const folder = temporaryFolder();
  fs.cpSync(path.join(checkout, 'test', 'editor', 'fixtures'), folder, { recursive: true });
  fs.cpSync(path.join(checkout, 'samples'), path.join(folder, 'samples'), { recursive: true });
  return folder;
}

const embeddedEditor = path.join(hostFolder, process.platform === 'win32' ? 'code.cmd' : 'code.mjs');

/** Electron needs a screen and refuses to run as root. */
function mustBeEmbedded() {
  if (process.env['HEGAO_EDITOR']) return process.env['HEGAO_EDITOR'] === 'embedded';
  const screen = process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  return process.platform === 'linux' && (!screen || process.getuid?.() === 0);
}

async function desktopEditor() {
  try {
    return await downloadAndUnzipVSCode({ version: 'stable', timeout: 30_000 });
  } catch (error) {
    console.error(`desktop VS Code cannot be downloaded (${error.message}): the embedded one is used`);
    return embeddedEditor;
  }
}
