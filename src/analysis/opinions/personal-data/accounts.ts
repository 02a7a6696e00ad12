const said = '(?:号码?|账号|帐号|账户|id|昵称)?[:：是为叫 ]{0,3}';
/** Nicknames behind 微博@ that are offices and papers, not persons. */
const notOffice = '(?![^\\s，。,;；!！?？:：]{0,16}(?:发布|政务|交警|公安|消防|日报|晚报|热线|在线|12345|局|委|政府))';
/** Accounts of networks, of insurance and of payment, behind their name. */
export const account = new RegExp(
  [
    `(?:[微薇威]信|weixin|wechat|wx|vx|v信|qq群?|扣扣|企鹅|抖音|快手|小红书|微博|知乎|支付宝|telegram|whatsapp|skype)${said}([a-z][-_a-z0-9]{4,19}|[1-9]\\d{4,11}|[1-9](?: \\d){4,11})(?![a-z0-9@])`,
    '加(?:我)?(?:[v微]信?|wx|q)[:：是 ]{0,2}([a-z0-9][-_a-z0-9]{4,19})',
    `(?:微博|抖音|快手|小红书|知乎|头条|b站)(?:号|账号|昵称|名)?[:：]?\\s?@\\s?${notOffice}([^\\s，。,;；!！?？:：]{2,20})`,
    `(?:社保|医保|公积金|养老金|养老保险|淘宝|京东|学生?|员工|工)(?:卡|账户|编)?(?:号码?|账号)[:：是为 ]{0,3}([a-z]{0,4}\\d{4,20})`,
  ].join('|'),
  'dg',
);

const domain = '[a-z0-9\\u4e00-\\u9fff-]+(?:\\.[a-z0-9\\u4e00-\\u9fff-]+)*\\.[a-z]{2,}';
export const eMail = new RegExp(
  [
    `([a-z0-9][\\w.+-]{0,63} ?(?:@|[（([]at[)\\]）]|艾特) ?${domain})`,
    '([a-z0-9][\\w.+-]{1,63} ?#(?:qq|163|126|sina|sohu|139|189|gmail|hotmail|outlook|foxmail|yeah|aliyun)\\.(?:com|cn|net)(?:\\.cn)?)',
    '([a-z0-9][\\w.+-]{1,63} at [a-z0-9-]+ ?(?:dot|点|\\.) ?(?:com|cn|net|org|edu|ru))(?![a-z])',
    '([a-z0-9][\\w.+-]{1,63}(?:@| at |艾特)[a-z0-9-]+ ?(?:dot|点) ?(?:com|cn|net|org|edu))(?![a-z])',
  ].join('|'),
  'dg',
);

/** Numbers of papers other than the identity card, behind the name of the paper. */
export const paper = new RegExp(
  [
    '(?:护照|通行证|回乡证|台胞证|居留证|居住证|永居证)(?:号码?|编号)?[:：是为 ]{0,3}([a-z]{0,3}\\d{6,18}[a-z]?)(?![a-z0-9])',
    '(?:军官证|士兵证|警官证|残疾人?证|优待证|老年证|学生证|驾驶证|驾照|出生证|医学证明|低保证|执业证|记者证|工作证|房产证|不动产证|结婚证|退休证|献血证|户口[本簿])(?:号码?|编号)?[:：是为 ]{0,3}([\\u4e00-\\u9fff]{0,2}字?第?[a-z]{0,4}\\d{5,20}[a-z]?号?)',
    '(?:身份证|证件|身份)(?:号码?)?(?:的)?[后末前尾][一二三四五六七八九十\\d]{1,2}[位个](?:数字?|号码?)?[:：是为 ]{0,3}([\\dx]{3,10})(?![\\da-z])',
    '(?:身份证|证件)(?:号码?)?(?:的)?尾号[:：是为 ]{0,3}([\\dx]{3,8})(?![\\da-z])',
    '(?:身份证|证件)(?:号码?)?[:：是为 ]{0,3}(\\d{3,14}[*x＊]{3,}[\\dx]{0,6})',
  ].join('|'),
  'dg',
);

/** Last digits of a card. */
export const cardTail =
  /(?:卡号?|银行卡|账号|存折)(?:的)?(?:尾号|[后末尾][一二三四五六七八九十\d]位(?:数字?)?)[:：是为 ]{0,3}(\d{3,8})(?!\d)/dg;
/** Last digits of a telephone. */
export const mobileTail =
  /(?:手机号?|电话|号码)(?:的)?(?:尾号|[后末尾][一二三四五六七八九十\d]位(?:数字?)?)[:：是为 ]{0,3}(\d{3,8})(?!\d)/dg;

const province = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
/** Plates of cars, with the eight signs of new energy and the blanks people put in; plates of other vehicles behind a cue. */
export const plate = new RegExp(
  [
    `([${province}] ?[a-z][·•. -]{0,2}(?=[a-hj-np-z ]*\\d)[a-hj-np-z0-9](?: ?[a-hj-np-z0-9]){4,5})(?![a-z0-9])`,
    `([${province}][a-z][·•. -]?[a-hj-np-z0-9]{4}[警学挂港澳使领])`,
    `(?:车牌|牌照|号牌|车号)[号码]{0,2}[:：是为 ]{0,2}([\\u4e00-\\u9fff]{0,3} ?[a-z]? ?(?=[a-z]*\\d)[a-z0-9]{5,8})(?![a-z0-9])`,
  ].join('|'),
  'dg',
);
