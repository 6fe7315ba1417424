// Small files for the server, through the editor: also in a virtual workspace, on another machine, in a browser.
import * as vscode from 'vscode';
import type { ReadFilesParams, ReadFilesResult, WriteFileParams } from '../../server/src/protocol/customMessages';

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

async function readOne(uri: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri)));
  } catch {
    return null;
  }
}
