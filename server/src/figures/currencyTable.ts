/**
 * The currencies of ISO 4217 with their Chinese names: code, full and short names, then behind a stroke the parts of a whole
 * with how many make one. A name that several countries share and none owns (卢比, 法郎) is a currency of its own: 5卢比 and
 * 5印度卢比 are never compared.
 */
const CURRENCIES = `
USD 美元 美金 美圆 美刀 USD | 美分:100
EUR 欧元 欧圆 EUR | 欧分:100
GBP 英镑 英磅 GBP | 便士:100
JPY 日元 日圆 日币 日本元 JPY | 日本钱:100 日本銭:100
HKD 港元 港币 港圆 港纸 HKD | 港仙:100
MOP 澳门元 澳门币 澳门圆 澳币 | 澳门仙:100
TWD 新台币元 新台币 台币 TWD |
KRW 韩元 韩圆 韩币 韩国元 KRW |
KPW 朝鲜元 朝鲜圆 朝元 |
SGD 新加坡元 新加坡币 新元 新币 坡币 SGD |
AUD 澳大利亚元 澳元 AUD |
CAD 加拿大元 加元 加币 加拿大币 CAD |
NZD 新西兰元 新西兰币 纽元 纽币 NZD |
CHF 瑞士法郎 瑞郎 CHF | 瑞士分:100 瑞士生丁:100
RUB 俄罗斯卢布 俄国卢布 RUB |
BYN 白俄罗斯卢布 |
INR 印度卢比 INR |
PKR 巴基斯坦卢比 |
NPR 尼泊尔卢比 |
LKR 斯里兰卡卢比 |
MUR 毛里求斯卢比 |
SCR 塞舌尔卢比 |
MVR 马尔代夫卢比 马尔代夫拉菲亚 拉菲亚 |
THB 泰铢 泰国铢 泰元 泰币 THB | 萨当:100
VND 越南盾 越盾 |
IDR 印尼盾 印尼卢比 印度尼西亚盾 印度尼西亚卢比 |
MYR 马来西亚林吉特 马来西亚令吉 马来西亚币 林吉特 令吉 马币 MYR |
PHP 菲律宾比索 菲币 |
MMK 缅甸元 缅甸币 缅元 缅币 | 缅分:100
LAK 老挝基普 老挝币 基普 |
KHR 柬埔寨瑞尔 瑞尔 |
BND 文莱元 文莱币 |
MNT 蒙古图格里克 图格里克 蒙图 |
KZT 哈萨克斯坦坚戈 坚戈 |
KGS 吉尔吉斯斯坦索姆 索姆 |
TJS 塔吉克斯坦索莫尼 索莫尼 |
UZS 乌兹别克斯坦苏姆 乌兹别克苏姆 苏姆 |
TMT 土库曼斯坦马纳特 土库曼马纳特 |
AZN 阿塞拜疆马纳特 |
GEL 格鲁吉亚拉里 拉里 | 特特里:100 泰特里:100
AMD 亚美尼亚德拉姆 德拉姆 |
TRY 土耳其里拉 新土耳其里拉 | 库鲁:100 库鲁什:100
IRR 伊朗里亚尔 伊朗莱尔 |
IQD 伊拉克第纳尔 |
KWD 科威特第纳尔 科威特币 |
BHD 巴林第纳尔 |
JOD 约旦第纳尔 |
SAR 沙特里亚尔 沙特阿拉伯里亚尔 沙特币 | 哈拉:100
QAR 卡塔尔里亚尔 卡达里亚尔 |
OMR 阿曼里亚尔 阿曼莱尔 |
YER 也门里亚尔 叶门里亚尔 叶门莱尔 |
AED 阿联酋迪拉姆 阿联酋币 |
ILS 以色列新谢克尔 以色列谢克尔 新谢克尔 谢克尔 以色列币 以色列新克尔 |
LBP 黎巴嫩镑 |
SYP 叙利亚镑 |
AFN 阿富汗尼 | 普尔:100
BDT 孟加拉塔卡 孟加拉国塔卡 塔卡 | 派萨:100 帕萨:100
BTN 不丹努尔特鲁姆 不丹努扎姆 努尔特鲁姆 努扎姆 | 切特鲁姆:100
EGP 埃及镑 | 皮阿斯特:100
SDG 苏丹镑 |
SSP 南苏丹镑 |
LYD 利比亚第纳尔 |
TND 突尼斯第纳尔 | 米利姆:1000
DZD 阿尔及利亚第纳尔 |
MAD 摩洛哥迪拉姆 |
MRU 毛里塔尼亚乌吉亚 乌吉亚 | 库姆斯:5
NGN 尼日利亚奈拉 尼日利亚币 奈拉 | 考包:100
GHS 加纳塞地 塞地 | 比塞瓦:100
GMD 冈比亚达拉西 甘比亚达拉西 达拉西 | 布图:100
GNF 几内亚法郎 |
SLE 塞拉利昂利昂 利昂 |
LRD 利比里亚元 |
XOF 西非法郎 非共体法郎 |
XAF 中非法郎 中非金融合作法郎 |
CVE 佛得角埃斯库多 维德角埃斯库多 |
STN 圣多美多布拉 多布拉 |
CDF 刚果法郎 |
RWF 卢旺达法郎 |
BIF 布隆迪法郎 |
DJF 吉布提法郎 |
KMF 科摩罗法郎 |
KES 肯尼亚先令 |
TZS 坦桑尼亚先令 |
UGX 乌干达先令 |
SOS 索马里先令 索马利先令 |
ETB 埃塞俄比亚比尔 埃塞俄比亚元 |
ERN 厄立特里亚纳克法 纳克法 |
MGA 马达加斯加阿里亚里 阿里亚里 | 伊莱姆比拉贾:5
MWK 马拉维克瓦查 马拉威克瓦查 | 坦巴拉:100
ZMW 赞比亚克瓦查 |
MZN 莫桑比克梅蒂卡尔 梅蒂卡尔 |
AOA 安哥拉宽扎 宽扎 |
BWP 博茨瓦纳普拉 普拉 |
NAD 纳米比亚元 |
ZAR 南非兰特 兰特 |
LSL 莱索托洛提 莱索托马洛蒂 |
SZL 斯威士兰里兰吉尼 斯威士兰埃马兰吉尼 里兰吉尼 |
ZWG 津巴布韦元 津元 |
BRL 巴西雷亚尔 巴西里亚尔 雷亚尔 |
ARS 阿根廷比索 |
CLP 智利比索 |
COP 哥伦比亚比索 |
UYU 乌拉圭比索 | 乌拉圭分:100
MXN 墨西哥比索 |
CUP 古巴比索 |
DOP 多米尼加比索 |
PEN 秘鲁索尔 秘鲁新索尔 新索尔 |
PYG 巴拉圭瓜拉尼 瓜拉尼 |
BOB 玻利维亚诺 玻利维亚币 |
VES 委内瑞拉玻利瓦尔 玻利瓦尔 |
GTQ 危地马拉格查尔 瓜地马拉格查尔 格查尔 |
HNL 洪都拉斯伦皮拉 伦皮拉 |
NIO 尼加拉瓜科多巴 科多巴 |
CRC 哥斯达黎加科朗 |
SVC 萨尔瓦多科朗 |
PAB 巴拿马巴波亚 巴波亚 | 巴拿马分:100
HTG 海地古德 |
JMD 牙买加元 |
TTD 特立尼达多巴哥元 特立尼达和多巴哥元 |
BBD 巴巴多斯元 |
BSD 巴哈马元 |
BMD 百慕大元 |
BZD 伯利兹元 |
KYD 开曼群岛元 开曼岛元 开曼元 |
GYD 圭亚那元 |
SRD 苏里南元 |
XCD 东加勒比元 |
AWG 阿鲁巴弗罗林 阿鲁巴币 |
ANG 荷属安的列斯盾 |
FJD 斐济元 斐币 |
SBD 所罗门群岛元 所罗门元 |
PGK 巴布亚新几内亚基那 基那 | 托亚:100 托伊:100
WST 萨摩亚塔拉 |
TOP 汤加潘加 潘加 |
VUV 瓦努阿图瓦图 瓦图 |
XPF 太平洋法郎 |
SEK 瑞典克朗 |
DKK 丹麦克朗 丹麦克郎 |
NOK 挪威克朗 |
ISK 冰岛克朗 |
CZK 捷克克朗 |
PLN 波兰兹罗提 波兰币 兹罗提 | 格罗希:100
HUF 匈牙利福林 匈牙利福林币 匈牙利货币 福林 |
RON 罗马尼亚列伊 |
MDL 摩尔多瓦列伊 |
BGN 保加利亚列弗 保加利亚列瓦 列弗 | 斯托丁卡:100
RSD 塞尔维亚第纳尔 塞尔维亚币 |
MKD 马其顿代纳尔 马其顿第纳尔 马其顿币 代纳尔 |
ALL 阿尔巴尼亚列克 列克 |
BAM 波斯尼亚和黑塞哥维那可兑换马克 波赫可兑换马克 可兑换马克 |
HRK 克罗地亚库纳 克罗地亚库那 克罗埃西亚库纳 库纳 | 利巴:100
UAH 乌克兰格里夫纳 乌克兰格里夫尼亚 格里夫纳 格里夫尼亚 |
GIP 直布罗陀镑 |
FKP 福克兰镑 |
SHP 圣赫勒拿镑 |
XDR 特别提款权 |
FRF 法国法郎 |
BEF 比利时法郎 |
DEM 德国马克 西德马克 |
FIM 芬兰马克 | 盆尼:100
ITL 意大利里拉 | 意大利分:100
ESP 西班牙比塞塔 比塞塔 西班牙币 |
NLG 荷兰盾 |
rouble 卢布 | 戈比:100
rupee 卢比 |
franc 法郎 | 生丁:100
krone 克朗 | 奥拉:100 奥依拉:100
peso 比索 |
pound 镑 | 先令:20
dinar 第纳尔 | 费尔:1000 菲尔:1000
rial 里亚尔 |
dirham 迪拉姆 |
lira 里拉 |
leu 列伊 | 巴尼:100
manat 马纳特 |
kwacha 克瓦查 |
mark 马克 |
guilder 盾 |
colon 科朗 |
escudo 埃斯库多 |
bitcoin 比特币 个比特币 枚比特币 BTC |
`;

/** Each currency is a dimension of its own: its names with what one is worth in whole units. */
export const CURRENCY_MEASURES: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  CURRENCIES.trim()
    .split('\n')
    .map(line => {
      const [names = '', parts = ''] = line.split('|');
      const [code = '', ...whole] = names.trim().split(' ');
      const units = whole.map(name => [name, '1'] as const);
      const smaller = parts
        .split(' ')
        .filter(part => part !== '')
        .map(part => part.split(':'))
        .map(([name = '', count = '1']) => [name, `1/${count}`] as const);
      return [`money.${code}`, Object.fromEntries([...units, ...smaller])] as const;
    }),
);
