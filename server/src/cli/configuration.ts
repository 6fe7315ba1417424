import type { ErrorObject, ValidateFunction } from 'ajv';
import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import schema from '../../schemas/config.schema.json';
import type { LevelSettings } from '../checks/chain';
import { registry } from '../checks/registry';
import { excluder } from '../workspace/exclude';
import { readSettings, type Settings } from '../workspace/settings';
import { unitsWith } from '../figures/ownUnits';
import { readTextFile } from '../workspace/files.node.js';
import { cliTexts } from './texts';

export const configurationName = 'hegao.config.json';

/** What a settings file says, or what is wrong with it, one line a fault. */
export interface Configuration {
  readonly path: string;
  readonly levels: LevelSettings;
  readonly own: Pick<Settings, 'indicators' | 'units'>;
  /** Whether a file below a folder is left out, by its path. */
  readonly excludes: (path: string) => boolean;
  readonly faults: readonly string[];
  /** Codes no check has: a slip of the pen, or a check of another version. */
  readonly unknownChecks: readonly string[];
}

/** Reads a settings file that is there. Never rejects. */
export async function readConfiguration(path: string): Promise<Configuration> {
  const file = await readTextFile(path);
  if (file.problem)
    return faulty(path, [`${cliTexts.zh.problems[file.problem]} (${cliTexts.en.problems[file.problem]})`]);
  return parseConfiguration(path, file.text);
}

export async function parseConfiguration(path: string, text: string): Promise<Configuration> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return faulty(path, [syntaxFault(error, text)]);
  }
  const validate = await (validator ??= compileSchema());
  if (!validate(value)) return faulty(path, [...new Set((validate.errors ?? []).map(describe))]);
  const { levels, indicators, units, exclude } = readSettings(value);
  const [unread] = unitsWith(units).unread;
  if (unread !== undefined) return faulty(path, [`units.${unread}: ${UNREAD_UNIT}`]);
  const isExcluded = excluder(exclude);
  const folder = dirname(resolve(path));
  const known = new Set(registry.map(check => check.code));
  return {
    path,
    levels,
    own: { indicators, units },
    excludes: file => isExcluded(relative(folder, resolve(file)).replaceAll('\\', '/')),
    faults: [],
    unknownChecks: Object.keys(levels).filter(code => !known.has(code)),
  };
}

let validator: Promise<ValidateFunction> | undefined;

/** Loaded for the first settings file only; most runs have none. */
async function compileSchema(): Promise<ValidateFunction> {
  const { Ajv } = await import('ajv');
  return new Ajv({ allErrors: true }).compile(schema);
}

const UNREAD_UNIT = '应写明一个合多少，如“50公斤”，或留空 (must say what one is worth, like 50公斤, or be empty)';

const faulty = (path: string, faults: readonly string[]): Configuration => ({
  path,
  levels: {},
  own: { indicators: [], units: {} },
  excludes: () => false,
  faults,
  unknownChecks: [],
});

function syntaxFault(error: unknown, text: string): string {
  const message = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');
  const [, offset] = /at position (\d+)/.exec(message) ?? [];
  if (offset === undefined) return `不是有效的 JSON (not valid JSON): ${message}`;
  const before = text.slice(0, Number(offset)).split('\n');
  return `第 ${before.length} 行第 ${(before.at(-1)?.length ?? 0) + 1} 列不是有效的 JSON (not valid JSON): ${message}`;
}

function describe({ instancePath, keyword, params, message }: ErrorObject): string {
  const at = instancePath === '' ? '' : `${instancePath.slice(1).replaceAll('/', '.')}: `;
  switch (keyword) {
    case 'additionalProperties':
      return `${at}没有“${params['additionalProperty']}”这个设置 (unknown setting)`;
    case 'enum':
      return `${at}只能是 ${(params['allowedValues'] as unknown[]).join(' | ')} (must be one of these)`;
    case 'propertyNames':
    case 'pattern':
      return `${at}检查代码由小写字母和连字符组成 (a check's code has small letters and hyphens)`;
    case 'type':
      return `${at}应为 ${params['type']} (must be ${params['type']})`;
    default:
      return `${at}${message ?? keyword}`;
  }
}

/** Finds the settings that hold for files: the nearest `hegao.config.json` in their folder or above it. */
export class Configurations {
  readonly #fixed: Promise<Configuration> | null;
  readonly #byFolder = new Map<string, Promise<Configuration | null>>();

  /** @param path settings that hold for every file, wherever it lies. */
  constructor(path: string | undefined) {
    this.#fixed = path === undefined ? null : readConfiguration(path);
  }

  /** The settings for files in a folder; null where there are none. */
  of(folder: string): Promise<Configuration | null> {
    return this.#fixed ?? this.#above(resolve(folder));
  }

  #above(folder: string): Promise<Configuration | null> {
    let known = this.#byFolder.get(folder);
    if (!known) {
      if (this.#byFolder.size > FOLDERS_REMEMBERED) this.#byFolder.clear();
      this.#byFolder.set(folder, (known = this.#lookIn(folder)));
    }
    return known;
  }

  async #lookIn(folder: string): Promise<Configuration | null> {
    const path = join(folder, configurationName);
    if (await isThere(path)) return readConfiguration(path);
    const above = dirname(folder);
    return above === folder ? null : this.#above(above);
  }
}

const FOLDERS_REMEMBERED = 10_000;

async function isThere(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
