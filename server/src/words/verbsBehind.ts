/** Words the engines take for nouns, which say what the counted things did or how. */
export const predicates =
  /^(?:发展|全面|实现|提供|开工|完成|达到|获得|加快|同比|环比|左右|以上|以下|以内|以来|之间|时间|期间|同时|其中|不等|基础|荣获|获|获得|荣膺|组成|构成|进展|顺利|有序|有力|持续|稳步|平稳|积极|受益|受损|预计|计划|累计|总投资|投资|增长|占比|创建|获批|启动|推进|入选|上线|参加|纳入|入围|上榜|获评|跻身|位列|晋升|新晋|升级|落户|落地|竣工|投产|投用|建成|完工|摘帽|用于|用|来自|分布|认为|表示|稳定|进展|顺利|圆满|显著|良好|活跃|带动|拉动|撬动|涌现|脱颖而出|闻名|晋级|升格|更名|转设|改制|强链|补链|延链|提档|提能|提能升级|提档升级|提质升级|提质增效|扩容增效|升级为|受阻|中断|瘫痪|断流|断交|居|位居|走在|跻身)$/;
/** How far what is counted has come. */
export const progress = /^(?:建成|投产|开工|竣工|完工|投用|达产|投运|启用|通车)$/;
/** How something was done: what is named ends before it. */
export const manner =
  /^(?:全部|普遍|高质量|高速|陆续|先后|相继|顺利|正式|集中|共同|首次|率先|成功|基本|明显|大幅|均|已|都|将|广泛|深入|充分|有效|自愿|主动|踊跃|纷纷|同步|稳步|扎实|分批|就近|保质保量|按时|如期|如数|仍|还|又|再|也|不断|逐步|分期|分类|分级|分步|次第|竞相|依法|依规)$/;
/** Words of these parts of speech end a name: prepositions, adverbs, pronouns, auxiliaries. */
export const endsName = /^(?:p|d|u[a-z]*|y|e|o)$/;
/** Verbs behind a counted object that say what it does or what for. */
export const serial =
  /^(?:要|应|须|可|能|会|仍|未|来|来到|进入|抵达|返回|可以|参加|参与|赴|前往|用于|支持|开展|进行|投入|投产|纳入|落户|落地|入选|获评|上市|返乡|下沉|奔赴|从事|承担|实施|建设了|以|为|向|对|在|到|至|给|由|使|让|不等|左右|以上|以下|以内|组成|构成|早|试行|作为|开工|竣工)$/;

/** What the next figure is of: 完成投资, 产值. */
export const measuresOnly =
  /^(?:完成|累计|实现|到位)|(?:产值|收入|投资|面积|产量|增加值|销售额|出口|利润|营收|总装机|总投资|总面积|总里程)$/;
