import type { Figure } from '../figures/figure';
import { WordSigns } from '../text/wordSigns';
import { type Lexicon, officialLexicon } from '../words/lexicon/lexicon';
import { readAverages, readAveragesAhead, readDailyMeans, readYieldsAhead } from './averages';
import { type Chain, readChains } from './chains';
import { readChanges } from './changes';
import { readCompletions } from './completions';
import type { SentenceContext } from './context';
import { readCountedRates } from './countedRates';
import { readCountedShares } from './countedShares';
import { readEnumerations } from './enumerations';
import { readExclusiveParts } from './exclusiveParts';
import { readGaps } from './gaps';
import { readIncomeRatios } from './incomeRatios';
import { readLeagueRanks } from './leagues';
import { readLevels } from './levels';
import { readMagnitudes } from './magnitudes';
import { measuresOf } from './measures';
import { readMixtures } from './mixtures';
import { readNamedLists } from './namedLists';
import { readParts } from './parts';
import { readRankSteps } from './rankSteps';
import { readRespectively } from './respectively';
import { readShares } from './shares';
import { type Measure, type Statement, unmeasured } from './statement';
import { readStructures } from './structures';
import { readSums } from './sums';
import { readThresholds } from './thresholds';
import { readYearlyMeans } from './yearlyMeans';

export interface Understanding {
  /** One for each figure, in the same order. */
  readonly measures: readonly Measure[];
  readonly statements: readonly Statement[];
}

/**
 * Reads what the figures of a sentence measure and how they hang together. A pure function of the text.
 * @param lexicon the indicators known by name: the official ones unless told
 * @param chains those of the figures, where they have been read before
 */
export function understand(
  text: string,
  figures: readonly Figure[],
  lexicon: Lexicon = officialLexicon(),
  chains: readonly Chain[] = readChains(text, figures),
): Understanding {
  // Dates and codes alone measure nothing.
  const measured = chains.length > 0 ? measuresOf(text, figures, chains, lexicon) : null;
  const measureOf = (figure: Figure): Measure => measured?.get(figure) ?? unmeasured;
  const measures = figures.length > 0 ? figures.map(measureOf) : NO_MEASURES;
  const context = { text, figures, chains, measureOf };
  const found = signs.of(text);
  let statements = NO_STATEMENTS;
  for (const { read, needs, sign } of readers) {
    if (sign !== 0 && (found & sign) === 0) continue;
    if (needs && context[needs].length === 0) continue;
    for (const statement of read(context)) {
      if (statements === NO_STATEMENTS) statements = [];
      statements.push(statement);
    }
  }
  return { measures, statements };
}

const NO_MEASURES: readonly Measure[] = [];
const NO_STATEMENTS: Statement[] = [];

interface Reader {
  /** What a sentence must hold for the reader to find anything. */
  readonly needs: 'chains' | 'figures' | null;
  /** Zero, or the bit of the words of which a sentence must have one. */
  readonly sign: number;
  read(context: SentenceContext): Iterable<Statement>;
}

const signs = new WordSigns();

function reader(needs: Reader['needs'], read: Reader['read'], anyOf?: readonly string[]): Reader {
  return { needs, read, sign: anyOf ? signs.add(anyOf) : 0 };
}

const readers: readonly Reader[] = [
  reader('chains', readChanges),
  reader('figures', readGaps, ['个百分点']),
  reader('figures', readRankSteps, ['第']),
  reader('figures', readIncomeRatios, ['收入比', '收入之比']),
  reader('chains', readShares),
  reader('chains', readCompletions, ['预算', '任务', '计划', '目标']),
  reader('chains', readParts),
  reader('figures', readStructures, ['三次', '一二', '一、', '结构', '比重', '构成', '占比', '比例', '一产', '贡献率']),
  reader('chains', readSums),
  reader('chains', readExclusiveParts, ['其中']),
  reader('chains', readMixtures, ['出口', '税', '产业', '零售', '工业']),
  reader('chains', readLevels),
  reader(null, ({ text }) => readEnumerations(text), ['、', '”“']),
  reader(null, ({ text }) => readNamedLists(text), ['》', '：', ':']),
  reader('figures', ({ text, figures }) => readRespectively(text, figures), ['分别']),
  reader('figures', ({ text, figures }) => readLeagueRanks(text, figures)),
  reader('figures', ({ text, figures }) => readThresholds(text, figures), ['以上']),
  reader('figures', ({ text, figures }) => readAverages(text, figures), ['每', '均']),
  reader('figures', ({ text, figures }) => readDailyMeans(text, figures), ['日均', '平均每天', '每天平均', '平均每日']),
  reader('figures', ({ text, figures }) => readAveragesAhead(text, figures), ['户均', '人均']),
  reader('figures', ({ text, figures }) => readYieldsAhead(text, figures), ['亩产']),
  reader('figures', readYearlyMeans, ['年均', '每年', '年平均']),
  reader('figures', ({ text, figures }) => readCountedRates(text, figures)),
  reader('figures', ({ text, figures }) => readCountedShares(text, figures), ['占', '合格率', '中，', '中,', '其中']),
  reader('figures', ({ text, figures }) => readMagnitudes(text, figures)),
];
