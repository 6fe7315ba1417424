// `npm start [folder]`: installs and builds what is missing, prints what is found in the samples, and opens them in desktop
// VS Code where `code` is on the PATH, else in the embedded editor, whose address is printed. Ctrl+C ends everything.
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { startEditor, workbenchAddress } from './editor.mjs';
import { installEditor } from './install-editor.mjs';
import { installCheckout } from './installed.mjs';
import { chineseWindow, installLanguagePack } from './language-pack.mjs';
import { checkout, removeFolder, temporaryFolder } from './places.mjs';
import { build, ensurePackages } from './prerequisites.mjs';
import { onPath, run } from './processes.mjs';

const folder = path.resolve(process.env['INIT_CWD'] ?? '.', process.argv[2] ?? path.join(checkout, 'samples'));

if (!fs.existsSync(folder)) throw new Error(`there is no ${folder}`);
console.log(`packages: ${await ensurePackages()}`);
console.log(`build: ${await build()}`);
console.log(`\nhegao check ${folder}`);
await run(process.execPath, [path.join(checkout, 'dist', 'cli.cjs'), 'check', folder]);
if (onPath('code')) await openDesktop();
else await openEmbedded();

async function openDesktop() {
  console.log('\nOpening VS Code with the extension.');
  const args = ['--new-window', `--extensionDevelopmentPath=${checkout}`, folder];
  process.exitCode = await run('code', args, { shell: process.platform === 'win32' });
}

async function openEmbedded() {
  console.log(`\nembedded editor: ${(await installEditor()) ? 'installed' : 'all there'}`);
  const dataFolder = temporaryFolder();
  const extensions = path.join(dataFolder, 'extensions');
  installCheckout(extensions);
  // Chinese is what the texts are in first; the findings speak the language of the window.
  const chinese = !/^en/.test(process.env['LC_ALL'] || process.env['LANG'] || '');
  if (chinese) installLanguagePack(extensions, dataFolder);
  const token = randomBytes(16).toString('hex');
  const editor = await startEditor({
    dataFolder,
    token,
    port: Number(process.env['PORT'] ?? 0),
    args: ['--extensions-dir', extensions, ...(chinese ? chineseWindow : [])],
  });
  const end = async code => {
    await editor.stop();
    removeFolder(dataFolder);
    process.exit(code);
  };
  process.on('SIGINT', () => end(0));
  process.on('SIGTERM', () => end(0));
  editor.child.on('exit', code => end(code ?? 1));
  console.log(
    `\nOpen this address in a browser; Ctrl+C ends the editor.\n${workbenchAddress(editor.address, { folder, token })}`,
  );
}
