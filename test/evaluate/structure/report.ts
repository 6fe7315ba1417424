import { grid } from '../table';
import { compareAnnounced } from './announced';
import { scoreDamage } from './damage';
import { scoreTags, type TagScore } from './tags';
import { outletConference, questionAnswer, report, textsOf } from './texts';

const percent = (part: number, whole: number): string => (whole === 0 ? '—' : `${((100 * part) / whole).toFixed(2)}%`);
const some = (list: readonly string[], most = 12): string =>
  list.length === 0
    ? ''
    : `\n${list.slice(0, most).join('\n')}${list.length > most ? `\n… and ${list.length - most} more` : ''}`;

/** How well tags, points and damage of structure are read: sections of a title and a body each. */
export function structureReport(
  corpus: string,
  seed: number,
  each: number,
  most = 12,
): [title: string, body: string][] {
  const folders = [
    ['press/outlet-tags', outletConference],
    ['press/question-answer', questionAnswer],
  ] as const;
  const sections: [string, string][] = [];
  const press = folders.map(([folder, generate]) => ({ folder, texts: textsOf(corpus, folder, generate) }));
  for (const { folder, texts } of press) {
    const scores = scoreTags(texts);
    sections.push([`Speaker tags of ${folder}, ${texts.length} texts`, tagTable(scores)]);
    sections.push([
      `Missed or misread in ${folder}`,
      scores
        .map(
          ({ form, misses, extras }) =>
            `${form}:${some(misses, most)}${some(
              extras.map(extra => `no turn: ${extra}`),
              most,
            )}`,
        )
        .join('\n'),
    ]);
  }
  const reports = textsOf(corpus, 'reports', report);
  const all = [
    ...reports,
    ...press.flatMap(({ texts }) => texts),
    ...textsOf(corpus, 'interviews', report),
    ...textsOf(corpus, 'seeds', report),
  ];
  const { announced, agree, unlisted, disagree } = compareAnnounced(all);
  sections.push([
    'Announced counts and the outline',
    `${announced} announced, ${agree} agree, ${disagree.length} disagree, ${unlisted.length} without a list${some(disagree, most)}${some(unlisted, most)}`,
  ]);
  const bracketed = press.flatMap(({ texts }) =>
    texts.map(({ name, text }) => ({
      name,
      text: text.replace(/^([\s\u3000]*)([^。，？！：:（(\n]{1,20}(?:记者|问|答))[：:]/gm, '【$2】'),
    })),
  );
  const damage = scoreDamage([...reports, ...bracketed, ...textsOf(corpus, 'seeds', report)], seed, each);
  sections.push([
    `Injected damage of structure, seed ${seed}`,
    `${grid(
      ['kind', 'made', 'found', 'share'],
      damage.map(({ kind, made, found }) => [kind, String(made), String(found), percent(found, made)]),
    )}${damage.map(({ kind, missed }) => (missed.length > 0 ? `\n${kind}:${some(missed, most)}` : '')).join('')}`,
  ]);
  return sections;
}

function tagTable(scores: readonly TagScore[]): string {
  return grid(
    ['form', 'turns', 'recall', 'with its name', 'precision', 'worst text'],
    scores.map(({ form, gold, found, named, wrong, byText }) => {
      const [worst] = [...byText].sort(([, a], [, b]) => b - a);
      return [
        form,
        String(gold),
        percent(found, gold),
        percent(named, gold),
        percent(found, found + wrong),
        worst ? `${worst[0].replace(/^.*\//, '').slice(0, 24)} (${worst[1]})` : '—',
      ];
    }),
  );
}
