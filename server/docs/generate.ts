// npm run generate: writes what would otherwise be listed by hand in two places, the settings of the manifest with their
// texts, the manual pages of the checks and their table in the README; and the parts of speech of words that jieba takes for
// other words.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { registry } from '../src/checks/registry';
import { checkPage, configurationOf, type ManifestTexts, manifestTexts, withCheckTable } from './generated';
import { correctedTags } from './partsOfSpeech';

const root = new URL('../../', import.meta.url);
const pages = new URL('server/docs/checks/', root);

const manifest = readJson<{ contributes?: Record<string, unknown> }>('package.json');
writeJson('package.json', {
  ...manifest,
  contributes: { ...manifest.contributes, configuration: configurationOf(registry) },
});
for (const [path, language] of [
  ['package.nls.json', 'en'],
  ['package.nls.zh-cn.json', 'zh'],
] as const) {
  const written = existsSync(new URL(path, root)) ? readJson<ManifestTexts>(path) : {};
  writeJson(path, manifestTexts(written, registry, language));
}

mkdirSync(pages, { recursive: true });
const wanted = new Map(registry.map(check => [`${check.code}.md`, checkPage(check)]));
for (const name of readdirSync(pages)) if (name.endsWith('.md') && !wanted.has(name)) rmSync(new URL(name, pages));
for (const [name, page] of wanted) writeFileSync(new URL(name, pages), page);

const readme = new URL('README.md', root);
writeFileSync(readme, withCheckTable(readFileSync(readme, 'utf8'), registry));

const jieba = new URL('node_modules/nodejieba/submodules/cppjieba/dict/jieba.dict.utf8', root);
const pangu = new URL('node_modules/segment/dicts/dict.txt', root);
// An optional dependency: without it the file stays as it is.
if (existsSync(jieba))
  writeJson(
    'server/src/words/correctedTags.json',
    correctedTags(readFileSync(jieba, 'utf8'), readFileSync(pangu, 'utf8')),
  );

function readJson<Value>(path: string): Value {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8')) as Value;
}

function writeJson(path: string, value: unknown): void {
  const text = `${JSON.stringify(value, null, 2)}\n`;
  const file = new URL(path, root);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}
