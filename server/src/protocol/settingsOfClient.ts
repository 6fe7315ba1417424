import type { Connection } from 'vscode-languageserver';
import { defaultSettings, readSettings, type Settings } from '../workspace/settings';

/**
 * The section `hegao` of the client's settings, per document. Asked for once, remembered until the client says that
 * something changed, and never waited for where an answer without them is right.
 */
export class SettingsOfClient {
  readonly #connection: Connection;
  readonly #asked = new Map<string, Promise<Settings>>();
  readonly #known = new Map<string, Settings>();
  #canAsk = false;
  #given = defaultSettings;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** `canAsk`: the client answers `workspace/configuration`; `given`: the section as it came by itself, if it did. */
  start(canAsk: boolean, given: unknown): void {
    this.#canAsk = canAsk;
    if (given !== undefined) this.#given = readSettings(given);
  }

  /** The settings for a document as far as they have been heard of. */
  known(uri: string): Settings {
    return this.#known.get(uri) ?? this.#given;
  }

  /** The settings for a document; a client that does not answer has the defaults. */
  async of(uri: string): Promise<Settings> {
    if (!this.#canAsk) return this.#given;
    let asked = this.#asked.get(uri);
    if (!asked) this.#asked.set(uri, (asked = this.#ask(uri)));
    return asked;
  }

  /** Forgets everything heard; `given` are the new settings where the client sent them along. */
  changed(given?: unknown): void {
    this.#asked.clear();
    if (given !== undefined && given !== null) this.#given = readSettings(given);
  }

  forget(uri: string): void {
    this.#asked.delete(uri);
    this.#known.delete(uri);
  }

  async #ask(uri: string): Promise<Settings> {
    let settings = this.#given;
    try {
      settings = readSettings(await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: 'hegao' }));
    } catch {
      this.#connection.console.warn('The client did not answer workspace/configuration; defaults are used.');
    }
    // Equal settings stay the same object, so that nothing is worked out again for them.
    const before = this.known(uri);
    if (JSON.stringify(before) === JSON.stringify(settings)) settings = before;
    this.#known.set(uri, settings);
    return settings;
  }
}
