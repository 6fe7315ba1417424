import schema from '../schemas/config.schema.json';
import type { Check } from '../src/checks/check';
import { type CheckPage, type Language, Texts } from '../src/presentation/messages';
import { levelChoices, runChoices } from '../src/workspace/settings';

/** A flat file of texts for the manifest: `package.nls.json`, `package.nls.zh-cn.json`. */
export type ManifestTexts = Record<string, string>;

const languages: readonly Language[] = ['zh', 'en'];
const texts = { zh: new Texts('zh'), en: new Texts('en') };

/** What the manifest's texts that are generated begin with; all others are written by hand. */
const prefix = 'config.';

/** `contributes.configuration`: every setting of the server and the client, none of them listed by hand elsewhere. */
export function configurationOf(checks: readonly Check[]): Record<string, unknown> {
  return {
    title: `%${prefix}title%`,
    properties: {
      'hegao.levels': {
        type: 'object',
        scope: 'resource',
        order: 1,
        markdownDescription: `%${prefix}levels%`,
        default: {},
        additionalProperties: false,
        properties: Object.fromEntries(checks.map(check => [check.code, levelSetting(check)])),
      },
      'hegao.check.run': choice(2, 'check.run', runChoices),
      'hegao.detect': choice(3, 'detect', detectChoices),
      ...ownWords(4),
      'hegao.reflow.tags': {
        type: 'boolean',
        scope: 'resource',
        order: 7,
        markdownDescription: `%${prefix}reflow.tags%`,
        default: false,
      },
      'hegao.exclude': {
        scope: 'resource',
        order: 6,
        markdownDescription: `%${prefix}exclude%`,
        default: [],
        ...without(properties.exclude),
      },
    },
  };
}

/** What the two kinds of own words may look like is said once, in the schema of `hegao.config.json`. */
const { properties } = schema;
const without = ({ description: _description, ...shape }: { readonly description?: string }): object => shape;

const ownWords = (order: number): Record<string, unknown> => ({
  'hegao.indicators': {
    scope: 'resource',
    order,
    markdownDescription: `%${prefix}indicators%`,
    default: [],
    ...without(properties.indicators),
  },
  'hegao.units': {
    scope: 'resource',
    order: order + 1,
    markdownDescription: `%${prefix}units%`,
    default: {},
    ...without(properties.units),
  },
});

/** What happens to a plain text that reads like a transcript. */
const detectChoices = ['auto', 'ask', 'off'] as const;

const levelSetting = ({ code }: Check): Record<string, unknown> => ({
  type: 'string',
  enum: levelChoices,
  default: 'default',
  description: `%${prefix}levels.${code}%`,
  enumDescriptions: levelChoices.map(level => `%${prefix}level.${level}%`),
});

const choice = (order: number, name: string, values: readonly string[]): Record<string, unknown> => ({
  type: 'string',
  scope: 'resource',
  order,
  markdownDescription: `%${prefix}${name}%`,
  enum: values,
  markdownEnumDescriptions: values.map(value => `%${prefix}${name}.${value}%`),
  default: values[0],
});

/** The manifest's texts with the generated ones renewed; what was written by hand stays as it is and where it is. */
export function manifestTexts(written: ManifestTexts, checks: readonly Check[], language: Language): ManifestTexts {
  const byHand = Object.entries(written).filter(([key]) => !key.startsWith(prefix));
  return { ...Object.fromEntries(byHand), ...settingTexts(checks, texts[language]) };
}

function settingTexts(checks: readonly Check[], own: Texts): ManifestTexts {
  const found: ManifestTexts = {};
  const add = (name: string): void => {
    found[prefix + name] = own.ui(`setting.${name}`);
  };
  for (const name of ['title', 'levels', 'check.run', 'detect', 'indicators', 'units', 'exclude', 'reflow.tags'])
    add(name);
  for (const level of levelChoices) add(`level.${level}`);
  for (const run of runChoices) add(`check.run.${run}`);
  for (const value of detectChoices) add(`detect.${value}`);
  for (const { code } of checks) {
    found[`${prefix}levels.${code}`] = own.ui('setting.levels.check', {
      title: own.title(code),
      what: whatOf(code, own),
    });
  }
  return found;
}

const whatOf = (code: string, own: Texts): string => own.page(code)?.what ?? '';

/** The manual page of a check, Chinese first; it opens offline from the finding's code. */
export function checkPage(check: Check): string {
  return languages.map(language => pageIn(check, texts[language])).join('\n---\n\n');
}

function pageIn({ code, family, level }: Check, own: Texts): string {
  const page: CheckPage = own.page(code) ?? { what: '', wrong: [], right: [], source: '', silent: '' };
  const facts = own.ui('page.facts', { code, family: own.ui(`family.${family}`), level: own.ui(`level.${level}`) });
  const examples = (heading: string, sign: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : `## ${own.ui(heading)}\n\n${lines.map(line => `- ${sign} ${line}\n`).join('')}`;
  const paragraph = (heading: string, words: string): string =>
    words === '' ? '' : `## ${own.ui(heading)}\n\n${words}\n`;
  return [
    `# ${own.title(code)}\n`,
    `${facts}\n`,
    page.what === '' ? '' : `${page.what}\n`,
    examples('page.wrong', '✗', page.wrong),
    examples('page.right', '✓', page.right),
    paragraph('page.silent', page.silent),
    paragraph('page.source', page.source),
  ]
    .filter(part => part !== '')
    .join('\n');
}

const levelNames = { error: '错误', warning: '警告', information: '提示', off: '关' } as const;

/** The README's table of checks: code, highest level, what it is called, and the first wrong example of its page. */
export function checkTable(checks: readonly Check[]): string {
  const cell = (words: string): string => words.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
  const rows = checks.map(({ code, level }) => {
    const example = texts.zh.page(code)?.wrong[0] ?? '';
    return `| \`${code}\` | ${levelNames[level]} | ${cell(texts.zh.title(code))} | ${cell(example)} |`;
  });
  return ['| 代码 | 级别 | 查什么 | 有误的例子 |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** A page with the table of checks put between its marks. */
export const withCheckTable = (page: string, checks: readonly Check[]): string =>
  page.replace(
    /(<!-- checks -->\n)[\s\S]*?(\n<!-- \/checks -->)/,
    (_, open: string, close: string) => `${open}\n${checkTable(checks)}\n${close}`,
  );
