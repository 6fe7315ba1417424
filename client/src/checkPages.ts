// The manual page of a check, from the bundle: nothing is fetched.
import * as vscode from 'vscode';

/** Opens the page of the check `code`; without a code, or with an unknown one, the user picks from the list. */
export async function openCheckPage(extensionUri: vscode.Uri, code?: unknown): Promise<void> {
  const folder = vscode.Uri.joinPath(extensionUri, 'server/docs/checks');
  const pages = await pagesIn(folder);
  const page = pages.find(({ label }) => label === code) ?? unlisted(code, pages) ?? (await pick(folder, pages));
  if (!page) return;
  const uri = vscode.Uri.joinPath(folder, page.file);
  try {
    await vscode.commands.executeCommand('markdown.showPreview', uri.with({ fragment: await partToShow(uri) }));
  } catch {
    await vscode.window.showTextDocument(uri, { preview: true }); // the editor's own Markdown support is switched off
  }
}

/** `vscode://<id of the extension>/checks/<code>`, for reports that are read outside the editor. */
export function codeOfUri(uri: { readonly path: string }): string | undefined {
  return /^\/checks\/([a-z0-9-]+)$/.exec(uri.path)?.[1];
}

interface Page extends vscode.QuickPickItem {
  readonly file: string;
}

/** Where there is a page in the language of the window and one without a language, the former. */
async function pagesIn(folder: vscode.Uri): Promise<readonly Page[]> {
  const files = (await entriesOf(folder)).map(([name]) => name);
  const pages = new Map<string, Page>();
  for (const file of files.sort()) {
    const found = /^([a-z0-9-]+)(?:\.([a-z-]+))?\.md$/.exec(file);
    const [, label, language] = found ?? [];
    if (label === undefined || label === 'readme') continue;
    if (language === undefined ? !pages.has(label) : isWindowLanguage(language)) pages.set(label, { label, file });
  }
  return [...pages.values()];
}

/** In a browser the extension's files come over HTTP: they can be read, not listed. */
async function entriesOf(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

function unlisted(code: unknown, pages: readonly Page[]): Page | undefined {
  const isCode = typeof code === 'string' && /^[a-z0-9-]+$/.test(code);
  return pages.length === 0 && isCode ? { label: code, file: `${code}.md` } : undefined;
}

function isWindowLanguage(language: string): boolean {
  return vscode.env.language.toLowerCase().startsWith(language.slice(0, 2));
}

/** The list shows the heading of each page beside its code. */
async function pick(folder: vscode.Uri, pages: readonly Page[]): Promise<Page | undefined> {
  const items = pages.map(async page => ({
    ...page,
    description: await headingOf(vscode.Uri.joinPath(folder, page.file)),
  }));
  const placeHolder = vscode.l10n.t('Which check would you like to read about?');
  return vscode.window.showQuickPick(Promise.all(items), { placeHolder, matchOnDescription: true });
}

/** A page says everything in Chinese first, then in English; in other windows than Chinese ones the preview begins there. */
async function partToShow(page: vscode.Uri): Promise<string> {
  if (isWindowLanguage('zh')) return '';
  const heading = await headingOf(page);
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}

/** The heading in the language of the window, Chinese or English. */
async function headingOf(page: vscode.Uri): Promise<string> {
  try {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
    const [chinese = '', english = chinese] = [...text.matchAll(/^# (.+)$/gm)].map(([, heading]) => heading ?? '');
    return isWindowLanguage('zh') ? chinese : english;
  } catch {
    return '';
  }
}
