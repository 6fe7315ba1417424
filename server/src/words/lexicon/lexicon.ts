import type { Span } from '../../text/span';
import type { Indicator } from './indicator';
import indicators from './indicators.json';
import { fold, NameTrie } from './nameTrie';

/** Where an indicator is named; UTF-16 offsets, half open, into the text that was searched. */
export interface IndicatorHit extends Span {
  readonly indicator: Indicator;
}

/** An indicator a user adds; what it leaves out is assumed so that no hard verdict can come of it. */
export interface OwnIndicator extends Partial<Indicator> {
  readonly name: string;
}

export interface Lexicon {
  readonly indicators: readonly Indicator[];
  /**
   * The names and aliases in the text, leftmost and longest first, without overlaps; linear in the length of the text.
   * Both widths and cases are one (ＧＤＰ, gdp). A name inside a longer word that the lexicon does not have is returned
   * too (税收 in 税收优惠): only the words around it tell.
   */
  find(text: string): IndicatorHit[];
  /** The indicator printed like this, be it its official name or an alias. */
  named(printed: string): Indicator | undefined;
}

let official: Lexicon | undefined;

/** The lexicon of official indicators; built at first use. */
export function officialLexicon(): Lexicon {
  return (official ??= lexiconOf(indicators as readonly Indicator[]));
}

/** See `Lexicon.find`, over the official indicators. */
export function findIndicators(text: string): IndicatorHit[] {
  return officialLexicon().find(text);
}

/** See `Lexicon.named`, over the official indicators. */
export function indicatorNamed(printed: string): Indicator | undefined {
  return officialLexicon().named(printed);
}

/**
 * The official indicators and a user's own. An own indicator under an official name or alias adds its aliases to that
 * one and overrides what it states; any other is new. Where both claim one printed form, the user's wins.
 */
export function lexiconWith(own: readonly OwnIndicator[]): Lexicon {
  if (own.length === 0) return officialLexicon();
  const all = new Map(officialLexicon().indicators.map(indicator => [indicator.name, indicator]));
  const claimed: [string, string][] = [];
  for (const entry of own) {
    if (entry.name.trim().length < 2) continue;
    const known = all.get(entry.name) ?? officialLexicon().named(entry.name);
    const merged = merge(entry, known);
    all.set(merged.name, merged);
    for (const printed of [entry.name, ...(entry.aliases ?? [])]) claimed.push([printed, merged.name]);
  }
  return lexiconOf([...all.values()], claimed);
}

/** 食品加|工业产值, 信息技术|服务业增加值, 医药品|制造业投资: of one industry (GB/T 4754), not of all; 10|亿元项目: in a number. */
const isCut = (text: string, start: number): boolean =>
  (/[0-9０-９]/.test(text.charAt(start - 1)) && /[亿万元]/.test(text.charAt(start))) ||
  (text.startsWith('工业', start) && /[加手军轻重化]/.test(text.charAt(start - 1))) ||
  (text.startsWith('设备', start) && /[信公器机疗电子用力]/.test(text.charAt(start - 1))) ||
  (text.startsWith('制造业', start) && /[品料药备械器车具机材件纸酒舶子表]/.test(text.charAt(start - 1))) ||
  (text.startsWith('经济总量', start) && ONE_ECONOMY.test(text.slice(Math.max(0, start - 2), start))) ||
  (text.startsWith('服务业', start) && ONE_SERVICE.test(text.slice(Math.max(0, start - 3), start)));
const ONE_ECONOMY = /(?:工业|农业|民营|数字|海洋|旅游|服务|低空|文旅|园区|城区|发区|产业|平台)$/;
const ONE_SERVICE =
  /(?<!高)(?:技术|商务|信息|科技|金融|物流|旅游|文化|软件|体育|健康|法律|咨询|专业|餐饮|环境|社会|居民|家政|养老|娱乐|互联网)$/;

/** Levels on an unknown basis are treated like comparable ones: a warning at most. */
function merge(entry: OwnIndicator, known: Indicator | undefined): Indicator {
  const base = known ?? { name: entry.name, aliases: [], dimension: 'count', class: 'comparable', kind: 'flow' };
  const aliases = [...new Set([...base.aliases, ...(entry.aliases ?? [])])].filter(alias => alias.trim().length >= 2);
  return { ...base, ...entry, name: base.name, aliases };
}

function lexiconOf(list: readonly Indicator[], claimed: readonly (readonly [string, string])[] = []): Lexicon {
  const byName = new Map(list.map(indicator => [indicator.name, indicator]));
  const byPrinted = new Map<string, Indicator>();
  for (const indicator of list) {
    for (const printed of [indicator.name, ...indicator.aliases]) byPrinted.set(fold(printed), indicator);
  }
  for (const [printed, name] of claimed) {
    const indicator = byName.get(name);
    if (indicator && printed.trim().length >= 2) byPrinted.set(fold(printed), indicator);
  }
  const trie = new NameTrie(byPrinted);
  return {
    indicators: list,
    find: text =>
      trie
        .find(text)
        .filter(({ start }) => !isCut(text, start))
        .map(({ start, end, value }) => ({ start, end, indicator: value })),
    named: printed => byPrinted.get(fold(printed)),
  };
}
