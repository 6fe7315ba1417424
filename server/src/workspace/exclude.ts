import picomatch from 'picomatch';

/**
 * Whether a text is left out by globs, asked with its path relative to the folder they hold for. As people expect from
 * `.gitignore`: a glob without `/` is looked for at every depth, and one that names a folder means all that is in it.
 */
export function excluder(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.flatMap(glob => {
    const trimmed = glob.replace(/^\.?\//, '').replace(/\/$/, '');
    const anywhere = trimmed.includes('/') ? trimmed : `**/${trimmed}`;
    return [anywhere, `${anywhere}/**`];
  });
  return patterns.length === 0 ? () => false : picomatch(patterns, { dot: true });
}
