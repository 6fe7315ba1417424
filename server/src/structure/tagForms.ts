import { perLine } from './lines';
import { looksLikeName, namesOffice, withoutBlanks } from './names';
import type { TagShape } from './skeleton';
import {
  hasOfficeAndName,
  isHost,
  isPress,
  isQuestionOrAnswer,
  isSpeakerByWord,
  looksLikeSpeaker,
} from './speakerWords';

/** The head of a line that could be a speaker tag. Offsets count from the start of the line's text. */
export interface TagForm {
  readonly shape: TagShape;
  /** Where the tag begins: behind a time of day and marks of quotation or emphasis. */
  readonly start: number;
  /** Behind the bracket or colon. */
  readonly end: number;
  /** Where the speech begins: behind the tag and a time that stands with it. */
  readonly body: number;
  readonly nameStart: number;
  readonly nameEnd: number;
  /** The printed name without blanks, identity in brackets cut off. */
  readonly who: string;
  /** What stands in brackets behind the name, between them: 杨某（实验室主任）：. */
  readonly identity: readonly [start: number, end: number] | null;
  /** Whether that is an office or body, so that the head is a tag wherever it stands. */
  readonly identified: boolean;
  /** Set where the text tells that somebody asks, 有记者问及： or 云溪日报记者提问：, and so may tell the answer as well. */
  readonly told?: true;
}

const day = '(?:\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?\\s*)?';
const clock = '\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?';
const timeBefore = new RegExp(`^[[(（【]?${day}${clock}[\\])）】]?[\\s\\u3000]*`);
const timeBehind = new RegExp(`^[\\s\\u3000]*[[(（]?${day}${clock}[\\])）]?[\\s\\u3000]*$`);

// The class of what may stand in brackets; a colon inside parts the office from the name: 【嘉宾：李某】.
const lenticular = /^(【\s*)([^【】。？！\n]{1,40}?)\s*】(?:\s*[：:])?/;
const square = /^(\[\s*)([^[\]。？！\d\n][^[\]。？！\n]{0,39}?)\s*\](?:\s*[：:])?/;
// A head of up to 30 characters without sentence marks; an identity in brackets may hold any: 主持人(…处处长…):
const colon =
  /^((?:>|\*|\s|-)*(?:[0-9]{1,3}[、.．]\s?)?)([^。，？！；：,;?!:（()）"“”\n]{1,30}?(?:“[^”\n]{1,12}”)?)\s*(?:[（(]([^（()）\n]{1,30})[）)])?\**[：:]\**(?!\/\/)/;

const hasColon = /^[^。，？！；,;?!"：:（(]{0,60}(?:[（(][^）)]{0,40}[）)]\**)?[：:]/;

const noSpeaker =
  /^(?:背\s*景|导\s*[读语]|摘\s*要|按|编者按|编者|提\s*要|前言|引言|正文|全文|目录|附件?|附录|字\s*[体号].*|打印.*|关闭.*|名词解释|注释?|备注|相关.*|.*链接|责任编辑.*|来源.*|图.{0,3}|视频.*|专[题栏]|大\s*中\s*小|公告|通知|原文|说明|文字实录|.*招商)$/;
const stageDirection = /^(?:点头|摇头|笑|大笑|微笑|鼓掌|掌声|举手|插话)$/;

/** The bracketed or colon head of a line, sound on its face; whether it is a tag depends on the rest of the text. */
export function tagFormOf(text: string): TagForm | null {
  const first = text.charCodeAt(0);
  const time = (first >= 0x30 && first <= 0x39) || '[(（【'.includes(text[0] ?? ' ') ? timeBefore.exec(text) : null;
  const skipped = time && time[0].length < text.length ? time[0].length : 0;
  const head = text.slice(skipped, skipped + 80);
  const form = headForm(head);
  if (!form) return null;
  const behind = text.length <= skipped + form.end + 24 ? timeBehind.exec(text.slice(skipped + form.end)) : null;
  // A copy of each form would cost more than all else here.
  return skipped === 0 && !behind ? form : shifted(form, skipped, behind?.[0].length ?? 0);
}

/** The same of a line. */
export const formOf = perLine(tagFormOf);

function shifted(form: TagForm, by: number, timeLength: number): TagForm {
  const { identity } = form;
  return {
    ...form,
    start: by + form.start,
    end: by + form.end,
    body: by + form.end + timeLength,
    nameStart: by + form.nameStart,
    nameEnd: by + form.nameEnd,
    identity: identity && [by + identity[0], by + identity[1]],
  };
}

function headForm(head: string): TagForm | null {
  if (head.startsWith('【') || head.startsWith('[')) return bracketForm(head);
  // Most lines are told by their first clause, before anything else is tried on them.
  return (
    ('会有随发'.includes(head[0] ?? ' ') ? narratedForm(head) : null) ?? (hasColon.test(head) ? colonForm(head) : null)
  );
}

function bracketForm(text: string): TagForm | null {
  const bracket = lenticular.exec(text) ?? square.exec(text);
  if (!bracket) return null;
  const [whole, opening = '', name = ''] = bracket;
  if (noSpeaker.test(name) || /\d{4}/.test(name)) return null;
  // [原文](https://…) is a link.
  if (/^\((?:https?:|\/|\.{0,2}\/|#)/.test(text.slice(whole.length, whole.length + 8))) return null;
  const shape: TagShape = whole.startsWith('【') ? 'lenticular' : 'square';
  const called = partedName(name);
  if (name.length - (called?.identity[1] ?? 0) > 26 && !hasOfficeAndName(name)) return null;
  const nameStart = opening.length + (called?.start ?? 0);
  return {
    shape,
    start: 0,
    end: whole.length,
    body: whole.length,
    nameStart,
    nameEnd: opening.length + (called?.end ?? name.length),
    who: withoutBlanks(name.slice(called?.start ?? 0, called?.end ?? name.length)),
    identity: called && [opening.length + called.identity[0], opening.length + called.identity[1]],
    identified: false,
  };
}

/** 【嘉宾：李某】 and 【李某（副镇长）】: name and identity apart; null where the bracket holds a name alone. */
function partedName(
  printed: string,
): { readonly start: number; readonly end: number; readonly identity: readonly [number, number] } | null {
  const [, before = '', marks = '', after = ''] = /^([^：:]{2,30})([：:]\s*)([^：:]{2,12})$/.exec(printed) ?? [];
  if (after && looksLikeName(withoutBlanks(after)) && (namesOffice(before) || isSpeakerByWord(before)))
    return { start: before.length + marks.length, end: printed.length, identity: [0, before.length] };
  const [, name = '', blank = '', inside = ''] =
    /^([^（(]{2,12}?)(\s*[（(])([^（()）]{2,30})[）)]$/.exec(printed) ?? [];
  const from = name.length + blank.length;
  return inside && (looksLikeName(withoutBlanks(name)) || isSpeakerByWord(name))
    ? { start: 0, end: name.length, identity: [from, from + inside.length] }
    : null;
}

const narratedQuestion =
  /^((?:会后|会上|发布会后|发布会上|随后|接着|现场|此外|另外|最后)?[，,]?(?:还|又|也|现场|再次)?(?:有|一位|另一位|某)(?:[^，。：:]{0,8}?))(记者|媒体|网友|听众|观众|投资者|股东|分析师|同学|学生|代表|委员|市民|村民|居民|家长|员工)(?:又|还|再|现场|接着|继续|当场)?(?:问及?|问到|问道|提问|追问|发问|提出|留言)(?:道|说|称|问题)?[：:]/;

/** `会后，有记者问及：…`: a question that is told. */
function narratedForm(text: string): TagForm | null {
  const [whole = '', before = '', who = ''] = narratedQuestion.exec(text) ?? [];
  // 有学员问：“…”老师说… goes on with the answer in the same paragraph.
  if (whole === '' || (who !== '记者' && /^[“"「]/.test(text.slice(whole.length)))) return null;
  const named = { nameStart: before.length, nameEnd: before.length + who.length };
  return {
    shape: 'colon',
    start: 0,
    end: whole.length,
    body: whole.length,
    ...named,
    who,
    identity: null,
    identified: true,
    told: true,
  };
}

const narratedAnswer =
  /^([^，。？！；：,;:“”（(\s]{2,30}?)(?:对此)?(?:作出|做出)?(?:表示|回应|回答|答复|指出|强调|介绍|解释|坦言|透露|认为|告诉记者|答|称|说)(?:表示|指出|介绍|称|道|说)?([：:，,])/;

/**
 * `某某表示：…`, `某局副局长某某回应称，…` below a question that is told; anywhere else such a line quotes somebody. Behind a comma
 * the verb alone tells it.
 */
export function narratedAnswerOf(text: string): TagForm | null {
  const [whole = '', who = ''] = narratedAnswer.exec(text.slice(0, 48)) ?? [];
  if (!(looksLikeName(who) || hasOfficeAndName(who) || /(?:发言人|负责人)$/.test(who))) return null;
  const place = { start: 0, end: whole.length, body: whole.length, nameStart: 0, nameEnd: who.length };
  return { shape: 'colon', ...place, who, identity: null, identified: true };
}

/** `记者 王某 问：`, `董事长 陆某 答：`, run together `记者问：`, `王某答：`, `云溪日报记者现场提问：`: the speaker without what he does. */
function withoutVerb(printed: string): string {
  const apart = printed.replace(/(?<=[^\s\u3000]{2})[\s\u3000]{1,4}(?:提?问|追问|回?答|说)$/, '');
  // 简素问 is a name.
  if (apart !== printed || printed.length < 3 || (printed.endsWith('问') && looksLikeName(printed))) return apart;
  const [, name = '', verb = ''] = /^(.{2,24}?)\s*(现场提问|发问|问道|问及|问|回答|答道|答)$/.exec(printed) ?? [];
  if (name === '') return printed;
  const speaks = looksLikeName(withoutBlanks(name)) || isHost(name) || (isPress(name) && verb.includes('问'));
  return speaks ? name : printed;
}

function colonForm(text: string): TagForm | null {
  const head = colon.exec(text);
  if (!head) return null;
  const [whole, prefix = '', printed = '', identity] = head;
  const name = withoutVerb(printed);
  const who = withoutBlanks(name);
  if (!who || noSpeaker.test(who) || (identity && stageDirection.test(identity))) return null;
  // 下午3:00 is a time.
  if (/\d$/.test(name) && /^\d/.test(text.slice(whole.length)) && !/^(?:Q|A|问题?|追问|答)\d+$/.test(who)) return null;
  // `2.本报评论员文章：` is an item of a list whose words go on below; a numbered question has its words beside it.
  if (/\d/.test(prefix) && text.slice(whole.length).trim() === '') return null;
  const nameStart = prefix.length;
  const identityEnd = whole.lastIndexOf(identity ?? '\n') + (identity?.length ?? 0);
  const identified =
    identity !== undefined &&
    (isPress(who) || (namesOffice(identity) && (/\d/.test(prefix) || looksLikeSpeaker(who, name))));
  return {
    shape: isQuestionOrAnswer(who) ? 'questionAnswer' : 'colon',
    start: /^[>*\s-]*/.exec(prefix)?.[0].length ?? 0,
    end: whole.length,
    body: whole.length,
    nameStart,
    nameEnd: nameStart + name.length,
    who,
    identity: identity === undefined ? null : [identityEnd - identity.length, identityEnd],
    identified,
    ...(name !== printed && isPress(who) && { told: true as const }),
  };
}
