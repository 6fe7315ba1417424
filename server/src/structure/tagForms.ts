import { looksLikeName, namesOffice, withoutBlanks } from './names';
import type { TagShape } from './skeleton';

/** The head of a line that could be a speaker tag. Offsets count from the start of the line's text. */
export interface TagForm {
  readonly shape: TagShape;
  /** Behind the bracket or colon. */
  readonly end: number;
  readonly nameStart: number;
  readonly nameEnd: number;
  /** The printed name without blanks, identity in brackets cut off. */
  readonly who: string;
  /** Whether an office or body stands in brackets behind the name: 杨某（实验室主任）： */
  readonly identified: boolean;
}

const lenticular = /^(【\s*)([^【】。？！\n]{1,26}?)\s*】/;
const square = /^(\[\s*)([^[\]。？！\d\n][^[\]。？！\n]{0,25}?)\s*\]/;
// A head of up to 30 characters without sentence marks; an identity in brackets may hold any: 主持人(…处处长…):
const colon =
  /^((?:>|\*|\s|-)*(?:[0-9]{1,3}[、.．]\s?)?)([^。，？！；：,;?!:（()）"“”\n]{1,30}?)\s*(?:[（(]([^（()）\n]{1,30})[）)])?\**[：:](?!\/\/)/;

const noSpeaker =
  /^(?:背\s*景|导\s*[读语]|摘\s*要|按|编者按|编者|提\s*要|前言|引言|正文|全文|目录|附件?|附录|字\s*[体号].*|打印.*|关闭.*|名词解释|注释?|备注|相关.*|.*链接|责任编辑.*|来源.*|图.{0,3}|视频.*|专[题栏]|大\s*中\s*小|公告|通知|原文|说明|文字实录|.*招商)$/;
const stageDirection = /^(?:点头|摇头|笑|大笑|微笑|鼓掌|掌声|举手|插话)$/;

/** The bracketed or colon head of a line, sound on its face; whether it is a tag depends on the rest of the text. */
export function tagFormOf(text: string): TagForm | null {
  const bracket = lenticular.exec(text) ?? square.exec(text);
  if (bracket) {
    const [whole, opening = '', name = ''] = bracket;
    if (noSpeaker.test(name) || /\d{4}/.test(name)) return null;
    // [原文](https://…) is a link.
    if (/^\((?:https?:|\/|\.{0,2}\/|#)/.test(text.slice(whole.length, whole.length + 8))) return null;
    const shape: TagShape = whole.startsWith('【') ? 'lenticular' : 'square';
    return {
      shape,
      end: whole.length,
      nameStart: opening.length,
      nameEnd: opening.length + name.length,
      who: withoutBlanks(name),
      identified: false,
    };
  }
  const head = colon.exec(text.length > 80 ? text.slice(0, 80) : text);
  if (!head) return null;
  const [whole, prefix = '', name = '', identity] = head;
  const who = withoutBlanks(name);
  if (!who || noSpeaker.test(who) || (identity && stageDirection.test(identity))) return null;
  // 下午3:00 is a time.
  if (/\d$/.test(name) && /^\d/.test(text.slice(whole.length)) && !/^(?:Q|A|问题?|追问)\d+$/.test(who)) return null;
  // `2.本报评论员文章：` is an item of a list whose words go on below; a numbered question has its words beside it.
  if (/\d/.test(prefix) && text.slice(whole.length).trim() === '') return null;
  const start = prefix.length;
  const identified =
    identity !== undefined && namesOffice(identity) && (/\d/.test(prefix) || looksLikeSpeaker(who, name));
  const shape: TagShape = isQuestionOrAnswer(who) ? 'questionAnswer' : 'colon';
  return { shape, end: whole.length, nameStart: start, nameEnd: start + name.length, who, identified };
}

const question =
  /^(?:问|提问|追问|记者追问|记者提问|.{0,14}记者(?:追问|补充|提问)|追问[一二三四五六七八九十\d]{1,2}|问题?[一二三四五六七八九十\d]{1,3}|Q\d{0,3}|与会(?:人|者|人员|专家|员工)|提问[者人]|员工|网友.{0,10})$/;
const answer = /^(?:答|回答|A\d{0,3}|答复)$/;
const press = /^(?!各位|有|对|据|多名|一些|请|尊敬|答|感谢|谢谢|就)(?:.{0,18}[^位名个些]|)记者$/;
const host = /^(?:主持人|主持|司仪).{0,16}$/;
const speakerWord = /^(?:嘉宾|发言人|被采访者|受访者|采访者|旁白|画外音|翻译|解说)[一二三四五六七八九十A-Z\d]?$/;

export const isQuestionOrAnswer = (who: string): boolean => question.test(who) || answer.test(who);
export const isQuestion = (who: string): boolean => question.test(who);
export const isAnswer = (who: string): boolean => answer.test(who);
export const isPress = (who: string): boolean => press.test(who);
export const isHost = (who: string): boolean => host.test(who);

/** Heads that are tags wherever they stand: 记者, 问, 答, 主持人 and their like. */
export const isSpeakerByWord = (who: string): boolean =>
  isQuestionOrAnswer(who) || isPress(who) || isHost(who) || speakerWord.test(who);

/** An outlet whose 记者 was left out: 彭博社, 《环球时报》. */
export const looksLikeOutlet = (who: string): boolean =>
  who.length <= 14 && /(?:社|报|台|网|卫视|电视|新闻|广播|在线|融媒|》)$/.test(who);

const formOfAddress = /^[\u4e00-\u9fff]{1,2}(?:总|董|工|老师|博士|院士|书记|主任|教授)$/;
const notANamedPerson =
  /^(?:时[间候段]|地点|主题|方[法式案向面]|项目|成员|单位|任务|目标|安排|于是|计划|明确|温度|金额|全[市县区省年镇]|案例.{0,2}|常[见用]|和.|高.|经[过费验]|应[该当]|相[关对]|从.|有[关的]|包括|强调|通[过知]|支[持出]|何[时为]|路[线径]|干[部货]|第.{1,3}|其[中次他]|例如|比如|同时|因此|注意|问题|答案|结论|内容|范围|.{0,3}年|.{0,3}月)$/;

/** A person or office by the form of the head alone; such heads must recur or be confirmed by the text. */
export function looksLikeSpeaker(who: string, printed: string): boolean {
  if (notANamedPerson.test(who)) return false;
  if (looksLikeName(who) || formOfAddress.test(who)) return true;
  if (/^[A-Z][A-Za-z.' -]{1,30}$/.test(printed) && printed.split(' ').length <= 3) return true;
  return hasOfficeAndName(printed);
}

/** `省新闻办副主任 李明` with a blank, or run together; the office comes first. */
export function hasOfficeAndName(printed: string): boolean {
  const split = /^(.{2,26}?)[\s\u3000]+([\u4e00-\u9fff·]{2,6})$/.exec(printed);
  if (split) return namesOffice((split[1] ?? '').replace(/\s/g, '')) && looksLikeName(split[2] ?? '');
  for (const length of [3, 2]) {
    const name = printed.slice(-length);
    if (printed.length >= length + 4 && looksLikeName(name) && namesOffice(printed.slice(0, -length))) return true;
  }
  return false;
}
