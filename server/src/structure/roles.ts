import type { Line } from './lines';
import { isPersonalOffice, splitOfficeAndName } from './offices';
import type { SpeakerRole } from './skeleton';
import { isAnswer, isHost, isPart, isPress, isQuestion, joinedByDash, looksLikeOutlet } from './speakerWords';
import type { TaggedLine } from './tags';

const handover =
  /有请|(?:下面|首先|接下来)[，,]?(?:先|首先)?[，,]?(?:请|由|进[行入]|开始)|提问环节|(?:现场|开始|进行|继续)提问|请[^，。！？]{0,10}(?:提问|举手)|发布会(?:就)?到(?:此|这里)|欢迎(?:各位|大家)?(?:参加|出席|收看|收听|做客|来到)|邀请到|[下后]一[个位][^，。]{0,6}(?:问题|记者|提问)/;
const fromThePress =
  /^.{0,30}我是.{0,24}(?:记者|主播)|^.{0,30}我是[^，。]{0,12}(?:[报台社网]|频道|电视|广播|新闻|融媒|杂志)的?[^，。]{0,4}工作人员/;
/** Those who neither ask for a medium nor answer for an office. */
const ofThePublic =
  /^(?:群众|村民|居民|业主|家长|学生|同学|学员|市民|网友|网民|听众|观众|员工|司机|店主|顾客|游客|乘客|患者|农户|商户)/;
const question = /[？?][”’）)]?\s*$|请问|请您?(?:谈谈|介绍|评价|谈一谈)/;

/** What one speaker says in one go, as far as roles need it. */
interface Turn {
  readonly who: string;
  readonly handsOver: boolean;
  readonly asks: boolean;
}

interface Cast {
  readonly nameOf: (who: string) => string;
  readonly host: string | null;
  readonly isOfPress: (who: string) => boolean;
  /** Those whose speeches are questions more often than not. */
  readonly inquirers: ReadonlySet<string>;
  /** Who puts the questions where nobody bears the word for it, as in an interview. */
  readonly askers: ReadonlySet<string>;
}

/** Gives every tag its role: by its word, by what is said under it, and the host by handing over. */
export function assignRoles(tags: readonly (TaggedLine | null)[], lines: readonly Line[]): (TaggedLine | null)[] {
  const turns: Turn[] = [];
  const names = new Map<string, string>();
  // 发言人周某 is whom the other tags call 周某.
  const nameOf = (who: string): string => {
    let name = names.get(who);
    if (name === undefined) names.set(who, (name = splitOfficeAndName(who)?.name ?? who));
    return name;
  };
  const press = new Set<string>();
  const people = new Set<string>();
  const close = (who: string, from: number, to: number): void => {
    const own = lines[from]?.text.slice(tags[from]?.body) ?? '';
    // Below a tag that stands alone, the speech begins in the next line, or the one after who it is.
    const first =
      own.trim() !== '' ? own : [1, 2].map(n => (from + n > to ? '' : (lines[from + n]?.text ?? ''))).join('');
    while (to > from && /^[[(（\d\s:：/.\-\])）]*$/.test(lines[to]?.text ?? '')) to--;
    const last = from === to ? own : (lines[to]?.text ?? '');
    if (fromThePress.test(first.slice(0, 70))) press.add(who);
    // Who asks for a medium hands nothing over, and his questions are known as such.
    const isMedium = who.endsWith('记者');
    const handsOver = !isMedium && (handover.test(first.slice(0, 200)) || handover.test(last.slice(-200)));
    // An office in brackets behind the name says that it is one of a person.
    if (tags[from]?.tag.identity && !isPress(who) && !isQuestion(who)) people.add(who);
    turns.push({ who: nameOf(who), handsOver, asks: isMedium || question.test(last.slice(-160)) });
  };
  let open = -1;
  tags.forEach((tagged, i) => {
    if (!tagged) return;
    if (open >= 0) close(tags[open]?.tag.who ?? '', open, i - 1);
    open = i;
  });
  if (open >= 0) close(tags[open]?.tag.who ?? '', open, lines.length - 1);

  const isOfPress = (who: string): boolean =>
    press.has(who) || isPress(who) || isQuestion(who) || (looksLikeOutlet(who) && !people.has(who));
  const host = likelyHost(turns, isOfPress);
  const inquirers = new Set(sharesOf(turns).flatMap(([who, { turns: all, asks }]) => (asks * 2 >= all ? [who] : [])));
  const cast: Cast = { nameOf, host, isOfPress, inquirers, askers: likelyAskers(turns, host, isOfPress) };
  let before: SpeakerRole = 'unknown';
  return tags.map((tagged, i) => {
    if (!tagged) return null;
    const { who } = tagged.tag;
    // A translation below the original is by whom the original is.
    const isLatin =
      who !== null && /^[A-Z]/.test(who) && /^\s*[“"]?[A-Z]/.test(lines[i]?.text.slice(tagged.body) ?? '');
    const role = isLatin && before !== 'unknown' ? before : roleOf(who, cast);
    before = who !== null && /^[\u4e00-\u9fff《]/.test(who) ? role : 'unknown';
    return { ...tagged, tag: { ...tagged.tag, role } };
  });
}

/** Who hands over more often than he answers. */
function likelyHost(turns: readonly Turn[], isOfPress: Cast['isOfPress']): string | null {
  const handovers = new Map<string, number>();
  const answers = new Map<string, number>();
  const count = (counts: Map<string, number>, who: string): void => void counts.set(who, (counts.get(who) ?? 0) + 1);
  turns.forEach(({ who, handsOver }, i) => {
    const before = turns[i - 1];
    if (handsOver) count(handovers, who);
    else if (before && isOfPress(before.who)) count(answers, who);
  });
  let host: string | null = null;
  let most = 0;
  for (const [who, hands] of handovers) {
    if (isHost(who)) return who;
    if (hands > most && who !== '' && hands >= (answers.get(who) ?? 0) && !isOfPress(who)) [host, most] = [who, hands];
  }
  return most > 1 ? host : null;
}

const SHARE_OF_QUESTIONS = 0.6;
const LARGEST_INTERVIEW = 6;
const SHARE_OF_ANSWERS = 0.4;

/** How many turns each speaker has, and how many of them are questions. */
function sharesOf(turns: readonly Turn[]): [who: string, own: { readonly turns: number; readonly asks: number }][] {
  const counts = new Map<string, { turns: number; asks: number }>();
  for (const { who, asks } of turns) {
    const own = counts.get(who) ?? { turns: 0, asks: 0 };
    counts.set(who, { turns: own.turns + 1, asks: own.asks + (asks ? 1 : 0) });
  }
  return [...counts];
}

function likelyAskers(turns: readonly Turn[], host: string | null, isOfPress: Cast['isOfPress']): Set<string> {
  const askers = new Set<string>();
  if (host !== null || turns.some(({ who }) => isHost(who) || isAnswer(who) || isOfPress(who))) return askers;
  const counts = sharesOf(turns);
  const [most] = counts
    .map(([, own]) => own)
    .filter(own => own.asks < own.turns / 3)
    .sort((a, b) => b.turns - a.turns);
  if (!most || most.turns < 2) return askers;
  // In a meeting everybody asks now and then, and nobody answers all the others.
  if (counts.length > LARGEST_INTERVIEW && most.turns < turns.length * SHARE_OF_ANSWERS) return askers;
  for (const [who, own] of counts) if (own.asks >= own.turns * SHARE_OF_QUESTIONS) askers.add(who);
  return askers;
}

function roleOf(who: string | null, { nameOf, host, isOfPress, askers, inquirers }: Cast): SpeakerRole {
  if (who === null) return 'unknown';
  if (isHost(who) || (host !== null && nameOf(who) === host)) return 'host';
  if (isAnswer(who)) return 'answer';
  if (isQuestion(who) && !isPress(who)) return /记者/.test(who) ? 'press' : 'question';
  if (askers.has(nameOf(who))) return askers.size > 1 ? 'question' : 'press';
  if (/分析师|投资者|股东/.test(who) || joinedByDash.test(who)) return 'question';
  if (inquirers.has(nameOf(who)) && (ofThePublic.test(who) || isPart(who))) return 'question';
  if (ofThePublic.test(who)) return 'unknown';
  if (isPersonalOffice(splitOfficeAndName(who)?.office ?? '')) return 'official';
  return isOfPress(who) || /记者[\u4e00-\u9fff]{2,4}$/.test(who) ? 'press' : 'official';
}
