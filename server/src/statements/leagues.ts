import type { Figure } from '../figures/figure';
import { chineseValue } from '../text/chineseNumeral';
import type { LeagueRank } from './tally';
import { figuresWithin } from './within';

/** 百强县, 千强镇, 500强, 十佳: how many are in a league. */
const LEAGUE =
  /(?:([0-9]{2,4})|([一二两三四五六七八九]?[百千十]))(?:强|佳|优)(?:县市区|县市|县区|县域|乡镇|街道|企业|民营企业|开发区|园区|城市|城区|县|市|区|镇|乡|村|榜|榜单|名单|项目|品牌|景区|医院|学校|高校|集团|单位)?/g;
/** 全国31个省区市, 全市14个县区: all there are of a kind. */
const ALL =
  /(?:全国|全省|全市|全县|全区|全镇|全盟|全州|全自治区)([0-9]{1,4})个(?:县[（(]市、?区?[）)]|县[（(]区[）)]|区[（(]市[）)]|区[（(]县[）)]|县[（(]市、区[）)]|省区市|省份|省|设区市|地级市|地市|城市|市州|州市|盟市|市县|县市区|县市|县区|区县|旗县区|旗县|县域|县|市|区|乡镇|镇街|镇|村|街道|园区|开发区|单位|部门)/g;
/** 在31个省（区、市）|中, 排在16支球队|中: those among whom a place is given. */
const AMONG_SO_MANY =
  /(?:排?在|位列|位居|名列)(?:全[国省市县区球])?([0-9]{1,3})[个家支所名](?:省[（(]区、市[）)]|县[（(]市、区[）)]|县[（(][市区][）)]|[\u4e00-\u9fff]{1,8}?)(?:之|当)?中/g;

/** Between a league and the rank in it. */
const LINK =
  /^[”"》）)]?(?:综合|排行榜|榜单|评选|评价|考核|中|之中|里|的|[，,、]?(?:居|位居|列|位列|名列|排名|排|排在|位次|排位|排名第|居于|升至|上升至|跃居|跃升至|前移至|提升至|攀升至|跻身|位于|为|中的|中居|中列|中位列|中排名|综合排名)){0,3}$/;

/** 在全省17个地市中,我市经济增速排名: what is ranked stands between. */
const AMONG = /^中[,，](?:我[国省市县区镇乡])?[\u4e00-\u9fff]{0,14}(?:排名|位居|位列|名列|排在|居|列|排)$/;

/** A rank in a league of a stated size: 位列百强县第87位. */
export function* readLeagueRanks(text: string, figures: readonly Figure[]): Generator<LeagueRank> {
  const ranks = figures.filter(figure => figure.kind === 'rank' && figure.numeral && !figure.numeral.vague);
  if (ranks.length === 0) return;
  for (const pattern of [LEAGUE, ALL, AMONG_SO_MANY]) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const end = match.index + match[0].length;
      const [rank] = figuresWithin(ranks, end, end + 40);
      if (!rank || !isPlace(rank)) continue;
      const link = text.slice(end, rank.span.start);
      if (!LINK.test(link) && !(text.charAt(match.index - 1) === '在' && AMONG.test(link))) continue;
      const size = match[1] ? Number(match[1]) : Number(chineseValue(full(match[2] ?? ''))?.value ?? 0n);
      if (size > 1) yield { relation: 'leagueRank', rank, size, league: { start: match.index, end } };
    }
  }
}

/** 百 alone is one hundred. */
const full = (printed: string): string =>
  printed.length === 1 && printed !== '十' ? `一${printed}` : printed.replace('两', '二');

/** 第87位, 第12名, 第5; not 第3次, 第2批. */
const isPlace = ({ unit, numeral }: Figure): boolean =>
  (unit === null || ['位', '名'].includes(unit.name)) && numeral?.decimals === 0 && numeral.andMore === 'none';
