import { isBlank, isDigit, isHan } from '../text/characters';

/** A text with other characters or fewer of them than the one it came from, and where each one stood. */
export interface LooseText {
  readonly text: string;
  /** Offset in the first text of the character at this offset; one more entry for the end. */
  readonly offsets: readonly number[];
}

const TRADITIONAL =
  '兩萬億點負幾餘個對雙後週從間與時號區農歷曆圓錢國兒歲體禮當這歐韓幣盧銀裡兌隻條張項標過內還會較達擊縣現舉無進壹貳參陸門噸畝頃尺倆於為並長輕開結數佔減漲鎊銖緬臺馬來亞蘭羅爾納魯薩烏麥庫蘇約紐維剛聯島敘貝' +
  '華攝溫熱凱碼釐裏鐘頭鍾紀鐵節貨幹電萊們茲頓塊輛層棟戶戸場屆級類種組隊戰匯價買賣淨貞觀寶龍興緒統豐啟禎慶樂劃舊鬥擔冪貫銅鎮鄉鄰嵗齡虛學業處棄壺籃員圖線盞顆頁錠劑針連孫雞貓滿僅盡報資車輪軌軍運遠遲選錯録鎖' +
  '難顧飛飯館黨總絕經綠網練續賓賴賽聖誕災顯顏題額風齊終紅純貿質賬購辦適郵鋼錄鍵鏡闊陽隨際雖離靜響順預領頻願饋麼黃齒龐';
const SIMPLIFIED =
  '两万亿点负几余个对双后周从间与时号区农历历圆钱国儿岁体礼当这欧韩币卢银里兑只条张项标过内还会较达击县现举无进壹贰叁陆门吨亩顷尺俩于为并长轻开结数占减涨镑铢缅台马来亚兰罗尔纳鲁萨乌麦库苏约纽维刚联岛叙贝' +
  '华摄温热凯码厘里钟头钟纪铁节货干电莱们兹顿块辆层栋户户场届级类种组队战汇价买卖净贞观宝龙兴绪统丰启祯庆乐划旧斗担幂贯铜镇乡邻岁龄虚学业处弃壶篮员图线盏颗页锭剂针连孙鸡猫满仅尽报资车轮轨军运远迟选错录锁' +
  '难顾飞饭馆党总绝经绿网练续宾赖赛圣诞灾显颜题额风齐终红纯贸质账购办适邮钢录键镜阔阳随际虽离静响顺预领频愿馈么黄齿庞';
const WIDE =
  'ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ０１２３４５６７８９％．／－＋＾＄＜＞＝～';
/** Traditional to simplified, full width to ASCII; 負 and ％ read as 负 and % do. */
const SIMPLER = new Map([
  ...[...TRADITIONAL].map((char, i) => [char, SIMPLIFIED.charAt(i)] as const),
  ...[...WIDE].map(char => [char, String.fromCharCode(char.charCodeAt(0) - 0xfee0)] as const),
]);

/**
 * The text as a reader sees it who pays no heed to blanks beside Chinese characters (`两千 四 百 五`, `百 分 之 五`) nor to
 * traditional forms. Used where every numeral is wanted; officials' transcripts are read as printed.
 */
export function looseText(text: string): LooseText {
  const offsets: number[] = [];
  let loose = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isBlank(unit)) {
      let end = i + 1;
      while (end < text.length && isBlank(text.charCodeAt(end))) end++;
      const [before, after] = [text.charCodeAt(i - 1), text.charCodeAt(end)];
      const spelt = isDigit(before) && isDigit(after) && DISCOUNT.test(text.slice(end + 1, end + 4)); // 7 2 折
      if (spelt || (isHan(before) && (isHan(after) || isNumeric(after))) || (isNumeric(before) && isHan(after))) {
        i = end - 1;
        continue;
      }
    }
    // １，２３４: a comma as wide as the digits around it parts thousands
    const groups = unit === 0xff0c && isWideDigit(text.charCodeAt(i - 1)) && isWideDigit(text.charCodeAt(i + 1));
    loose += groups ? ',' : (SIMPLER.get(text.charAt(i)) ?? text.charAt(i));
    offsets.push(i);
  }
  offsets.push(text.length);
  return { text: loose, offsets };
}

const DISCOUNT = /^\s{0,2}折/;
const isWideDigit = (unit: number): boolean => unit >= 0xff10 && unit <= 0xff19;
const isNumeric = (unit: number): boolean => isDigit(unit) || unit === 0x25 || unit === 0xff05;
