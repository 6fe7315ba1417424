import type { Connection } from 'vscode-languageserver';
import { unitsWith } from '../figures/ownUnits';
import { type DocumentSettings, documentSettings } from '../workspace/documentSettings';
import { defaultSettings, readSettings, type Settings } from '../workspace/settings';
import { nothingBeside, type Sidecar, Sidecars } from '../workspace/sidecars';
import { Vocabularies } from '../workspace/vocabularies';

/** What was heard of a document, and what came of it. */
interface Heard {
  readonly editor: Settings;
  readonly sidecar: Sidecar;
  readonly settings: DocumentSettings;
}

/**
 * What holds for each document: the section `hegao` of the client's settings and the files beside the document. Asked for
 * once, remembered until something is said to have changed, and never waited for where an answer without them is right.
 */
export class SettingsOfDocuments {
  readonly sidecars = new Sidecars();
  readonly #connection: Connection;
  readonly #asked = new Map<string, Promise<DocumentSettings>>();
  readonly #heard = new Map<string, Heard>();
  readonly #vocabularies = new Vocabularies();
  readonly #told = new Set<string>();
  #canAsk = false;
  #given = defaultSettings;
  #unheard: { readonly given: Settings; readonly settings: DocumentSettings } | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** `canAsk`: the client answers `workspace/configuration`; `given`: the section as it came by itself, if it did. */
  start(canAsk: boolean, given: unknown): void {
    this.#canAsk = canAsk;
    if (given !== undefined) this.#given = readSettings(given);
  }

  /** What holds for a document as far as it has been heard of. */
  known(uri: string): DocumentSettings {
    return this.#heard.get(uri)?.settings ?? this.#unheardOf();
  }

  /** What holds for a document; a client that does not answer has the defaults. */
  async of(uri: string): Promise<DocumentSettings> {
    let asked = this.#asked.get(uri);
    if (!asked) this.#asked.set(uri, (asked = this.#ask(uri)));
    return asked;
  }

  /** Forgets everything heard from the client; `given` are the new settings where the client sent them along. */
  changed(given?: unknown): void {
    this.#asked.clear();
    if (given !== undefined && given !== null) this.#given = readSettings(given);
  }

  /** Forgets what the files beside documents said. */
  sidecarsChanged(): void {
    this.#asked.clear();
    this.sidecars.changed();
  }

  forget(uri: string): void {
    this.#asked.delete(uri);
    this.#heard.delete(uri);
  }

  async #ask(uri: string): Promise<DocumentSettings> {
    const [editor, sidecar] = await Promise.all([this.#editorSettings(uri), this.sidecars.of(uri)]);
    const unread = unitsWith({ ...editor.units, ...sidecar.settings?.units }).unread;
    this.#tell([...sidecar.faults, ...unread.map(name => unitFault(name))]);
    // What says the same stays the same object, so that nothing is worked out again for it.
    const before = this.#heard.get(uri) ?? { editor: this.#given, sidecar: nothingBeside, settings: this.#unheardOf() };
    const saysSame = isSame(before.editor, editor) && isSame(said(before.sidecar), said(sidecar));
    if (saysSame && editor.exclude.length === 0) {
      this.#heard.set(uri, { editor, sidecar, settings: before.settings });
      return before.settings;
    }
    const settings = this.#combined(uri, editor, sidecar);
    this.#heard.set(uri, { editor, sidecar, settings });
    return settings;
  }

  /** Before anything was heard; globs wait until then. */
  #unheardOf(): DocumentSettings {
    const given = this.#given;
    if (this.#unheard?.given !== given) {
      const settings = this.#combined('', { ...given, exclude: [] }, nothingBeside);
      this.#unheard = { given, settings };
    }
    return this.#unheard.settings;
  }

  #combined(uri: string, editor: Settings, sidecar: Sidecar): DocumentSettings {
    return documentSettings(uri, editor, sidecar, this.sidecars.folders, this.#vocabularies);
  }

  async #editorSettings(uri: string): Promise<Settings> {
    if (!this.#canAsk) return this.#given;
    try {
      return readSettings(await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: 'hegao' }));
    } catch {
      this.#connection.console.warn('The client did not answer workspace/configuration; defaults are used.');
      return this.#given;
    }
  }

  /** Each fault once: a file is read again for every folder. */
  #tell(faults: readonly string[]): void {
    for (const fault of faults) {
      if (this.#told.has(fault)) continue;
      this.#told.add(fault);
      this.#connection.console.warn(fault);
      this.#connection.window.showWarningMessage(`核稿: ${fault}`);
    }
  }
}

/** What a document's rules are made of; where new entries would go is no part of it. */
const said = ({ settings, settingsFolder, accepted }: Sidecar): unknown => [settings, settingsFolder, accepted];

const unitFault = (name: string): string =>
  `hegao.units: “${name}” 应写明一个合多少，如“50公斤”，或留空 (must say what one is worth, like 50公斤, or be empty)`;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
