import { Analyser, type Analysis } from '../../../server/src/analysis';
import { sliceOf, type Span } from '../../../server/src/text/span';

/** A press conference that never was, with the things every feature has to show. */
export const pressConference = `云溪县2023年工业发展新闻发布会
【周岚】各位记者朋友,大家上午好!欢迎参加新闻发布会。下面请云溪县工业和信息化局局长韩牧同志介绍情况。
【韩牧】谢谢主持人。2023年,全县规模以上工业总产值由40.0亿元增至50.0亿元,增长25%。主要抓了三个方面:
一是抓好项目建设。全年新开工项目36个,完成投资9.66亿元,同比下降3.5%。
二是抓好企业培育。规上企业达到128家,居全市第2位。
三是优化服务。12345热线办结率98.5%。
【云溪日报】我是云溪日报的记者。请问2024年有什么打算?
【韩牧】2024年,力争规模以上工业总产值突破60亿元,增长20%以上。
`;

export const analyse = (text: string): Analysis => new Analyser().analyse(text);

/** The offset of the `|` in a text, and the text without it. */
export function caret(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf('|');
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

/** The press conference with the caret before some words of it. */
export function at(words: string, text = pressConference): { analysis: Analysis; offset: number } {
  const offset = text.indexOf(words);
  if (offset < 0) throw new Error(`not in the text: ${words}`);
  return { analysis: analyse(text), offset };
}

export const wordsOf = (text: string, spans: readonly Span[]): string[] => spans.map(span => sliceOf(text, span));
