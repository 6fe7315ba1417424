import { chineseDigit } from '../text/chineseNumeral';
import { WordTable } from '../text/wordTable';

/** Words and names with characters of numerals in them that count nothing; one place, in order of the character. */
const WORDS =
  '一切 一定 一样 一直 一起 一般 一旦 一些 一边 一面 一致 一律 一味 一向 一再 一经 一同 一道 一贯 一概 一时 一度 一心 一体 一流 一线 一看 一下 一会 一来 一如 一举 一并 一共 一带 一路 一手 一生 ' +
  '一方面 一系列 一辈子 一揽子 一体化 一次性 一把手 一站式 一刀切 万一 统一 唯一 单一 专一 之一 进一步 不一 同一 另一方面 ' +
  '四川 四平 四处 四周 四面 四季 四方 四肢 四海 四合院 三亚 三明 三门峡 三峡 三沙 三国 三角 三鹿 三星 三农 三维 三轮 五台山 五角大楼 五官 五谷 五金 五指山 五常 五粮液 ' +
  '六安 六盘水 六合 七夕 七里河 八达岭 八卦 九江 九寨沟 九龙 九华山 九牛一毛 十堰 十足 十分 十字 十全 百度 百货 百姓 百合 百科 百家 百花 百般 千万别 千方百计 千瓦时 ' +
  '万科 万达 万物 万事 万能 亿万 两会 两岸 两广 两湖 两侧 两旁 两极 两性 两栖 两两 二手 二胡 二维码 二氧化碳 零件 零售 零食 零碎 零星 零散 零钱 零下 零部件 ' +
  '队伍 退伍 入伍 落伍 伍子胥 行伍 陆地 大陆 登陆 陆上 陆军 陆续 陆空 着陆 内陆 陆海 陆港 陆运 海陆 收拾 拾起 拾取 拾金不昧 拾掇 重拾 捡拾 放肆 肆无忌惮 肆意 肆虐 ' +
  '不三不四 颠三倒四 丢三落四 朝三暮四 三心二意 五湖四海 四面八方 七上八下 乱七八糟 五花八门 十全十美 一五一十 九九归一 三番五次 一心一意 独一无二 说一不二 不管三七二十一';

const TABLE = new WordTable(WORDS.split(' ').map(word => [word, true] as const));

/** The end of the word at `start` whose numeral characters are no number; null where none stands. */
export function wordWithoutNumber(text: string, start: number): number | null {
  const end = TABLE.at(text, start)?.end ?? null;
  return end !== null && text.startsWith('分之', end - 1) ? null : end;
}

/**
 * First characters of what a lone Chinese digit counts, joins or is compared with (a measure word, 到, 加, 是, 的); before any
 * other character it is part of a word. After the list of Recognizers-Text (MIT), where it says what a general reader takes.
 */
const COUNTED_BY =
  '是到以至国周夜点个倍票项亩分元角天双对加减乘除打公平方米厘毫条船车辆群页杯人张次位份批届级种套笔筆根块件座步颗棵节支只名年月日号朵克吨磅码英升立台罗令卷头箱包桶袋家行期层度面所架把片阵陣间等叠疊' +
  '碟下起手季部小时秒样樣章段星州款代维重户楼路篇句键本生者字郎道边场口线世岸金类番组卦眼系声更带色战成轮食首幡站股井流开刻洲回宮集练和环甲处省里海遍品体王尾新版阶板侧波身则扫房彩木军居晚岛课式通' +
  '相区文端味田心胎班出连单事丝副岁旁幕些枚招卡幅言街指辈室堆作封厢城族圈脸目排模夕网市向极驱科提核村审刀册例关粒局山寸碗瞬联游脚宅格入趟贯界社肢技滴问笑院堂尺寨档举盘门客餐艘毛丈剑曲任叶团派嘴桥' +
  '抹枝伏拳列机盒队进栋席斤词击题型宗柱钱拍剧旬命扇匹湖壶觉叉校泉具串射证大球横竖尊轴观石束弹株领委栏炮鼎町帆斗缕桌针帧转落足梯县投试帮掌箭盏锅计学截顶屋介桂旗巷挥晃员翼池围勺宿库棒冠树缸伙签揽坨' +
  '匙桩顿纸隅诺案刊厂杆袭仓床担帖屏腔贴窍洞円坪泡园馆湾拨枪职亭背護护樓邊聲帶環階側則掃課單絲廂臉極驅審冊關遊腳問檔盤劍葉團橋機詞覺證橫豎軸彈欄釘縷幀轉試幫鍋計頂揮圍樹夥簽攬樁紙諾廠桿襲倉貼竅灣撥' +
  '槍職的';
const COUNTING = new Set(COUNTED_BY);

/** Whether a digit before this offset stands for a number; 五这是 begins another clause. */
export const countsBefore = (text: string, at: number): boolean =>
  COUNTING.has(text.charAt(at)) ||
  (text.charAt(at) === '比' && chineseDigit(text.charAt(at + 1)) >= 0) ||
  ('这那不也还而却更但'.includes(text.charAt(at) || ' ') && text.charAt(at + 1) === '是');
