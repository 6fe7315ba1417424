import { looksLikeName, namesOffice } from './names';

// Heads that say what their bearer does in the conversation, whoever it is.
const question =
  /^(?:提?问|[一二三四五六七八九十]{1,2}问|追问|记者追问|记者提问|现场提问|(?:网友|观众|听众|群众|市民)(?:提问|留言|来电)?|.{0,14}记者(?:追问|补充|提问)|追问[一二三四五六七八九十\d]{1,2}|(?:提问|问题?)[一二三四五六七八九十\d]{1,3}|Q\d{0,3}|(?:同学|学员)(?:[一二三四五六七八九十\dA-Z]{1,2}|[一二三四五六七八九十\d]{0,2}[-—－]{1,2}[\u4e00-\u9fff]{2,4})|与会(?:人|者|人员|专家|员工)|提问[者人]|员工|(?:网友|听众|观众|市民|投资者|股东|分析师)(?:[“"'「].{1,12}|[^的们对问来说关在有反留]{0,10}))$/;
const answer = /^(?:答|[一二三四五六七八九十]{1,2}答|回答|A\d{0,3}|答复|回复|解答|答[一二三四五六七八九十\d]{1,3})$/;
const press =
  /^(?!各位|有|对|据|多名|一些|请|尊敬|答|感谢|谢谢|就)(?:.{0,18}[^位名个些的]|)记者(?:[一二三四五六七八九十甲乙丙丁A-Z\d])?$/;
const host = /^(?:主持人|主持|司仪|会议(?:助理|主持)|接线员|操作员).{0,16}$/;
const speakerWord =
  /^(?:嘉宾|发言人|发布人|新闻发言人|被采访者|受访者|采访者|旁白|画外音|翻译|解说|主播)[一二三四五六七八九十A-Z\d]?$/;
/** Parts that people play in a hearing, a call, a meeting: tags only where they recur. */
const part =
  /^(?:新闻办(?:公室)?|审判长|审判员|书记员|公诉人|辩护人|辩护律师|被告人?|原告|上诉人|被上诉人|第三人|证人|鉴定人|(?:原告|被告)(?:委托)?(?:诉讼)?代理人|听证主持人|听证会?代表|申请人|被申请人|分析师|投资者|股东|家长|学生|同学|学员|老师|居民|村民|群众|业主|董事长|总经理|总裁|董秘|财务总监|[省市县区乡镇州局厅部校院]长|主任|书记|代表|委员|专家|律师|医生|教授|店主|司机|经理)[一二三四五六七八九十甲乙丙A-Z\d]?$/;

export const isQuestionOrAnswer = (who: string): boolean => question.test(who) || answer.test(who);
export const isQuestion = (who: string): boolean => question.test(who);
export const isAnswer = (who: string): boolean => answer.test(who);
/** 记 is how interviews shorten 记者. */
export const isPress = (who: string): boolean => who === '记' || press.test(who);
export const isHost = (who: string): boolean => host.test(who);
export const isPart = (who: string): boolean => part.test(who);

/** Heads that are tags wherever they stand: 记者, 问, 答, 主持人 and their like. */
export const isSpeakerByWord = (who: string): boolean =>
  isQuestionOrAnswer(who) || isPress(who) || isHost(who) || speakerWord.test(who);

/** An outlet whose 记者 was left out: 彭博社, 《环球时报》. */
export const looksLikeOutlet = (who: string): boolean =>
  who.length <= 14 &&
  (/(?:社|报|台|网|卫视|电视|新闻|广播|在线|融媒|融媒体|频道|客户端|周刊|杂志|之声|》)$/.test(who) ||
    /^[A-Z]{2,6}$/.test(who));

const formOfAddress = /^[\u4e00-\u9fff]{1,2}(?:总|董|工|老师|博士|院士|书记|主任|教授)$/;
export const formOfAddressOf = (who: string): boolean => formOfAddress.test(who);

const notANamedPerson =
  /^(?:时[间候段]|地点|主题|方[法式案向面]|项目|成员|单位|任务|目标|安排|于是|计划|明确|温度|金额|全[市县区省年镇]|案例.{0,2}|常[见用]|和.|高.|经[过费验]|应[该当]|相[关对]|从.|有[关的]|包括|强调|通[过知]|支[持出]|何[时为]|路[线径]|干[部货]|第.{1,3}|其[中次他]|例如|比如|同时|因此|注意|问题|答案|结论|内容|范围|.{0,3}年|.{0,3}月)$/;

/** A person or office by the form of the head alone; such heads must recur or be confirmed by the text. */
export function looksLikeSpeaker(who: string, printed: string): boolean {
  if (notANamedPerson.test(who)) return false;
  if (looksLikeName(who) || formOfAddress.test(who) || nameBeforeTitle(who) !== null) return true;
  if (/^[A-Z][A-Za-z.' -]{1,30}$/.test(printed) && printed.split(' ').length <= 4) return true;
  return hasOfficeAndName(printed);
}

/** 某某证券-李某: how calls with investors name who asks. */
export const joinedByDash =
  /^([^-－—–|]{1,14}(?:证券|基金|资管|资本|投资|保险|信托|银行|公司|集团|研究院))[-－—–|]{1,2}\s*([\u4e00-\u9fff]{2,4})$/;

/** `省新闻办副主任 李明` with a blank, or run together; the office comes first. */
export function hasOfficeAndName(printed: string): boolean {
  const split = /^(.{2,32}?)[\s\u3000]+([\u4e00-\u9fff·]{2,12})$/.exec(printed);
  if (split) return namesOffice((split[1] ?? '').replace(/\s/g, '')) && looksLikeName(split[2] ?? '');
  const joined = joinedByDash.exec(printed);
  if (joined) return looksLikeName(joined[2] ?? '');
  // 青禾代理商——邱某
  const dashed = /^[^—－-]{2,14}(?:——|－－|--)\s*([\u4e00-\u9fff·]{2,8})$/.exec(printed);
  if (dashed) return looksLikeName(dashed[1] ?? '');
  for (const length of [3, 2, 4]) {
    const name = printed.slice(-length);
    if (printed.length >= length + 3 && looksLikeName(name) && namesOffice(printed.slice(0, -length))) return true;
  }
  return false;
}

const titles =
  /^(?:党[组委](?:书记|成员|委员)|副?[书局厅部处司市县区省州镇乡校院所会台行社站]?(?:书记|[局厅部处司市县区省州镇乡校院所会台行社站]长)|常务副.长|副?主任|委员|代表|主席|副主席|巡视员|总工程师|总经理|董事长|发言人)(?:、[^，。；：]{2,24})?$/;

/** `邴原代表`, `岳其琛党组书记、局长`: how long the name in front of the title is; null where the head is no such thing. */
export function nameBeforeTitle(who: string): number | null {
  for (const length of [3, 2, 4]) {
    if (looksLikeName(who.slice(0, length)) && who.length > length && titles.test(who.slice(length))) return length;
  }
  return null;
}
