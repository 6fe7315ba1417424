import type { Fix, Message } from '../checks/check';
import en from './messages.en.json';
import zh from './messages.zh.json';

export type Language = 'zh' | 'en';

/** The manual page of a check, in one language. */
export interface CheckPage {
  readonly what: string;
  readonly wrong: readonly string[];
  readonly right: readonly string[];
  readonly source: string;
  readonly silent: string;
}

export interface CheckTexts {
  readonly title: string;
  readonly page: CheckPage;
  readonly messages: Readonly<Record<string, string>>;
}

export interface Bundle {
  readonly checks: Readonly<Record<string, CheckTexts>>;
  readonly roles: Readonly<Record<string, string>>;
  readonly fixes: Readonly<Record<string, string>>;
  readonly ui: Readonly<Record<string, string>>;
}

export const bundles: Readonly<Record<Language, Bundle>> = { zh, en };

/** The language for an editor's locale: Chinese unless another one is named. */
export const languageOf = (locale: string | undefined): Language =>
  !locale || locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';

/** The entry of a key and nothing a record inherits. */
const found = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** Every text a user reads, in one language. A key nobody wrote gives a text that names it, never an exception. */
export class Texts {
  readonly #bundle: Bundle;

  constructor(readonly language: Language) {
    this.#bundle = bundles[language];
  }

  /** The name of a check; its code where it has none. */
  title(code: string): string {
    return found(this.#bundle.checks, code)?.title ?? code;
  }

  page(code: string): CheckPage | null {
    return found(this.#bundle.checks, code)?.page ?? null;
  }

  /** What a verdict says. */
  message(code: string, { key, args }: Message): string {
    const template = found(found(this.#bundle.checks, code)?.messages ?? {}, key);
    return template === undefined ? this.#unwritten(this.title(code), key, args) : this.#fill(template, args);
  }

  /** What an operand is to the relation: 基期, 部分, 合计 …. */
  role(key: string): string {
    return found(this.#bundle.roles, key) ?? key;
  }

  fix({ key, args }: Pick<Fix, 'key' | 'args'>): string {
    const template = found(this.#bundle.fixes, key);
    return template === undefined ? this.#unwritten(key, '', args) : this.#fill(template, args);
  }

  ui(key: string, args?: Readonly<Record<string, string>>): string {
    const template = found(this.#bundle.ui, key);
    return template === undefined ? this.#unwritten(key, '', args) : this.#fill(template, args);
  }

  #fill(template: string, args: Message['args']): string {
    return template.replace(/\{(\w+)\}/g, (hole, name: string) => {
      const value = args?.[name];
      return value === undefined ? hole : this.#resolve(value);
    });
  }

  /** An argument `@roles.base` stands for another text of the bundle. */
  #resolve(value: string): string {
    const [, group, key] = /^@(roles|fixes|ui)\.([\w.-]+)$/.exec(value) ?? [];
    if (!group || !key) return value;
    return found(this.#bundle[group as 'roles' | 'fixes' | 'ui'], key) ?? key;
  }

  #unwritten(title: string, key: string, args: Message['args']): string {
    const values = Object.values(args ?? {}).map(value => this.#resolve(value));
    return [title, key, values.join(', ')].filter(part => part !== '').join(' · ');
  }
}
