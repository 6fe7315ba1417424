import { registry } from '../checks/registry';
import { acceptance, type AcceptedFinding } from './accepted';
import { excluder } from './exclude';
import { type CheckRun, mergeSettings, type Settings } from './settings';
import type { Sidecar } from './sidecars';
import type { Rules } from './snapshots';
import { relativePath } from './uris';
import type { Vocabularies } from './vocabularies';

/** Everything that holds for one document, from the editor's settings and from the files beside it. */
export interface DocumentSettings {
  readonly run: CheckRun;
  readonly reflowTags: boolean;
  readonly rules: Rules;
  /** What a person called right. */
  readonly accepted: readonly AcceptedFinding[];
  /** Left out by a glob: nothing is checked. */
  readonly excluded: boolean;
}

const everyCheckOff = Object.fromEntries(registry.map(({ code }) => [code, 'off' as const]));

/**
 * Puts both together; the files beside the document have the last word, since colleagues and the command line share them.
 * @param folders the folders of the workspace, which the editor's own globs are relative to
 */
export function documentSettings(
  uri: string,
  editor: Settings,
  { settings, settingsFolder, accepted }: Sidecar,
  folders: readonly string[],
  vocabularies: Vocabularies,
): DocumentSettings {
  const both = settings ? mergeSettings(editor, settings) : editor;
  const excluded =
    isExcluded(uri, editor.exclude, folders) ||
    (settings !== null && settingsFolder !== null && isExcluded(uri, settings.exclude, [settingsFolder]));
  const own = both.indicators.length > 0 || Object.keys(both.units).length > 0;
  return {
    run: both.run,
    reflowTags: both.reflowTags,
    accepted,
    excluded,
    rules: {
      levels: excluded ? everyCheckOff : both.levels,
      ...(own ? { vocabulary: vocabularies.of(both) } : {}),
      isAccepted: acceptance(accepted),
    },
  };
}

/** A document outside all folders is known by its whole address. */
function isExcluded(uri: string, globs: readonly string[], folders: readonly string[]): boolean {
  if (globs.length === 0) return false;
  const paths = folders.flatMap(folder => relativePath(folder, uri) ?? []);
  return (paths.length > 0 ? paths : [relativePath(uri.slice(0, uri.lastIndexOf('/')), uri) ?? uri]).some(
    excluder(globs),
  );
}
