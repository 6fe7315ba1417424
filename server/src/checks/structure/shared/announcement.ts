import { chineseOrdinal } from '../../../structure/ordinals';
import type { MarkerStyle } from '../../../structure/skeleton';

/** A number of points as a sentence announces it right before them. */
export interface Announcement {
  /** The number as printed: 五, 两, 12. */
  readonly printed: string;
  /** Where it begins in the words looked at. */
  readonly at: number;
  readonly count: number;
}

const number = '([两二三四五六七八九十]{1,3}|[1-9][0-9]?)';
/** What points are points of; things that can be counted in the field (村, 企业, 项目) are none. */
const noun =
  '(?:方面|点|条|项|件|事|事情|实事|好事|工作|任务|举措|措施|建议|主张|意见|看法|倡议|提议|希望|要求|体会|感受|问题|疑问|内容|共识|成果|成效|变化|特点|特征|亮点|原则|环节|重点|关键|难点|关系|阶段|步骤|原因|理由|情况|数字|关键词|启示|经验|做法|目标|抓手|方向|领域|突破|优势|短板|不足|困难|挑战|机遇|信号|判断|层面|层次|角度|维度|字|词|话|着力点|结合|统筹|转变|要素|因素|条件|考虑|行动|攻坚战|战役|提升|跃升|跨越|坚持|聚焦|强化|确保|更加|一批)';
const classifier = '(?:个|大|项|条|点|件|方面|句|步|类|种|层)';
/** 五个方面的重点工作, 三点建议, 四大行动; 件 and the like may also stand alone. */
const counted = `${number}(?:${classifier}(?:[\\u4e00-\\u9fff]{0,8}?${noun})|(?:点|条|项|件|步|句|方面))`;
const beforeColon = new RegExp(`(?:^|[^0-9０-９.点第十百千几数])${counted}”?[：:]\\s*$`);
/** 原因有三：, 其特点有四： */
const bareNumber = new RegExp(
  `(?:原因|理由|特点|目的|意义|问题|难点|亮点|优势|途径|表现|作用|好处)(?:主要)?有${number}[：:]\\s*$`,
);
/** “四个坚持”： */
const quoted = new RegExp(`“${number}[个大项条][\\u4e00-\\u9fff]{1,6}”[：:]\\s*$`);
/** With a full stop the sentence must say that the points are to come. */
const toCome =
  '(?:以下|如下|下列|下面|抓好|做好|把握好|处理好|解决好|办好|强调|注意|谈|讲|说|提|采取|抓|主要做了|重点做了|归纳为|概括为|体现在|表现在)[^，,。；;：:]{0,16}?';
const beforeStop = new RegExp(`${toCome}(?<![0-9０-９.点第十百千几数])${counted}。\\s*$`);
/** Headings follow a paragraph of any kind: only of these are they said to be points. */
const beforeHeadings = new RegExp(
  `${toCome}(?<![0-9０-９.点第十百千几数])${number}(?:个?方面|项|点|大)(?:的?(?:重点|主要)?(?:工作|任务))?。\\s*$`,
);
/** In speech a list follows these too. */
const beforeSpoken = new RegExp(
  `(?:介绍|包括|取得|达成|形成|分享|汇报|报告|回应|补充|有)[^，,。；;：:]{0,10}?(?<![0-9０-９.点第十百千几数])${counted}。\\s*$`,
);
/** What was done and counted is not announced: 办成了十件民生实事。 */
const isOver = /(?:办成|办好了|完成了|落实了|解决了)/;

/** 6个方面20项重点任务: which of the two counts the points is open. */
const inGroups = /[0-9一两二三四五六七八九十]个?(?:方面|部分|领域|大类|类|板块|章)[、，,的]?(?:共计?)?$/;

/** The number of points the words before a list of a style announce; null where they announce none. */
export function announcementBefore(words: string, style: MarkerStyle): Announcement | null {
  const match =
    beforeColon.exec(words) ?? bareNumber.exec(words) ?? quoted.exec(words) ?? announcingSentence(words, style);
  const printed = match?.[1];
  if (!match || !printed) return null;
  const count = printed === '两' ? 2 : /[0-9]/.test(printed) ? Number(printed) : chineseOrdinal(printed);
  const at = match.index + match[0].indexOf(printed);
  if (count === null || count < 2 || inGroups.test(words.slice(0, at))) return null;
  return { printed, at, count };
}

function announcingSentence(words: string, style: MarkerStyle): RegExpExecArray | null {
  if (isOver.test(words.slice(-30))) return null;
  switch (style) {
    case 'is':
    case 'should':
    case 'ordinal':
      return beforeStop.exec(words) ?? beforeSpoken.exec(words);
    default:
      return beforeHeadings.exec(words);
  }
}
