// Installs the embedded editor: VS Code's own server out of the npm package `code-server`, with the Node it was made
// for. Only the npm registry is needed, and no install script of any package is run. Does nothing when it is there.
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { editorFolder, hostFolder, ownNode } from './places.mjs';
import { npm } from './processes.mjs';

/** Resolves to true when something had to be installed. */
export async function installEditor() {
  const stampFile = path.join(hostFolder, 'node_modules', '.editor-ready');
  const stamp = stampOf([path.join(hostFolder, 'package-lock.json'), fileURLToPath(import.meta.url)]);
  if (fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === stamp) return false;
  await npm(['ci', '--ignore-scripts'], { cwd: hostFolder });
  // The lock that is shipped inside the package itself (npm-shrinkwrap.json).
  await npm(['ci', '--omit=dev', '--ignore-scripts', '--legacy-peer-deps'], { cwd: editorFolder });
  removeWhatNobodyUses();
  fs.writeFileSync(stampFile, stamp);
  return true;
}

function removeWhatNobodyUses() {
  const agents = [
    'node_modules/@github',
    'node_modules/@microsoft/mxc-sdk',
    'node_modules/@devcontainers',
    'extensions/copilot',
  ];
  agents.forEach(name => remove(path.join(editorFolder, name)));
  for (const name of ['node_modules/@vscode/ripgrep-universal/bin', 'node_modules/node-pty/prebuilds']) {
    const folder = path.join(editorFolder, name);
    const others = fs.existsSync(folder)
      ? fs.readdirSync(folder).filter(entry => entry !== `${process.platform}-${process.arch}`)
      : [];
    others.forEach(entry => remove(path.join(folder, entry)));
  }
  const node = ownNode();
  if (node) ['include', 'share'].forEach(name => remove(path.join(path.dirname(node), '..', name)));
}

const remove = name => fs.rmSync(name, { recursive: true, force: true });

function stampOf(files) {
  const hash = createHash('sha256');
  files.forEach(file => hash.update(fs.readFileSync(file)));
  return hash.digest('hex');
}
