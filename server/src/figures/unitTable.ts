import { CURRENCY_MEASURES } from './currencyTable';

/**
 * The one place for units, money in `currencyTable.ts` aside: dimension, factor to the base unit (length in metres, area in
 * square metres, mass in kilograms, time in seconds, money in its own currency), then the names. A new unit is one word here.
 */
const LINES = `
money 1 RMB CNY 圆 人民币元 人民币圆 元 块钱 元人民币 人民币 元钱
money 1/10 角 角钱 毛钱
money 1/100 分钱
mass 1000 吨重 t 吨油当量 吨 公吨 吨标准煤 吨标煤 载重吨 标准吨
mass 100 公担
mass 50 市担 担
mass 90718474/100000 短吨
mass 10160469088/10000000 长吨
mass 1 千克力 公斤 千克 kg KG Kg ㎏ 千克标准煤
mass 45359237/1600000000 英两 oz 盎司
mass 45359237/100000000 lb 磅
mass 1/1000000000000 纳克
mass 1/2 市斤 斤
mass 1/20 两
mass 1/200 钱重
mass 1/1000 克 g 克标准煤
mass 1/1000000 毫克 mg
mass 1/1000000000 微克 μg ug
mass 1/5000 克拉
area 100 公亩
area 1 平方公尺 m^2 平方米 平米 ㎡ m² m2 平方
area 1/10000 平方厘米 平方公分 cm2 cm²
area 1/1000000 mm² 平方毫米
area 16129/25000000 平方英寸
area 523/625 平方码
area 10000 公顷地 hm2 公顷 hm²
area 2000/3 亩地 亩田 亩 市亩
area 1000000 km2 ㎢ 平方公里 平方千米 km²
area 1/100 平方分米
area 145161/1562500 平方英尺
area 40468564224/15625 平方英里
area 316160658/78125 英亩
area.mu-times 1 亩次
length 1/10 公寸 dm 分米
length 1/1000 公厘 毫米 mm ㎜
length 1/100 釐米 厘米 公分 cm CM ㎝
length 1/10000 丝米
length 1/1000000000000 皮米
length 1/10000000000 埃米
length 500 市里 华里 里 里地
length 1/3 市尺 尺
length 1/30 市寸 寸
length 10/3 市丈 丈
length 3048/10000 英呎 呎 英尺
length 254/10000 英吋 吋 英寸
length 1852 浬 海浬 海里
length 9144/10000 码
length 18288/10000 英尋 英寻
length 30856775814913673 秒差距
length 149597870700 天文单位
length 1/1000000 um 微米 μm
length 1000 公里 千米 km KM Km ㎞
length 1 米 公尺 延米 延长米 m
length 1/1000000000 纳米 nm
length 1609344/1000 英里
length 9460730472580800 光年
length.lane 1000 车道公里
volume 1/1000000000 立方毫米 微升
volume 1/1000000 立方厘米 立方公分 cc CC cm3 cm³ 毫升 ml mL
volume 1 立方公尺 m^3 千升 立方米 立方 m³ ㎥ m3 方
volume 55306341/1953125000 立方英尺
volume 2048383/125000000000 立方英寸
volume 1493271207/1953125000 立方码
volume 1000000000 立方千米 立方公里
volume 1/10000 分升
volume 1/100000 厘升
volume 1/1000 l dm3 dm³ 立方分米 升 公升 L
volume 1/10 百升 市石
volume 56826125/100000000000 品脱
volume 946352946/1000000000000 夸脱
volume 3523907016688/100000000000000 蒲式耳
volume 1/100 斗 市斗
volume 473176473/125000000000 加仑
volume 158987294928/1000000000000 桶油当量
volume.gas 1 标立方米 Nm3 Nm³ 标准立方米 标方
volume.gas 55306341/1953125000 标准立方英尺
energy 1/1000 瓦时 Wh
energy 1000000000 太瓦时 TWh
energy 1/3600 kJ 千焦耳 千焦
energy 10/36 MJ 兆焦耳 兆焦
energy 10000/36 GJ 吉焦耳 吉焦
energy 10000000/36 太焦
energy 4184/3600000000 卡路里 cal
energy 4184/3600000 千卡路里 kcal 大卡 千卡
energy 4184/3600 千大卡
energy 1055056/3600 百万英热单位
energy 1 千瓦时 千瓦小时 千瓦·时 kWh kwh KWH 度 度电
energy 1000 兆瓦时 MWh
energy 1000000 吉瓦时 GWh
energy 1/3600000 焦耳 焦
power 1 千瓦特 千瓦 kW KW kw
power 1000 兆瓦特 兆瓦级 兆瓦 MW 兆瓦峰值
power 1/1000000 毫瓦
power 1/1000000000 微瓦
power 1000000000 太瓦 TW
power 1000000 GW 吉瓦特 吉瓦
power 735/1000 匹马力 马力
power 1/1000 瓦 瓦特
power.apparent 1/1000 伏安
power.apparent 1 千乏 kvar 千伏安 kVA
power.apparent 1000 兆乏 兆伏安 MVA
voltage 1000 千伏特 千伏 kV kv KV
voltage 1/1000000 微伏
voltage 1000000 兆伏 MV
voltage 1/1000 mV 毫伏
voltage 1 V 伏 伏特
current 1 安 安培
current 1000 千安 kA
current 1/1000 mA 毫安
current 36/10 mAh 毫安时
current 1/1000000 微安
frequency 1 赫 赫兹 Hz
frequency 1000000000 吉赫 千兆赫 千兆赫兹 吉赫兹 GHz
frequency 1000000000000 太赫兹 太赫 THz
frequency 1000 KHz 千赫 千赫兹 kHz
frequency 1000000 mHz 兆赫 兆赫兹 MHz
pressure 1 Pa 帕 帕斯卡
pressure 100 hPa 毫巴 百帕
pressure 1000 KPa 千帕 kPa
pressure 1000000000 GPa 吉帕
pressure 100000 巴
pressure 133322/1000 毫米汞柱 mmHg
pressure 101325 标准大气压 个标准大气压 个大气压
pressure 1000000 兆帕 MPa
sound 1 dB(A) 分贝A 分贝 dB
steam 1 蒸吨
force 1 牛顿
force 1000 千牛 kN
force 1000000 兆牛
force 980665/100000 公斤力
force 980665/100 吨力
resistance 1 欧姆
resistance 1000 千欧
resistance 1000000 兆欧
resistance 1/1000 毫欧
capacitance 1 法拉
capacitance 1/1000000 微法
capacitance 1/1000000000000 皮法
light 1 流明 勒克斯 坎德拉
radiation 1 西弗 戈瑞 贝克勒尔 贝可
radiation 1/1000 毫西弗
radiation 1/1000000 微西弗
amount 1 摩尔 mol
amount 1/1000 毫摩尔 mmol
mach 1 马赫
time 3600 h 小时 个小时 钟头 个钟头 机时 工时
time 60 min 分钟
time 1/1000 ms 毫秒
time 2700 个学时 个课时 学时 课时
time 1/1000000000000 皮秒
time 900 刻钟
time 1 秒 秒钟
time 1/1000000 微秒
time 1/1000000000 纳秒
days 1 个昼夜 天时间 天 个工作日 工作日 个自然日 自然日 昼夜
weeks 1 礼拜 周 个星期 星期 个周 个礼拜
months 1 个月
quarters 1 个季度
years 1 周年 载 个年头 个年度 年期
decades 100 个世纪
age 1/12 月龄
age 7/365 周龄
age 1/365 日龄
age 1 岁 周岁 虚岁
temperature 1 摄氏温度 摄氏度 ℃ °C °c ˚C 度C
temperature.fahrenheit 1 华氏温度 度F 华氏度 ℉ °F °f
temperature.kelvin 1 开尔文 开氏度 凯氏度 开氏温度 开尔文温度
temperature.rankine 1 兰氏度 兰氏温度 °R °r
temperature.reaumur 1 列氏度
angle 1 °
angle 1/60 ′
angle 1/3600 ″
container 1 标箱 标准箱 个标箱 个标准箱 TEU
data 1/1000000000000 Byte byte bytes 字节
data 1/1000000000 kB KB 千字节
data 1/1000000 mB MB 兆字节 兆
data 1/1000 gB 千兆字节 GB 吉字节
data 1 tB 兆兆字节 TB 太字节
data 1000 pB 拍字节 千兆兆字节 PB
data 1000000 艾字节 EB
data 1000000000 泽字节 ZB
data 1/8000000000000 bit Bit 比特
data 1/8000000000 kb Kb 千比特
data 1/8000000 mb Mb 兆位 兆比特
data 1/8000 gb Gb 千兆位 千兆比特 吉比特
data 1/8 tb Tb 兆兆比特 太比特
data 125 pb Pb 千兆兆比特 拍比特
bandwidth 1/1000 kbps Kbps
bandwidth 1000000 Tbps
bandwidth 1 Mb/s 兆每秒 Mbps 兆比特每秒
bandwidth 1000 Gb/s 千兆每秒 吉比特每秒 Gbps
flops 1 P PFlops PFLOPS
flops 1000 EFlops EFLOPS
turnover 1852/1000 吨海里
turnover 1 车公里 列公里 吨公里 人公里
mass.ship 1 总吨
bed 1 张床位 床 张病床 床位
score 1 分
`;

/** By dimension, then by name the factor to the base unit. */
export const MEASURES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...CURRENCY_MEASURES,
  ...measuresOf(LINES),
};

function measuresOf(lines: string): Record<string, Record<string, string>> {
  const measures: Record<string, Record<string, string>> = {};
  for (const line of lines.trim().split('\n')) {
    const [dimension = '', factor = '', ...names] = line.split(' ');
    const units = (measures[dimension] ??= {});
    for (const name of names) units[name] = factor;
  }
  return measures;
}

/**
 * A unit of one character opens many words, and is none in them: the unit, then what may not follow (5部门, 3例如, 2位于). The
 * rarer ones are told by what must follow, in `units.ts`.
 */
export const NOT_BEFORE =
  '部门署分 例如 期间限末刊货权 家庭 户籍 人才民 条件例款 处理置于罚 所以 座谈右 场所馆 轮胎值 批准 组织 类似 种子 道路德 班级子 列入为 站在 村民委级 区域别间 校园长 厂房商家 库存' +
  '容房 线路上下索 车间辆站 机构场关制会器遇动 位数于 大型量约多 股份权票东市 对接于口比应策象标照 群众体 代表理替价 门店槛户类口市 课程题 首个次批先席位届 尾矿气 节点日约能会水 样本板式 ' +
  '声称明音 回升落收购归报应 遍布及 支持付出撑农行援 头部像 口岸罩粮碑径感 根据本治 把握手好 面积向对临试议 间接隔 层面级次 台账阶湾 架构设 份额 封闭控装顶 幅度员 粒子 眼睛科 孔子 本级' +
  '年月周次届轮着质 只有能要是需 单元位独一 国道际产企防 省道 县道级 乡道 市场 号召';

/**
 * Spellings that are not the standard's (GB 3100-1993) or only longer: a figure is given in the unit they stand for, the text
 * keeps what is printed.
 */
export const SPELLINGS = `
元 RMB CNY 圆 人民币元 人民币圆 元人民币 人民币 块钱 元钱
角 角钱 毛钱
美元 美金 美圆 美刀
港元 港币 港圆 港纸
日元 日圆 日币 日本元
韩元 韩圆 韩币 韩国元
新台币 新台币元 台币
英镑 英磅
欧元 欧圆
平方米 平米 平方 平方公尺 m^2
立方米 立方 方 立方公尺 m^3
m² m2
m³ m3
km² km2
hm² hm2
km KM Km
kg KG Kg
cm CM
mL ml
kV kv KV
kW kw KW
kWh kwh KWH
kHz KHz
kPa KPa
千瓦时 千瓦小时 千瓦·时
厘米 公分 釐米
米 公尺
升 公升
吨 公吨
℃ °C °c ˚C 度C
℉ °F °f 度F
个小时 个钟头
小时 钟头
`;

/** Counted things; each word is a dimension of its own, for 人 and 人次 never meet. */
export const COUNTED =
  '个 家 人 户 名 项 件 次 处 座 所 条 套 辆 台 艘 架 只 头 羽 株 棵 本 册 篇 部 张 份 封 幅 枚 颗 粒 盏 眼 口 孔 根 支 把 块 片 面 栋 幢 层 间 ' +
  '场 届 期 轮 批 组 类 种 款 道 班 列 趟 站 点 站点 村 镇 乡 县 市 区 省 国 街道 人次 台次 车次 架次 场次 户次 件次 批次 班次 台套 标段 单 笔 宗 起 例 期次 ' +
  '师 院 校 园 厂 店 库 塘 路 线 桥 井 泵 棚 圈 箱 袋 瓶 桶 车 船 机 位 级 大 号 股 对 双 伙 群 代 门 堂 课 餐 顿 万步 步 口井 家次 平台 项次 ' +
  '头只 只头 件套 套件 台件 台辆 辆台 株棵 棵株 户套 套间 款次 条次 个次 人份 剂 剂次 针 针次 管 幕 集 版 页 行 字 首 曲 尾 匹 峰 筐 捆 匝 排 丛 束 朵 盆 节 段 样 味 句 声 回 遍 趟次 桩 台班 席 网格 网点 ' +
  '百羽 强 金 银 铜 枚金牌 所次 盒 包 罐 卷 团 串 票 票次 蔸 滴 具 顶 副 樽 帧 航次 航班 车位 泊位 跑道 席位 学位 工位 岗位 ' +
  '方面 乘次 辆次 艘次 列次 册次 课次 床日 工日 人日 人天 县区 区县 县市区 县市 市县 市州 州市 镇街 街镇 乡镇 镇村 村居 旗县 旗县区 省份 省区市 省市 地市 盟市 片区 园区 社区 车道 旗 苏木 嘎查 排 阶 档 茬 窝 笼 栏 桌 堆 缸 坛 壶 杯 碗 盘 勺 锅 碟';
