/**
 * A number that lost its unit while its neighbours have theirs: 修缮庭院132;新建广场6个.
 *
 * Error where two or more figures of the sentence carry units, warning where one does. Silent on years, codes, ranks,
 * indices and scores, which have no unit, on numbers that share the unit of the next (30、40、50个), and where no noun or
 * verb of quantity stands before the number.
 */
import type { Figure } from '../../figures/figure';
import { valueOf } from '../../text/numeral';
import type { SentenceCheck, SentenceSubject, Verdict } from '../check';

const CODE = 'missing-unit';

export const missingUnit: SentenceCheck = {
  code: CODE,
  family: 'numbers',
  level: 'error',
  scope: 'sentence',
  needs: 'figures',
  *run(subject) {
    const { text, figures } = subject;
    let withUnits = -1;
    for (let i = 0; i < figures.length; i++) {
      const figure = figures[i];
      if (!figure || figure.kind !== 'count' || figure.unit || figure.numeral?.style !== 'arabic' || figure.upTo)
        continue;
      // 人口80万 is complete: people are counted without a word
      if ((figure.numeral?.power ?? 0) >= 4) continue;
      if (!endsClause(text, figure, figures[i + 1]) || isYear(figure) || sharesNextUnit(text, figure, figures[i + 1]))
        continue;
      if (withUnits < 0)
        withUnits = figures.filter(other => other.unit !== null && other.numeral?.style === 'arabic').length;
      if (withUnits === 0) return;
      const lead = leadOf(text, figure, figures[i - 1]);
      if (!QUANTITY.test(lead) || NO_UNIT.test(lead)) continue;
      yield verdict(subject, figure, withUnits);
    }
  },
};

/** Nothing but 余 or 多 between the digits and the pause that follows. */
const endsClause = (text: string, { span, qualifiers }: Figure, next: Figure | undefined): boolean => {
  const end = Math.max(span.end, ...qualifiers.map(qualifier => qualifier.span.end));
  const tail = text.slice(end, end + 2);
  // 12,13,15个 is one list; 11，80%的 is not, and 60，2015年 neither
  if (/^[,，][0-9]/.test(tail)) return next !== undefined && next.span.start === end + 1 && startsAnew(next);
  return /^[,，;；。]/.test(tail) || /^、[\u4e00-\u9fff“《]/.test(tail);
};

/** A figure that cannot give its unit to the one before. */
const startsAnew = ({ kind }: Figure): boolean =>
  ['rate', 'points', 'date', 'period', 'multiple', 'ratio', 'code'].includes(kind);

/** `2023` and `1958` are years more often than counts. */
function isYear({ numeral }: Figure): boolean {
  if (!numeral || numeral.decimals > 0 || numeral.power > 0) return false;
  const value = valueOf(numeral).valueOf();
  return value >= 1900 && value <= 2100;
}

function sharesNextUnit(text: string, figure: Figure, next: Figure | undefined): boolean {
  return (
    next !== undefined &&
    !startsAnew(next) &&
    next.span.start - figure.span.end <= 2 &&
    /^[、,，和]/.test(text.slice(figure.span.end, next.span.start))
  );
}

const leadOf = (text: string, { span }: Figure, before: Figure | undefined): string => {
  const from = Math.max(before?.span.end ?? 0, span.start - 16);
  const lead = text.slice(from, span.start);
  return lead.slice(
    Math.max(
      lead.lastIndexOf(','),
      lead.lastIndexOf('，'),
      lead.lastIndexOf('、'),
      lead.lastIndexOf(';'),
      lead.lastIndexOf('；'),
    ) + 1,
  );
};

/** A noun or verb of at least two characters straight before the digits. */
const QUANTITY = /[\u4e00-\u9fff]{2}(?:约|近|超|超过|达|达到|共|累计)?$/;

/** What is counted without a unit, and what is no count: indices, scores, places, names, numbers of things. */
const NO_UNIT =
  /指数|得分|评分|分值|满分|总分|系数|比分|浓度|数值|比值|排名|排位|位次|名次|位列|位居|名列|列第|居第|第$|前$|编号|代码|热线|电话|传真|邮编|邮政|号码|尾号|拨打|版本|系列|型号|PMI|景气|熵|温度|酸碱|密度|之$|以下$|[由从至为比第期版届年月日时]$|(?<!达)到$|(?<!销)号$|(?<![权站网景布试])点$|代表$|数字$|谐音|合计$/;

function verdict({ text }: SentenceSubject, { span }: Figure, withUnits: number): Verdict {
  return {
    code: CODE,
    outcome: 'conflicts',
    level: withUnits > 1 ? 'error' : 'warning',
    span,
    operands: [],
    message: { key: 'conflict', args: { number: text.slice(span.start, span.end) } },
    fixes: [],
  };
}
