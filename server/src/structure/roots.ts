import type { Span } from '../text/span';
import { isCrumb, isPageControl, linesOfSplitLabel } from './furniture';
import type { Line } from './lines';

/** One text of a file: the lines `[from, to)`; the buttons and menus of its page are `chrome`, before and behind the texts. */
export interface Root {
  readonly type: 'report' | 'chrome';
  readonly from: number;
  readonly to: number;
  /** The title where the text is an item of a list page; otherwise it is looked for in the first lines. */
  readonly title: Span | null;
}

/** Below this a second title line belongs to the title (`2007年国务院政府工作报告` / `政府工作报告`). */
const SHORTEST_REPORT = 2000;

const listItem = /^[•●·▪◆■*-]?\s*【[^】]{2,20}】\s*[^。；;]{4,60}$/;
const reportTitle = /^[^。；;，,：:！!？?【]{0,40}(?:政\s*府\s*工\s*作\s*报\s*告|工作报告)(?:[（(]摘要[）)])?$/;

/** Divides the lines of a file into its texts. A file that is not several texts is one. */
export function divideIntoRoots(lines: readonly Line[]): Root[] {
  const textFrom = endOfPageHead(lines);
  const chromeFrom = Math.max(textFrom, startOfChrome(lines));
  const starts: { at: number; title: Span | null }[] = [];
  let characters = 0;
  for (let i = textFrom; i < chromeFrom; i++) {
    const line = lines[i];
    if (!line) continue;
    const bullet = line.text.length <= 90 && listItem.test(line.text) && isReportName(line.text);
    if (bullet) starts.push({ at: i, title: { start: line.start + line.text.indexOf('】') + 1, end: line.end } });
    else if (line.text.length <= 50 && characters >= SHORTEST_REPORT && reportTitle.test(line.text))
      starts.push({ at: i, title: null });
    if (starts.at(-1)?.at === i) characters = 0;
    else characters += line.text.length;
  }
  if (starts[0]?.at !== textFrom && chromeFrom > textFrom) {
    // A few menu lines before the first item of a list belong to that item's page, not to a text of their own.
    const first = starts[0];
    if (first?.title && lines.slice(textFrom, first.at).every(line => line.text.length <= 40))
      starts[0] = { ...first, at: textFrom };
    else starts.unshift({ at: textFrom, title: null });
  }
  const roots = starts.map(({ at, title }, i): Root => ({
    type: 'report',
    from: at,
    to: starts[i + 1]?.at ?? chromeFrom,
    title,
  }));
  if (textFrom > 0) roots.unshift({ type: 'chrome', from: 0, to: textFrom, title: null });
  if (chromeFrom < lines.length) roots.push({ type: 'chrome', from: chromeFrom, to: lines.length, title: null });
  return roots;
}

const isReportName = (text: string): boolean =>
  /(?:报告|讲话|发言|致辞|实录|发布会|访谈|公报|总结|计划|汇报)(?:[（(].{1,20}[）)])?$/.test(text);

/** Whether a line would be read as the beginning of another text, or as part of the page, if it stood alone. */
export const opensAnother = (text: string): boolean =>
  (text.length <= 90 && ((listItem.test(text) && isReportName(text)) || reportTitle.test(text))) ||
  (text.length <= 60 && chromeCue.test(text));

const chromeCue =
  /^(?:[•·▪]\s*)?(?:有想补充的信息|点我投稿|共\s*\d+\s*页|上一[篇页条]|下一[篇页条]|相关(?:阅读|新闻|链接|文章|推荐|信息|报道|文档|附件)|【?(?:关闭|打印)(?:窗口|本页)?】?$|版权所有|免责声明|网站(?:地图|声明)|联系我们|关于我们|主办(?:单位)?[：:]|承办(?:单位)?[：:]|技术支持|[^。]{0,12}ICP备|[^。]{0,12}公网安备|扫一扫|分享到|返回(?:顶部|首页)|招商中心|投稿提示|投资咨询热线|用户(?:协议|登录)|隐私政策|友情链接|推荐阅读|热门(?:推荐|文章)|Copyright|©|.{0,8}底部$)/i;
/** The longest crumb of a path printed a line each (首页 / > / 政务信息 / > / 要闻). */
const CRUMB = 14;

/** How many of the first lines are the page's buttons and crumbs, above the title; 0 where the text begins at once. */
function endOfPageHead(lines: readonly Line[]): number {
  const most = Math.min(lines.length - 1, 40);
  let end = 0;
  while (end < most) {
    const line = lines[end];
    const before = lines[end - 1];
    if (!line) break;
    const split = linesOfSplitLabel(lines, end);
    const isPath =
      line.text.length <= CRUMB &&
      before !== undefined &&
      (/^[>＞»›]$/.test(before.text) || lines.slice(0, end).some(({ text }) => text === line.text));
    if (split > 0) end += split;
    else if (isPageControl(line) || isPath || (isCrumb(line) && line.text.length <= CRUMB)) end++;
    else break;
  }
  return end < lines.length - 1 ? end : 0;
}

const tagLine = /^(?:【[^】]{1,24}】|\[[^\]]{1,24}\]|[^。，？！]{1,20}记者[：:]|[问答][：:])/;
const termsOfUse = /您|本(?:网站?|站|协议|平台)|用户|投稿|稿件|侵[犯权]|违反|版权|违约/;
const addressed = /^(?:各位代表|同志们|女士们)/;

/** Index of the first line of the page's own tail (menus, hotline, terms of use); the number of lines if there is none. */
function startOfChrome(lines: readonly Line[]): number {
  let start = lines.length;
  let speech = 0;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i];
    if (!line) continue;
    const { text } = line;
    if ((chromeCue.test(text) && text.length <= 60) || isPageControl(line)) {
      start = i;
      speech = 0;
    } else if (tagLine.test(text) || addressed.test(text)) break;
    else if (text.length > 60 && !termsOfUse.test(text) && !/^\d{1,2}[)）.]/.test(text)) {
      // One long line may stray into terms of use; two are a text again.
      if (text.length > 400 || ++speech > 1) break;
    }
  }
  return start > 0 ? start : lines.length;
}
