import type { Span } from '../text/span';
import { looksLikeName, namesOffice } from './names';
import { joinedByDash } from './speakerWords';

/** What a person is called behind surname or name. The soft ones fit anybody, the others name an office. */
export const softTitles: readonly string[] = [
  ...['先生', '女士', '同志', '老师', '教授', '博士', '院士', '医生', '律师', '总', '董', '工'],
];
const ranks =
  '书记 镇长 乡长 县长 区长 市长 省长 州长 旗长 局长 主任 部长 厅长 司长 处长 科长 股长 所长 站长 院长 校长 馆长 会长 队长 庭长 行长 社长 台长 检察长 理事长 董事长 秘书长 参谋长 主席 总理 总裁 总经理 经理 总监 主编 总编 委员 常委 代表 发言人 大使 参赞 外长 主持人 主播 记者';
export const firmTitles: readonly string[] = ranks.split(' ').flatMap(title => [title, `副${title}`]);

const personalEnds = [
  '长|主任|书记|代表|委员|常委|发言人|主席|总理|总裁|经理|秘书|院士|教授|专家|董事|总监|总工|负责人|博士|[^市省]导师|大使|参赞',
  '主编|总编|编辑|成员|组员|干部|主持人|嘉宾|顾问|科学家|政委|司令员?|参谋|创始人|合伙人|传承人|带头人|法官|检察官|馆员',
  '工程师|律师|会计师|经济师|统计师|规划师|分析师|农艺师|医师|药师|教师|审判员|检察员|研究员|巡视员|调研员|督察员|评论员|协调员|特派员',
];
const personal = new RegExp(`(?:${personalEnds.join('|')})$`);

/** Whether a phrase ends as the office of one person does (局长), not as the name of a body (教育局). */
export const isPersonalOffice = (text: string): boolean => text.length > 1 && personal.test(text);

const LONGEST_OFFICE = 48;
const ends = '，。；：！？…,;:!?\n\r\t \u3000\u00a0';
/** Where the words before an office end: who was named before, or the verb that names this one. */
const introducers =
  /(?:先生|女士|同志|老师)(?:、|和|与|及|以及|还有)?|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日|邀?请(?:到|来)?了?的?|专访|采访|走进|对话|(?:嘉宾|他们|分别|我)是|(?:出席|参加)[^、]{0,14}有|欢迎|是|(?<!自)由|《|》/g;

/** The office printed before a name, `柳湾镇党委委员、副镇长`; null where none is. `at` is where the name starts. */
export function officeBefore(text: string, at: number): Span | null {
  // One blank may part the office from the name.
  const end = at > 0 && /[ \u3000\u00a0]/.test(text[at - 1] ?? '') ? at - 1 : at;
  let start = end;
  while (start > 0 && end - start < LONGEST_OFFICE && !ends.includes(text[start - 1] ?? '\n')) start--;
  const head = text.slice(start, end);
  for (const match of head.matchAll(introducers))
    start = Math.max(start, end - head.length + match.index + match[0].length);
  const printed = text.slice(start, end);
  if (!isPersonalOffice(printed)) return null;
  // Offices of one person are joined by 、; what stands before and is none belongs to somebody else.
  const pieces = printed.split('、');
  let length = 0;
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i] ?? '';
    if (!isPersonalOffice(piece)) break;
    length += piece.length + (length > 0 ? 1 : 0);
  }
  return length > 1 ? { start: end - length, end } : null;
}

/** `省新闻办副主任 李明`, also run together: the office and the name; null where it is no such phrase. */
export function splitOfficeAndName(printed: string): { readonly office: string; readonly name: string } | null {
  const [, before = '', after = ''] = /^(.{2,40}?)[\s\u3000]+([\u4e00-\u9fff·]{2,8})$/.exec(printed) ?? [];
  if (after && namesOffice(before.replace(/\s/g, '')) && looksLikeName(after))
    return { office: before.trim(), name: after };
  const [, firm = '', caller = ''] = joinedByDash.exec(printed) ?? [];
  if (firm !== '') return { office: firm, name: caller };
  for (const length of [3, 2, 4]) {
    const [office, name] = [printed.slice(0, -length), printed.slice(-length)];
    if (office.length >= 2 && looksLikeName(name) && isPersonalOffice(office)) return { office, name };
  }
  // A body whose people speak for it: 某省人民政府新闻办公室张某某.
  for (const length of [3, 2]) {
    const [body, name] = [printed.slice(0, -length), printed.slice(-length)];
    if (body.length >= 3 && looksLikeName(name) && namesOffice(body)) return { office: body, name };
  }
  return null;
}

/** 任总, 林镇长: a surname and what its bearer is called; null for anything else. */
export function splitAddress(who: string): { readonly surname: string; readonly title: string } | null {
  for (const title of [...firmTitles, ...softTitles]) {
    const surname = who.slice(0, -title.length);
    if (who.endsWith(title) && surname.length > 0 && surname.length <= 2 && surname === surnameOf(`${surname}某`))
      return { surname, title };
  }
  return null;
}

const compound =
  /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|端木|百里|呼延|南宫|长孙|宇文|轩辕|完颜)/;

/** The surname of a Chinese name; null for a transcribed or Latin one, and for what is no name. */
export function surnameOf(name: string): string | null {
  if (name.includes('·') || !looksLikeName(name)) return null;
  return compound.exec(name)?.[0] ?? name.slice(0, 1);
}
