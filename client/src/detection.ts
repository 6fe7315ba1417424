// Does a plain text read like a transcript or a government report? A pure function over the head of the text: signals
// are collected, each with a weight, and the sum decides. Frequent words alone never do: something of the form of such
// a text (its title, its form of address, its opening formula, its speaker tags) must be there.

/** Characters (UTF-16) of the head of a text that are worth looking at. */
export const sampleLength = 16_000;

/** What speaks for or against; the names are shown to the user (translated by the caller). */
export type Signal =
  | 'title'
  | 'address'
  | 'opening'
  | 'speakerTags'
  | 'pressTags'
  | 'questionsAnswers'
  | 'recurringNames'
  | 'headings'
  | 'points'
  | 'figures'
  | 'officialWords'
  | 'notProse'
  | 'fiction'
  | 'script'
  | 'chat'
  | 'verse';

export interface Evidence {
  /** `strong`: switch; `weak`: never of itself; `none`: something else. */
  readonly strength: 'strong' | 'weak' | 'none';
  readonly score: number;
  /** What was found, the weightiest first; negative weights speak against. */
  readonly signals: readonly (readonly [Signal, number])[];
}

const strongScore = 6;
const weakScore = 4;
const formSignals: readonly Signal[] = ['title', 'address', 'opening', 'speakerTags', 'pressTags', 'recurringNames'];

/** Judges the first `sampleLength` characters of `text`; linear in their number, whatever the lines look like. */
export function looksLikeTranscript(text: string): Evidence {
  const sample = text.slice(0, sampleLength);
  if (!isChineseProse(sample)) return { strength: 'none', score: 0, signals: [['notProse', -10]] };
  const lines = sample
    .split(/\r\n|\r|\n/)
    .map(line => line.trim())
    .filter(line => line !== '');
  const signals = judges
    .map(([signal, judge]) => [signal, judge(sample, lines)] as const)
    .filter(([, weight]) => weight !== 0)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
  const score = sum(signals.map(([, weight]) => weight));
  const form = sum(signals.filter(([signal]) => formSignals.includes(signal)).map(([, weight]) => weight));
  const strength = score >= strongScore && form >= 3 ? 'strong' : score >= weakScore ? 'weak' : 'none';
  return { strength, score, signals };
}

type Judge = (sample: string, lines: readonly string[]) => number;

/** At least a third of what is printed is Chinese, there are some sentences, and it is no code. */
function isChineseProse(sample: string): boolean {
  const printed = count(sample, /\S/g);
  const chinese = count(sample, /\p{Script=Han}/gu);
  const code = count(sample, /[{}<>=\\|$#;_]/g) - count(sample, /;(?=[\p{Script=Han}\d])/gu);
  return chinese >= 60 && chinese * 3 > printed && code * 25 < printed;
}

const han = '\\p{Script=Han}';

const titleWords: readonly (readonly [RegExp, number])[] = [
  [/政府工作报告|文字实录|访谈实录|新闻发布会|例行记者会|记者会|新闻吹风会|媒体吹风会|新闻通气会|答记者问/u, 4],
  [/统计公报|计划执行情况.{0,30}报告|预算执行情况.{0,30}报告|人民代表大会|在线访谈|政务访谈|工作访谈/u, 3],
  [/访谈|专访|采访|座谈|记者见面|对话会|的讲话|致辞|发言人/u, 2],
];

/** The words of a title in the first short lines; letters set apart by blanks count as well. */
const title: Judge = (_, lines) => {
  const heads = lines
    .slice(0, 12)
    .map(line => line.replace(/\s/g, ''))
    .filter(line => line.length <= 70 && !/[。！？!?；;]/u.test(line));
  return Math.max(0, ...heads.flatMap(head => titleWords.filter(([words]) => words.test(head)).map(([, w]) => w)));
};

const address: Judge = sample => {
  const forms = [
    /各位(?:代表|委员)\s*[:：,，!！、]/u,
    /(?:各位|中外|新闻界)(?:中外)?(?:记者|媒体|新闻)|记者朋友|媒体(?:界)?(?:的)?朋友|各位网友|网友朋友/u,
    /女士们\s*[、,，]\s*先生们|先生们\s*[、,，]\s*女士们/u,
  ];
  return Math.min(3, 2 * forms.filter(form => form.test(sample)).length);
};

const opening: Judge = sample => {
  const forms = [
    /代表[^。\n]{0,24}向(?:大会|会议)(?:报告|作|做)|请予审议|提请[^。\n]{0,12}审议/u,
    /欢迎[^。！!\n]{0,20}(?:出席|参加|收看|做客|来到|关注)[^。！!\n]{0,40}(?:发布会|记者会|吹风会|访谈|直播|栏目|外交部|蓝厅)/u,
    /回答(?:大家|各位|记者|媒体)[^。\n]{0,12}(?:提问|问题)|(?:感谢|谢谢)[^。\n]{0,10}(?:记者|媒体)[^。\n]{0,8}提问/u,
    /有请[^。\n]{1,16}(?:作|做)?(?:介绍|回答|发布|解读|讲话|致辞|通报)|请[^。，\n]{1,14}(?:继续)?提问|提问(?:前|时)请(?:先)?通报/u,
  ];
  return Math.min(4, 3 * forms.filter(form => form.test(sample)).length);
};

const bracketTag = new RegExp(`^[•·*\\s]{0,4}[【\\[]([${han}·\\s]{2,14})[】\\]](?=.{4})`, 'u');

/** `【name】…` or `[name]…` at the head of lines, some of them twice. */
const speakerTags: Judge = (_, lines) => {
  const names = lines.flatMap(line => bracketTag.exec(line)?.[1]?.replace(/\s/g, '') ?? []);
  const speaking = names.filter(name => !notice.test(name));
  const recurring = mostFrequent(speaking);
  if (speaking.length >= 3 && recurring >= 2) return recurring >= 3 || speaking.length >= 6 ? 4 : 3;
  return speaking.some(name => /主持人|记者|发言人/u.test(name)) ? 2 : 0;
};
const notice =
  /公告|通知|警告|注意|提示|说明|重要|更新|修复|新增|优化|功能|问题|作用|用法|成份|成分|性状|规格|贮藏|禁忌|系统|战斗|装备|任务/u;

const pressTag = new RegExp(
  `^[^。，,；;：:！？!?\\s]{0,24}记者(?:再次)?(?:追问|提问|补充)?\\s*[：:]|^主持人[^。，：:]{0,24}[：:]`,
  'u',
);

const pressTags: Judge = (_, lines) => {
  const tags = lines.filter(line => pressTag.test(line)).length;
  return tags >= 4 ? 4 : tags >= 2 ? 3 : tags;
};

const questionsAnswers: Judge = (_, lines) => {
  const questions = lines.filter(line =>
    /^(?:追?问|记者问|问题|Q)\s*[\d一二三四五六七八九十]{0,3}\s*(?:[（(][^）)]{1,24}[）)])?\s*[：:]/u.test(line),
  ).length;
  const answers = lines.filter(line => /^(?:答|回答|A)\s*\d{0,2}\s*[：:]/u.test(line)).length;
  return questions >= 2 && answers >= 2 ? 2 : questions >= 3 || (questions >= 1 && answers >= 1) ? 1 : 0;
};

const nameTag = new RegExp(`^(${han}{2,4})\\s*[：:](.*)$`, 'u');

/** `name：` before long speeches, again and again; in plays and chats the speeches are short. */
const recurringNames: Judge = (_, lines) => {
  const turns = lines.flatMap(line => {
    const turn = nameTag.exec(line);
    return turn?.[1] === undefined || turn[2] === undefined ? [] : [[turn[1], turn[2].length] as const];
  });
  const length = sum(turns.map(([, length]) => length)) / Math.max(1, turns.length);
  if (mostFrequent(turns.map(([name]) => name)) < 3) return 0;
  return length >= 100 ? 3 : length >= 60 ? 1 : 0;
};

const headings: Judge = sample => {
  const marks = count(
    sample,
    /(?:^|[\n。；;！\s])\s{0,8}(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])/gu,
  );
  return marks >= 4 ? 2 : marks >= 2 ? 1 : 0;
};

const points: Judge = sample => {
  const marks = count(sample, /[一二三四五六七八九十](?:是|要)(?=[^\s，。]{2})|第[一二三四五六七八九]\s*[，,、]/gu);
  return marks >= 4 ? 2 : marks >= 2 ? 1 : 0;
};

/** Amounts, rates and points as official texts print them, by thousand characters. */
const figures: Judge = sample => {
  const found = count(
    sample,
    /[\d０-９](?:亿元|万元|万吨|万亩|万人|公里|个百分点)|(?:增长|下降|提高|增加)(?:了|到)?[\d０-９.．·]{1,8}\s?[%％]|百分之[一二三四五六七八九十]/gu,
  );
  const density = (found * 1000) / Math.max(1000, sample.length);
  return found >= 8 && density >= 3 ? 3 : found >= 4 && density >= 0.6 ? 2 : found >= 2 ? 1 : 0;
};

const officialVocabulary =
  '党委 党组 镇党委 市委 县委 区委 省委 国务院 中央 人民政府 发言人 外交部 高质量发展 乡村振兴 招商引资 社会主义 贯彻落实 民生 固定资产投资 规模以上 营商环境 经济社会 全面建设 脱贫 基层 公共服务 统筹 中方 双边 国际社会 领导人 改革开放 党中央 项目建设 代表处 专项行动 群众'.split(
    ' ',
  );

const officialWords: Judge = sample => {
  const known = officialVocabulary.filter(word => sample.includes(word)).length;
  return known >= 8 ? 3 : known >= 4 ? 2 : known >= 2 ? 1 : 0;
};

/** Chapters and dialogue: `第三章`, `他说：“`. */
const fiction: Judge = sample => {
  const chapters = count(
    sample,
    /(?:^|\n)\s{0,8}第[\d一二三四五六七八九十百千]{1,5}[章回卷](?=\s|$|[^，。]{1,20}\n)/gu,
  );
  const dialogue = count(
    sample,
    /[他她它我](?:笑|问|答|低声|轻声|大声)?(?:说|道|问)(?:道)?[：:，,]\s?[“「"]|[”」"](?:他|她|我)?(?:说道|笑道|问道|答道|喊道)/gu,
  );
  return chapters >= 1 && dialogue >= 2 ? -6 : chapters >= 2 || dialogue >= 4 ? -4 : 0;
};

/** Acts and scenes, stage directions after the names. */
const script: Judge = (sample, lines) => {
  const acts = count(sample, /(?:^|\n)\s{0,8}(?:第[一二三四五六七八九十\d]{1,3}[幕场]|幕启|场景[：:\s]|△)/gu);
  const directions = lines.filter(line => stageDirection.test(line)).length;
  return acts >= 1 && directions >= 2 ? -6 : acts >= 2 || directions >= 6 ? -4 : 0;
};

/** `名（叹气）：`, not `名（规划科科长）：`: what stands in the brackets is no office. */
const stageDirection =
  /^[^：:（(。，\d]{1,6}(?:[：:]\s?[（(][^）)]{1,20}[）)]|[（(][^）)]{0,19}[^）)部处局科所室长员任家社报台组村镇]{1}[）)]\s?[：:])/u;

/** Logs and exported chats: most lines, or every other, begin with a time, or a name with a time after it. */
const chat: Judge = (_, lines) => {
  const stamped = lines.filter(line =>
    /^\S{0,16}\s?[[(（]?\d{2,4}[-/年.]\d{1,2}[-/月.]\d{1,2}.{0,3}\d{1,2}:\d{2}|^[[(（]?\d{1,2}:\d{2}(?::\d{2})?[\])）]?\s?\S/u.test(
      line,
    ),
  );
  return stamped.length >= 4 && stamped.length * 3 >= lines.length ? -6 : 0;
};

/** Short lines without a stop at their end, all through the text. */
const verse: Judge = (_, lines) => {
  const mean = sum(lines.map(line => line.length)) / Math.max(1, lines.length);
  const stopped = lines.filter(line => /[。！？!?；;”」：:]$/u.test(line)).length;
  return lines.length >= 8 && mean < 18 && stopped * 3 < lines.length ? -4 : 0;
};

const judges: readonly (readonly [Signal, Judge])[] = [
  ['title', title],
  ['address', address],
  ['opening', opening],
  ['speakerTags', speakerTags],
  ['pressTags', pressTags],
  ['questionsAnswers', questionsAnswers],
  ['recurringNames', recurringNames],
  ['headings', headings],
  ['points', points],
  ['figures', figures],
  ['officialWords', officialWords],
  ['fiction', fiction],
  ['script', script],
  ['chat', chat],
  ['verse', verse],
];

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function mostFrequent(words: readonly string[]): number {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return Math.max(0, ...times.values());
}
