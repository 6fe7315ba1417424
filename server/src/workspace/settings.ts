import type { LevelSettings } from '../checks/chain';

/** When findings are brought up to date. */
export type CheckRun = 'onType' | 'onSave' | 'manual';

/** The section `hegao` of the settings, as far as the server cares. */
export interface Settings {
  readonly levels: LevelSettings;
  readonly run: CheckRun;
}

export const defaultSettings: Settings = { levels: {}, run: 'onType' };

/** What a check's level may be set to; `default` leaves it to the check. */
export const levelChoices = ['default', 'error', 'warning', 'information', 'off'] as const;
export const runChoices = ['onType', 'onSave', 'manual'] as const;

/** Reads settings of any shape; what is missing, misspelt or of the wrong type has its default. */
export function readSettings(raw: unknown): Settings {
  const section = asRecord(raw);
  const run = asRecord(section['check'])['run'] ?? section['check.run'];
  return { levels: readLevels(section['levels']), run: runChoices.find(choice => choice === run) ?? 'onType' };
}

function readLevels(raw: unknown): LevelSettings {
  const levels: Record<string, (typeof levelChoices)[number]> = {};
  for (const [code, wanted] of Object.entries(asRecord(raw))) {
    const level = levelChoices.find(choice => choice === wanted);
    if (level) levels[code] = level;
  }
  return levels;
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
