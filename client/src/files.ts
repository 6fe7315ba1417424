// Small files for the server, through the editor: also in a virtual workspace, on another machine, in a browser.
import * as vscode from 'vscode';
import type {
  ListFilesParams,
  ListFilesResult,
  ReadBytesParams,
  ReadBytesResult,
  ReadFilesParams,
  ReadFilesResult,
  WriteFileParams,
} from '../../server/src/protocol/customMessages';

/** The texts of files; null for each that is not there or cannot be read. */
export async function readFiles({ uris }: ReadFilesParams): Promise<ReadFilesResult> {
  return Promise.all(uris.map(readOne));
}

/** Writes a file and the folders above it. */
export async function writeFile({ uri, text }: WriteFileParams): Promise<null> {
  const file = vscode.Uri.parse(uri);
  await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(file, '..'));
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  return null;
}

/** The files below a folder whose names end so, in a fixed order; what was installed and what is hidden is left out. */
export async function listFiles({ folder, extensions }: ListFilesParams): Promise<ListFilesResult> {
  const endings = extensions.map(extension => extension.slice(1)).join(',');
  const pattern = new vscode.RelativePattern(vscode.Uri.parse(folder), `**/*.{${endings}}`);
  const found = await vscode.workspace.findFiles(pattern, '**/{node_modules,.*}/**');
  return found.map(uri => uri.toString()).sort();
}

/** The bytes of a file in base64; null where it cannot be read. */
export async function readBytes({ uri }: ReadBytesParams): Promise<ReadBytesResult> {
  try {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.parse(uri));
    let binary = '';
    // In pieces, for a call has only so many arguments.
    for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
    return btoa(binary);
  } catch {
    return null;
  }
}

async function readOne(uri: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri)));
  } catch {
    return null;
  }
}
