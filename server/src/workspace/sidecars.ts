import { type AcceptedFinding, acceptedPath, parseAccepted, printAccepted } from './accepted';
import { readSettings, type Settings } from './settings';
import { folderOf, foldersUp, relativePath } from './uris';

export const configName = 'hegao.config.json';

/** The port through which the small files beside transcripts are reached, by address. */
export interface SidecarFiles {
  /** The text of each file; null for one that is not there or cannot be read. Never rejects. */
  read(uris: readonly string[]): Promise<readonly (string | null)[]>;
  /** Writes a file and the folders above it; rejects where it cannot. */
  write(uri: string, text: string): Promise<void>;
}

/** What the files beside a document say. */
export interface Sidecar {
  readonly settings: Settings | null;
  /** The folder the settings hold for. */
  readonly settingsFolder: string | null;
  readonly accepted: readonly AcceptedFinding[];
  /** Where accepted findings of the document are, or will be written; null where there is no place. */
  readonly acceptedUri: string | null;
  /** What is wrong with the files. */
  readonly faults: readonly string[];
}

export const nothingBeside: Sidecar = {
  settings: null,
  settingsFolder: null,
  accepted: [],
  acceptedUri: null,
  faults: [],
};

/**
 * The files that hold for documents: the nearest `hegao.config.json` and the nearest `.hegao/accepted.json` in a document's
 * folder or above it. Read once a folder, until something is said to have changed.
 */
export class Sidecars {
  /** Folders of the workspace: where accepted findings are written when there is no file yet. */
  folders: readonly string[] = [];
  /** Where they are kept for documents of no workspace folder. */
  storage: string | null = null;
  files: SidecarFiles | null = null;
  #byFolder = new Map<string, Promise<Sidecar>>();
  #writing: Promise<unknown> = Promise.resolve();

  /** Null where nothing can be kept. */
  async of(uri: string): Promise<Sidecar> {
    const folder = folderOf(uri) ?? '';
    let known = this.#byFolder.get(folder);
    if (!known) this.#byFolder.set(folder, (known = this.#read(folder)));
    return known;
  }

  changed(): void {
    this.#byFolder.clear();
  }

  /** Changes the accepted findings that hold for a document, one change after the other; rejects where it cannot. */
  change(uri: string, work: (list: readonly AcceptedFinding[]) => readonly AcceptedFinding[]): Promise<void> {
    const done = this.#writing.then(async () => {
      // What others wrote meanwhile is kept.
      this.changed();
      const { acceptedUri } = await this.of(uri);
      if (!this.files || acceptedUri === null) throw new Error('there is no place to keep accepted findings');
      const [text] = await this.files.read([acceptedUri]);
      const { accepted, fault } =
        text === undefined || text === null ? { accepted: [], fault: null } : parseAccepted(text);
      if (fault !== null) throw new Error(`${acceptedUri}: ${fault}`);
      await this.files.write(acceptedUri, printAccepted(work(accepted)));
      this.changed();
    });
    this.#writing = done.catch(() => undefined);
    return done;
  }

  async #read(folder: string): Promise<Sidecar> {
    if (!this.files) return nothingBeside;
    const folders = folder === '' ? [] : foldersUp(folder);
    const places = [
      ...folders.map(each => `${each}/${configName}`),
      ...folders.map(each => `${each}/${acceptedPath}`),
      ...(this.storage === null ? [] : [`${this.storage}/accepted.json`]),
    ];
    const texts = places.length === 0 ? [] : await this.files.read(places);
    const found = texts.flatMap((text, i) => (text === null ? [] : [{ uri: places[i] ?? '', text }]));
    const faults: string[] = [];
    const config = found.find(({ uri }) => uri.endsWith(`/${configName}`));
    const kept = found.find(({ uri }) => uri.endsWith(`/${acceptedPath}`)) ?? this.#stored(folder, found);
    const { accepted, fault } = kept ? parseAccepted(kept.text) : { accepted: [], fault: null };
    if (kept && fault !== null) faults.push(`${kept.uri}: ${fault}`);
    return {
      settings: config ? this.#settings(config, faults) : null,
      settingsFolder: config ? folderOf(config.uri) : null,
      accepted,
      acceptedUri: kept?.uri ?? this.#placeFor(folder),
      faults,
    };
  }

  /** The storage counts only for documents of no workspace folder. */
  #stored<Found extends { readonly uri: string }>(folder: string, found: readonly Found[]): Found | undefined {
    if (this.#workspaceFolderOf(folder) !== null) return undefined;
    return found.find(({ uri }) => uri === `${this.storage}/accepted.json`);
  }

  #placeFor(folder: string): string | null {
    const workspaceFolder = this.#workspaceFolderOf(folder);
    if (workspaceFolder !== null) return `${workspaceFolder}/${acceptedPath}`;
    return this.storage === null ? null : `${this.storage}/accepted.json`;
  }

  /** The innermost one. */
  #workspaceFolderOf(folder: string): string | null {
    const holding = this.folders.filter(each => relativePath(each, `${folder}/`) !== null);
    return holding.sort((a, b) => b.length - a.length)[0] ?? null;
  }

  #settings({ uri, text }: { uri: string; text: string }, faults: string[]): Settings | null {
    try {
      return readSettings(JSON.parse(text));
    } catch (error) {
      faults.push(`${uri}: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  }
}
