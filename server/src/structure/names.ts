/** Surnames, so that a short head before a colon can be told from a common word. Two-character ones first. */
const compound = '欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|端木|百里|呼延|南宫|长孙|宇文|轩辕|完颜';
const single =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘斜厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎闫充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督晋楚法汝鄢涂钦岳帅缑亢况有琴商牟佘佴伯赏墨哈谯笪年爱阳佟肖付代仝覃冼区蹇';
const surname = new RegExp(`^(?:(?:${compound})[\\u4e00-\\u9fff]{1,2}|[${single}][\\u4e00-\\u9fff]{1,2})$`);
const foreign = /^[\u4e00-\u9fff]{1,8}·[\u4e00-\u9fff·]{1,14}$/;

/** Whether 2–4 characters (or a transcribed name with ·) can be the name of a person. */
export const looksLikeName = (text: string): boolean => surname.test(text) || foreign.test(text);

/** Words that name a person's office or a body whose spokesman speaks. */
export const namesOffice = (text: string): boolean =>
  /(?:长|主任|书记|代表|委员|发言人|主席|总理|总裁|总经理|经理|秘书|院士|教授|专家|院|局|厅|部|委|办公室|司|处|中心|会|记者|嘉宾|总监|总工|工程师|负责人|干部|科学家|员|律师|博士|师|镇|县|市|区|省|党组)$/.test(
    text,
  );

/** The name without blanks inside: 刘  丹 is 刘丹. */
export const withoutBlanks = (text: string): string =>
  /^[A-Za-z0-9 .'-]+$/.test(text) ? text.trim() : text.replace(/[\s\u3000\u00a0\u200b]+/g, '');
