// The embedded editor: VS Code's own server with its real workbench and real extension host, one process group that is
// stopped as a whole. The browser that shows it is in `browser.mjs`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { editorServer, ownNode, posixPath } from './places.mjs';
import { cleanEnvironment, run } from './processes.mjs';

/** Quiet and without network; a test may add its own. */
const settings = {
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'files.autoSave': 'off',
  'files.hotExit': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'chat.disableAIFeatures': true,
};

/**
 * Starts the server and resolves once it listens.
 * @param {object} options
 * @param {string} options.dataFolder the server's own folder; it must exist and is the caller's to delete
 * @param {object} [options.settings] the user's settings, over ours
 * @param {string[]} [options.args] more arguments for the server
 * @param {string} [options.token] a connection token; without one anybody on this machine may connect
 * @returns {Promise<{address: string, child: import('node:child_process').ChildProcess, stop: () => Promise<void>}>}
 */
export async function startEditor({
  dataFolder,
  settings: own = {},
  port = 0,
  args = [],
  token,
  env = {},
  onLog = () => {},
  patience = 60_000,
}) {
  const sockets = path.join(dataFolder, 'tmp'); // so that they go where we delete
  fs.mkdirSync(sockets, { recursive: true });
  writeSettings(dataFolder, own);
  const always = [
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--accept-server-license-terms',
    '--server-data-dir',
    dataFolder,
  ];
  const quiet = [
    '--telemetry-level',
    'off',
    '--disable-telemetry',
    '--disable-experiments',
    '--disable-workspace-trust',
    '--disable-update-check',
  ];
  const connection = token ? ['--connection-token', token] : ['--without-connection-token'];
  const child = spawn(
    ownNode() ?? process.execPath,
    [
      editorServer,
      ...always,
      ...quiet,
      ...connection,
      '--disable-getting-started-override',
      '--without-browser-env-var',
      ...args,
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...cleanEnvironment(), EXTENSIONS_GALLERY: '{}', TMPDIR: sockets, XDG_RUNTIME_DIR: sockets, ...env },
      detached: process.platform !== 'win32',
    },
  );
  process.once('exit', () => kill(child, 'SIGKILL'));
  const address = await listening(child, onLog, patience);
  return { address, child, stop: () => stop(child) };
}

/** Writes the user's settings, ours with those of a test over them; a window reads them when it opens. */
export function writeSettings(dataFolder, own) {
  const userFolder = path.join(dataFolder, 'data', 'User'); // the server does not make the folders above it
  fs.mkdirSync(userFolder, { recursive: true });
  fs.writeFileSync(path.join(userFolder, 'settings.json'), JSON.stringify({ ...settings, ...own }, null, 2));
}

/** Installs a packaged extension into an extensions folder, as the editor does it; resolves to the exit code. */
export function installExtension(vsix, extensionsFolder, dataFolder) {
  const args = [
    editorServer,
    '--install-extension',
    vsix,
    '--extensions-dir',
    extensionsFolder,
    '--server-data-dir',
    dataFolder,
  ];
  return run(ownNode() ?? process.execPath, args, {
    env: { ...cleanEnvironment(), EXTENSIONS_GALLERY: '{}' },
    stdio: ['ignore', 'ignore', 2],
  });
}

/**
 * The page to open. `payload` is what the workbench is told: pairs, or triples whose third says that the value is a path.
 * Understood only by a server started with `--enable-smoke-test-driver` where it names extensions under development.
 */
export function workbenchAddress(address, { folder, token, payload = [] }) {
  const query = new URLSearchParams(folder ? { folder: posixPath(folder) } : { ew: 'true' });
  if (token) query.set('tkn', token);
  const remote = file => `vscode-remote://${new URL(address).host}${encodeURI(posixPath(file))}`;
  if (payload.length > 0)
    query.set(
      'payload',
      JSON.stringify(payload.map(([name, value, isPath]) => [name, isPath ? remote(value) : value])),
    );
  return `${address}/?${query}`;
}

function listening(child, onLog, patience) {
  let output = '';
  return new Promise((resolve, reject) => {
    const failed = reason => {
      clearTimeout(timer);
      reject(new Error(`the embedded editor ${reason}\n${output}`));
    };
    const timer = setTimeout(() => failed('did not start in time'), patience);
    const read = data => {
      output = (output + data).slice(-20_000);
      onLog(String(data));
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (!port) return;
      clearTimeout(timer);
      resolve(`http://127.0.0.1:${port}`);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', code => failed(`ended with ${code}`));
    child.on('error', error => failed(`cannot be started: ${error.message}`));
  });
}

async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  kill(child, 'SIGTERM');
  const timer = setTimeout(() => kill(child, 'SIGKILL'), 5000);
  await gone;
  clearTimeout(timer);
  kill(child, 'SIGKILL'); // what is left of the group: extension host, language server, segmenter
}

function kill(child, signal) {
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // already gone
  }
}
