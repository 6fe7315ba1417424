import { type Line, perLine } from './lines';

/** What a page puts around speech: pictures and their captions, times and sources, crumbs. */
export type Furniture = 'caption' | 'metadata';

const picture = /\.(?:jpe?g|png|gif|bmp|webp)$/i;
const captionStart = /^(?:图为|图片说明|图[一二三四五六七八九十\d]*[：:]|[↑▲△▼◆])/;
const credit = /(?:摄影?|供图|图片来源.{0,12})[）)]?$/;
const label =
  /^[【[（(]?(?:添加时间|发布时间|发布日期|更新时间|发表时间|录入时间|刊发日期|上线(?:嘉宾|时间|单位)|访谈(?:嘉宾|时间)|信息来源|文章来源|稿件来源|来\s{0,4}源|作\s{0,4}者|编\s{0,4}辑|责任编辑|责编|审核|阅读次数|阅读量|浏览(?:次数|量)?|点击(?:次数|量|数)?|访问量|字\s{0,4}[体号]|索引号|发文(?:机关|字号|单位)|发布(?:机构|单位|机关)|成文日期|公开日期|主题(?:分类|词)|有效性|公开方式|信息分类|打印|分享到?|日期|时间|地点)[】\]]?\s*[：:]/;
const crumb =
  /^(?:当前位置|您(?:现在)?(?:所在)?的?位置|首页\s*[>＞»›]|【(?:字体|字号|大\s*中\s*小|打印|关闭)|\[(?:打印|关闭|字体))/;
const dateOnly =
  /^[(（]?\d{4}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日)[)）]?(?:\s*(?:\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}时\d{1,2}分))?$/;
const timeOnly = /^\[?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\]?$/;
const markup = /^<[a-zA-Z][^>]*>$/;

/** Whether a line is furniture. A label with nothing behind it (`上线嘉宾:`) is, and so is its value on the next line. */
export const furnitureOf = perLine((text): Furniture | null => {
  if (text.length > 160) return null;
  if (isPictureName(text) || (captionStart.test(text) && text.length <= 120)) return 'caption';
  if (credit.test(text) && /[（(。 \u3000]/.test(text) && text.length <= 120) return 'caption';
  if (crumb.test(text) || dateOnly.test(text) || timeOnly.test(text) || markup.test(text)) return 'metadata';
  if (text.length <= 24 && control.test(text)) return 'metadata';
  return label.test(text) && text.length <= 80 ? 'metadata' : null;
});

/** The crumbs above a text: 您的位置：, 首页 > 政务 > 要闻. */
export const isCrumb = ({ text }: Line): boolean => text.length <= 60 && crumb.test(text);

/** A label whose value stands on the next line. */
export const isEmptyLabel = ({ text }: Line): boolean => label.test(text) && /[：:]$/.test(text);

/** What a page's buttons and menus say, alone on a line: 下载, 打印, 【, 大, 加大, 首页, >, 分享到微信. */
const control =
  /^(?:[|｜>＞»›×·•]+|[【[(（]?(?:下载|打印(?:本页|本文)?|全屏|收藏|关闭(?:窗口|本页)?|分享(?:到|至)?(?:微信|微博|QQ|朋友圈)?|字[号体](?:大小)?|加大|还原|减小|放大|缩小|默认|[大中小]|大\s*中\s*小|首页|返回(?:首页|列表)?|上一[篇页条]|下一[篇页条]|无障碍(?:阅读)?|朗读|听全文|更多|展开|收起)[】\])）]?\s*[：:]?|[》>＞]{2,}.{0,16}(?:专题|详情|更多|查看).{0,8})$/;

export const isPageControl = ({ text }: Line): boolean => text.length <= 24 && control.test(text);

/** `【字体：` on one line, its words on the next, `】` on a later one: how many lines belong to it; 0 for any other line. */
export function linesOfSplitLabel(lines: readonly Line[], at: number): number {
  const text = lines[at]?.text ?? '';
  if (!/^[【[]/.test(text) || text.length > 12 || /[】\]]/.test(text)) return 0;
  for (let i = at + 1; i < Math.min(lines.length, at + 8); i++) {
    const line = lines[i];
    if (!line || line.text.length > 12) return 0;
    if (/^[】\]]|[】\]]$/.test(line.text)) return i - at + 1;
    if (!isPageControl(line)) return 0;
  }
  return 0;
}

const isPictureName = (text: string): boolean => text.length <= 40 && picture.test(text);

/** The name a picture is called by (`林清.jpg`), where it can be one of a person. */
export function nameOfPicture({ text }: Pick<Line, 'text'>): string | null {
  if (!isPictureName(text)) return null;
  return /^([\u4e00-\u9fff·]{2,8})(?:[（(]?\d{0,3}[）)]?)\./.exec(text)?.[1] ?? null;
}

/** A line that stands as a title would: short and without the marks of a sentence. */
export const isTitleLike = ({ text }: Line): boolean =>
  text.length <= 60 && !/[。；;，,：:！!？?]$/.test(text) && !/[。；;]/.test(text);

/** `某区人民政府代区长 周敏`: who gives the report, under its title. */
export const isSignature = ({ text }: Line): boolean =>
  text.length <= 40 &&
  /^[^，,。：:；;]{0,30}(?:[省市区县州盟旗镇乡长]|主任|书记|主席|局长|院长|检察长)[ \u3000\t]+[\u4e00-\u9fff·][ \u3000]{0,4}[\u4e00-\u9fff·]{1,6}$/.test(
    text,
  );

/** `——2025年1月15日在某省第十四届人民代表大会第三次会议上`, its speaker, or the day a text was wired. */
export const isPlaceAndDate = ({ text }: Line): boolean =>
  text.length <= 90 &&
  /^[—–―\-(（\s]*(?:新华社.{0,8})?[12１２][0-9０-９]{3}年[0-9０-９]{1,2}月[0-9０-９]{1,2}日.{0,60}(?:会议?上|电|讲话|报告)?[)）]?$/.test(
    text,
  ) &&
  !/[。；]/.test(text);
