import { sliceOf } from '../text/span';
import type { Reading, SkeletonNode } from './skeleton';

/** Whose report a text is. */
export interface ReportPlace {
  /** Without what it lies in, so that 云水市云溪县 and 云溪县 are one: `云溪县`, `全国`, `云州` for an autonomous region. */
  readonly name: string;
  /** As it is printed. */
  readonly printed: string;
}

/** Title, date line and the opening words stand in the first lines. */
const OPENING = 500;

/**
 * The place or government a report speaks for, by its title, the congress it was given at and the government it names as its
 * own (我代表云溪县人民政府). Null where none of them tells, or where they tell different things.
 */
export function placeOf({ text }: Pick<Reading, 'text'>, root: SkeletonNode): ReportPlace | null {
  const { start, end } = root.span;
  const opening = text.slice(start, Math.min(end, start + OPENING));
  const title = root.heading ? [sliceOf(text, root.heading)] : [];
  const lines = [...title, ...opening.split(/\r?\n/).slice(0, 6)].map(withoutBlanks);
  const words = withoutBlanks(opening);
  // Budgets change from the county to its own treasury under headings that no figure repeats.
  if (lines.some(line => line.length <= 60 && /预算(?:草案|执行|收支)/.test(line))) return null;
  const told = [congressOf(words), selfOf(words), ...lines.map(titleOf), hostOf(words)];
  const places = told.flatMap(printed => (printed === null ? [] : [{ name: ownName(printed), printed }]));
  const [first] = places;
  return first && places.every(other => isSamePlace(first, other)) ? first : null;
}

/** Whether two printed places can be one: the same name, and where both say what it lies in, the same there. */
export function isSamePlace(a: ReportPlace, b: ReportPlace): boolean {
  const [short, long] = a.printed.length < b.printed.length ? [a.printed, b.printed] : [b.printed, a.printed];
  return a.name === b.name && (long.endsWith(short) || short === a.name);
}

/** 全县 in the report of a county is the county itself. */
export function isOwnScope(scope: string, { name }: ReportPlace): boolean {
  if (scope === name) return true;
  if (!name.endsWith('街道') && name !== '全国' && !/[省市县区旗州镇乡]$/.test(name))
    return /^全(?:自治)?区$/.test(scope);
  return scope === (name.endsWith('街道') ? '全街道' : `全${name.slice(-1)}`);
}

const SUFFIX = '(?:特别行政区|自治区|自治州|自治县|自治旗|省|市|地区|盟|州|县|区|旗|镇|乡|街道)';

/** 在云溪县第十八届人民代表大会第三次会议上 */
function congressOf(opening: string): string | null {
  const found = /[在日(（]([\u4e00-\u9fff]{0,24}?)第[一二三四五六七八九十百0-9]{1,4}届(全国)?人民代表大会/.exec(
    opening,
  );
  if (!found) return null;
  if (found[2]) return NATION;
  return placeNamed(found[1]?.replace(/^.*在/, '') ?? '');
}

/** 我代表云溪县人民政府, 我代表国务院 */
function selfOf(opening: string): string | null {
  const found = /[我谨]代表(国务院|([\u4e00-\u9fff]{2,20}?)(?:人民)?政府)/.exec(opening);
  if (!found) return null;
  return found[1] === '国务院' ? NATION : placeNamed(found[2] ?? '');
}

/**
 * 欢迎参加云溪县人民政府新闻办公室举行的新闻发布会: the host speaks for itself where nobody of another place is introduced; a city
 * may host the conference of a town.
 */
function hostOf(opening: string): string | null {
  const found = /(?:参加|出席|来到|收看)(?:由)?([\u4e00-\u9fff]{2,20}?)(?:人民)?政府[^，。,.]{0,16}发布会/.exec(
    opening,
  );
  const host = found ? placeNamed(found[1] ?? '') : null;
  if (host === null) return null;
  const name = ownName(host);
  const others = [...opening.matchAll(OFFICIALS_PLACE)].map(([, place = '']) => place);
  return others.every(place => place.endsWith(name) || NO_NAME.test(place)) ? host : null;
}

/** 我代表县政府, 落实市委: of no place by its name. */
const NO_NAME = /[表实在和与及向照据由经级各全本我报请](?:镇|乡|街道|县|区|市|旗|省)$/;

const OFFICIALS_PLACE =
  /([\u4e00-\u9fff]{2,5}?(?:镇|乡|街道|县|区|市|旗|省))(?=党委|党工委|人民政府|政府|委|党政|副?[镇乡县区市旗省州]长)/g;

/** 2024年云溪县政府工作报告, 云溪县2023年国民经济和社会发展统计公报, 云溪县经济运行情况新闻发布会 */
function titleOf(line: string): string | null {
  if (line.length > 60) return null;
  if (/^(?:[12][0-9]{3}年)?国务院政府工作报告/.test(line)) return NATION;
  const found = TITLE.exec(line);
  return found ? placeNamed(found[1] ?? '') : null;
}

const TITLE = new RegExp(
  `^(?:[12][0-9]{3}年度?)?([\\u4e00-\\u9fff]{2,24}?${SUFFIX})(?:[12][0-9]{3}年度?)?(?:上半年|前三季度|一季度)?(?:(?:人民政府|政府)(?:[12][0-9]{3}年度?)?)?(?:政府)?(?:工作报告|国民经济|经济运行|经济社会|经济形势|新闻发布会|统计公报|举行|召开)`,
);

const NATION = '全国';

/** A name with the word for what kind of place it is; 省, 市, 我县 name none. */
const placeNamed = (words: string): string | null =>
  new RegExp(`^[\\u4e00-\\u9fff]{1,23}${SUFFIX}$`).test(words) &&
  !/^(?:全|本|我|各|该|新)?.$/.test(words) &&
  !/^自治/.test(words)
    ? words
    : null;

/** The last of the places printed one after the other, the kind of an autonomous region left out. */
function ownName(printed: string): string {
  return printed
    .replace(/^.*?(?:省|自治区)(?=.{2})/, '')
    .replace(/^.{2,}?(?:市|自治州|地区|盟)(?=.{1,}(?:区|县|市|旗|镇|乡|街道)$)(?!区$)/, '')
    .replace(/^.+?(?:县|市|区|旗)(?=.{2,}(?:镇|乡|街道)$)/, '')
    .replace(/^(.{2,3}?)(?:壮族|回族|维吾尔)?自治区$/, '$1');
}

const withoutBlanks = (words: string): string =>
  words
    .replace(/[\s\u3000\u00a0]+/g, '')
    .replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
