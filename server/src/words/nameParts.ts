/** Parts of names that the engines take for verbs or know no tag of. */
export const nameParts =
  /(?:收入|支出|投资|投入|产值|产量|产能|贷款|存款|出口|进口|就业|消费|用电|用水|融资|纳税|税收|占比|比重|排放|规模|率|额|量|数|值|示范|种植|养殖|加工|制造|占地)$/;
/** The last word of what an official name measures. */
export const measured =
  /(?:收入|支出|投资|产值|产量|产能|贷款|存款|出口|进口|消费|增加值|销售额|交易额|成交额|额|利润|税收|标准|工资|价格|人数|数量|面积|待遇|补贴)$/;
/** Where, when and how far, before a name or behind it: no part of what is counted. */
export const placeOrScope =
  /^(?:全|我|本|该|各|各个)?(?:国|省|市|县|区|镇|乡|村|州|盟|旗|场|年|地区)$|^(?:全|我|本|该|各|各个)(?:社会|系统|行业|街道|社区)$|^(?:社会)$|^(?:目前|如今|现在|当年|全年|今年|去年|其中|截至|同时|此外|期间|以来|全部|所有|各类|这些|上半年|下半年|年末|年底|年均|全面|重点|地带|一带|牵头|积极|有效|持续|以下|以上|方面)$/;
/** Alone they say where; with a noun they are part of its name (农村居民, 城镇人口). */
export const placesAlone =
  /^(?:世界|全球|城镇|农村|当地|社会|国内|城乡|人均|年人均|月人均|户均|年产|日产|月产|双方|我方|中方|各方|[东西中南北]部|东北|政府|价值|上述|国家级|[省市县区镇村]级)$/;

/** Verbs that only say that something was done; what stands behind them names it. */
export const lightVerbs = /^(?:完成|实施|开展|实现|推进|进行)$/;
/** Words tagged as adjectives that take what stands behind them for an object. */
export const takesObject =
  /^(?:稳定|丰富|繁荣|健全|完善|壮大|活跃|深化|落实|明确|畅通|清理|便利|规范|密切|巩固|充实|满足|方便|端正|平衡|集中|公开|纯洁)$/;
/** Adverbs of amount between a subject and its verb. */
export const howMuch = /^(?:累计|全年|今年|去年|年均|新增|同比|预计|新|再|已)$/;
/** What is counted does this itself, so that it is no part of its name. */
export const leaves =
  /^(?:退出|上市|投产|竣工|开工|获批|落户|落地|入库|关停|到账|到位|挂牌|入驻|注册|升级|晋级|入选|入围|摘帽|脱贫|复工|返乡|参赛|参展|签约|投用)$/;
/** Nouns that name a measure whatever stands before them. */
export const ofMeasures =
  /(?:率|额|量|指数|系数|面积|时间|比例|比重|成本|速度|里程|厚度|费用|人数|次数|价格|周期|时长|总数|人口|资金)$/;
/** Verbs that are always done to what follows. */
export const solves = /^(?:解决|引入|解答|回应|支持|满足|破解|消除|开展|举办|提供|发放|配备|设置|形成|构建|获得|取得)$/;
/** Verbs of handing on and buying: who does it stands before them. */
export const hands = /^(?:审议|提请|审查|购买|引进|聘请|发布|推出|印发|捐赠|赠送)$/;
/** What befalls people, who are counted by it: 累计|死亡|达12人. */
export const befalls = /^(?:死亡|治愈|出院|受伤|失踪|遇难|感染|接种|确诊)$/;
/** Verbs that tell of the noun behind them: 清理|妨碍公平竞争的规定. */
export const hinders = /^(?:妨碍|影响|危害|侵害|阻碍|制约|破坏|违反|损害|侵犯|拖欠|涉嫌)$/;
/** Verbs that say what is done to a measure. */
export const moves =
  /^(?:扩大|提高|降低|减少|增加|控制|缩短|压减|压缩|保持|稳定|提升|优化|调整|节约|超过|占用|延长|确保|推动|促进|带动|拉动|计划|预计|生产|完善|加大|利用|筹集|筹措|争取|安排|落实|获得|取得|形成|释放|盘活|支付|投入|用于|撬动|追加|下达|拨付|节省|腾退|挽回|化解|涉及|达到|突破|实现|完成)$/;
/** 增长|预期|目标: verbs inside a name. */
export const aims = /^(?:增长|预期|预测){1,2}$/;
/** What a figure is held against stands behind them. */
export const comparers = /^(?:比(?![例重率值分])|较(?![大高好强])|高于|低于|优于|好于|快于|慢于|高出|超$|少于|多于)/;

/** Times that tell things from others rather than say when. */
export const seasons =
  /^(?:夜间|晚间|日间|白天|未来|春季|夏季|秋季|冬季|冬春|暑期|寒假|暑假|假日|节假日|周末|早期|古代|近代|近现代|现代|当代)$/;

/** What ranks a thing, and among whom: `质效|居西北第1位`, `增速|位列全国第2位`. */
export const ranks =
  /^(?:从?居|位居|位列|位于|列|排|排名|排位|排在|跃居|跃升|升至|升到|稳居|居于|保持|连续|继续|均|前|至|在|同类|地级市|西部|东部|中西部|包揽|中部|西北|西南|东北|华东|华北|华南|地区|百强|百强县|第)$/;
