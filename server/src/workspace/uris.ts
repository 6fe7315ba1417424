// Addresses of documents as editors write them, taken apart as text: what a scheme means only its editor knows.

/** The folder a document is in, without a slash at its end; null for one that is in none (`untitled:Untitled-1`). */
export function folderOf(uri: string): string | null {
  const root = rootOf(uri);
  const slash = uri.lastIndexOf('/');
  return root === null || slash < root ? null : uri.slice(0, slash);
}

/** The folder and all above it, nearest first. */
export function foldersUp(folder: string): string[] {
  const root = rootOf(`${folder}/`) ?? folder.length;
  const folders: string[] = [];
  for (let end = folder.length; end >= root; end = folder.lastIndexOf('/', end - 1)) folders.push(folder.slice(0, end));
  return folders;
}

/** The path of a document below a folder, decoded; null where it is not below it. */
export function relativePath(folder: string, uri: string): string | null {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  if (!uri.startsWith(prefix)) return null;
  try {
    return decodeURIComponent(uri.slice(prefix.length));
  } catch {
    return uri.slice(prefix.length);
  }
}

/** Where the path begins: at the first slash after the authority. */
function rootOf(uri: string): number | null {
  const authority = /^[a-z][a-z\d+.-]*:\/\//i.exec(uri);
  if (!authority) return null;
  const slash = uri.indexOf('/', authority[0].length);
  return slash < 0 ? null : slash;
}
