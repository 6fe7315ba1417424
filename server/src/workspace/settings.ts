import type { LevelSettings } from '../checks/chain';
import type { Indicator } from '../words/lexicon/indicator';
import type { OwnIndicator } from '../words/lexicon/lexicon';

/** When findings are brought up to date. */
export type CheckRun = 'onType' | 'onSave' | 'manual';

/** The section `hegao` of the settings, as far as the server cares; `hegao.config.json` has the same names. */
export interface Settings {
  readonly levels: LevelSettings;
  readonly run: CheckRun;
  /** Indicators and aliases the official lexicon does not have. */
  readonly indicators: readonly OwnIndicator[];
  /** Units by name, with what one is worth (`50公斤`); an empty value is a counted thing of its own. */
  readonly units: Readonly<Record<string, string>>;
  /** Whether reflow also brings speaker tags into the form 【】. */
  readonly reflowTags: boolean;
  /** Globs of texts that are not checked, relative to the folder the settings hold for. */
  readonly exclude: readonly string[];
}

export const defaultSettings: Settings = {
  levels: {},
  run: 'onType',
  indicators: [],
  units: {},
  reflowTags: false,
  exclude: [],
};

/** What a check's level may be set to; `default` leaves it to the check. */
export const levelChoices = ['default', 'error', 'warning', 'information', 'off'] as const;
export const runChoices = ['onType', 'onSave', 'manual'] as const;
export const classChoices = ['nominal', 'constantPrice', 'comparable', 'changingSample', 'investment'] as const;
export const kindChoices = ['stock', 'flow', 'rate'] as const;

/** Reads settings of any shape; what is missing, misspelt or of the wrong type has its default. */
export function readSettings(raw: unknown): Settings {
  const section = asRecord(raw);
  const run = asRecord(section['check'])['run'] ?? section['check.run'];
  return {
    levels: readLevels(section['levels']),
    run: runChoices.find(choice => choice === run) ?? 'onType',
    indicators: asList(section['indicators']).flatMap(readIndicator),
    units: Object.fromEntries(Object.entries(asRecord(section['units'])).filter(isNamedString)),
    reflowTags: (asRecord(section['reflow'])['tags'] ?? section['reflow.tags']) === true,
    exclude: asList(section['exclude']).filter(isFilled),
  };
}

/** Both at once; where they say different things of one check, indicator or unit, the second has its way. */
export const mergeSettings = (first: Settings, second: Settings): Settings => ({
  levels: { ...first.levels, ...second.levels },
  run: first.run,
  indicators: [...first.indicators, ...second.indicators],
  units: { ...first.units, ...second.units },
  reflowTags: first.reflowTags,
  exclude: first.exclude,
});

function readLevels(raw: unknown): LevelSettings {
  const levels: Record<string, (typeof levelChoices)[number]> = {};
  for (const [code, wanted] of Object.entries(asRecord(raw))) {
    const level = levelChoices.find(choice => choice === wanted);
    if (level) levels[code] = level;
  }
  return levels;
}

/** A name alone, or an object with what else is known; one that names nothing is left out. */
function readIndicator(raw: unknown): OwnIndicator[] {
  const {
    name,
    aliases,
    dimension,
    class: kindOfLevels,
    kind,
    above100,
    generic,
  } = asRecord(typeof raw === 'string' ? { name: raw } : raw);
  if (!isFilled(name)) return [];
  const found: { -readonly [Key in keyof Indicator]?: Indicator[Key] } = {};
  if (Array.isArray(aliases)) found.aliases = aliases.filter(isFilled);
  if (isFilled(dimension)) found.dimension = dimension;
  const knownClass = classChoices.find(choice => choice === kindOfLevels);
  if (knownClass) found.class = knownClass;
  const knownKind = kindChoices.find(choice => choice === kind);
  if (knownKind) found.kind = knownKind;
  if (typeof above100 === 'boolean') found.above100 = above100;
  if (typeof generic === 'boolean') found.generic = generic;
  return [{ ...found, name }];
}

const isFilled = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isNamedString = (entry: [string, unknown]): entry is [string, string] =>
  entry[0].trim() !== '' && typeof entry[1] === 'string';

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
