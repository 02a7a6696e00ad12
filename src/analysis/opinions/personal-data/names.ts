import { longestMatches, PhraseTrie } from '../words/phrase-trie';
import type { PersonalSpan } from './span';

const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝';
const compound = '欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|端木|南宫|长孙|宇文|轩辕|独孤';
const han = '\\u4e00-\\u9fff';
/** Signs that do not stand in given names, and the beginnings of words that follow a name. */
const notGiven = '的了是在不我你他她们有这那和与及或就也都很请把被对到从说要会能可没某';
const nextWord =
  '反对|支持|赞成|坚决|认为|觉得|希望|要求|强烈|敬上|敬启|谨上|建议|电话|手机|身份|反映|来电|居住|住在|家住|同意|号码|联系|女士|先生|同志|区|市|县|街|路|社区';
const name = `(?:(?:${compound})|[${surnames}])(?:(?![${notGiven}])(?!${nextWord})[${han}]){1,2}`;
const END = `(?=$|[^${han}]|反对|支持|赞成|同意|建议|希望|认为|觉得|坚决|强烈|要求|不|敬上|敬启|谨上|电话|手机|身份|联系|住|家住|女士|先生|同志|反映|来电|，|。|今年|是|于|的(?:电话|手机|身份证|账户))`;

const behindCue = new RegExp(`[：:是为 ]{0,2}(${name})${END}`, 'dy');
const behindDash = new RegExp(
  `\\s*(?:[${han}]{2,8}(?:市民|居民|业主|职工|教师|学生)\\s*)?(${name})(?=\\s*$|[，。,.\\s\\d])`,
  'dy',
);
const beforeNumber = new RegExp(`(?:^|[^${han}])(${name})[：:，,（( ]{0,2}(?:电话|手机)?[：:]?\\s*$`, 'd');
const atEnd = new RegExp(`[。！？!?\\n;；~]\\s*(${name})\\s*(?:\\d{4}[年./-]\\d{1,2}[月./-]\\d{1,2}日?)?\\s*$`, 'd');
const behindDistrict = new RegExp(`我是[${han}]{1,6}?[区县市镇乡村]的?(${name})(?=[，,。；;\\s]|$)`, 'dg');
const beforeCourtesy = new RegExp(`(?:^|[^${han}])(${name})(?=\\s*(?:敬上|敬启|谨上|拜上|呈上))`, 'dg');
const atStart = new RegExp(`^\\s*(${name})[：:]`, 'dg');
const nextInList = new RegExp(`、(${name})(?=$|[^${han}])`, 'dy');
const behindNumber = new RegExp(`[ ，,（(]?(${name})(?=$|[^${han}])`, 'dy');
const LONGEST_SIGNATURE = 28;

/** Words that look like a name where one may stand. */
const notNames = new Set(
  '包月 包年 包干 谢谢 谢谢您 谢谢你 高兴 安全 平安 方便 明白 明天 向往 成功 金额 石油 文明 安静 安置 安排 万分 包括 单位 单元 应该 应当 全部 全体 全市 和谐 和平 时间 时候 解决 解释 成本 成立 毕竟 白天 方案 方法 高峰 高额 高层 安心 施工 温度 管理 关注 关心 关于 费用 景区 路边 路灯 路面 车位 车站 车辆 项目 连续 华侨 荣幸 商户 商家 商业 师傅 边上 古城 农村 农民 农户 司机 阳台 时常 解答 游客 游玩 应付 明显 宁可 尚未 齐全 易懂 甘愿 左右 武警 文件 文化 康复 向上 向前 严重 严格 万一 江北 江南 江边 江滨 石板 金钱 夏天 夏季 秦岭 任何 任性 于是 叶子 程度 程序 余额 余款 蔡司 田地 许多 许可 唐突 宋体 何时 何必 何况 马上 马路 胡乱 朱红 徐徐 周末 周边 周围 周一 周五 吴江 黄色 黄线 杨树 陈旧 陈述 张贴 张口 李子 王府 顾客 顾及 毛病 贺卡 黎明 陶瓷 史上 龙头 雷同 段落 尹始 邱北 熊市 孟春 白白 付款 付费 付出 贾店 范围 汪洋 陆续 谭木 钟点 崔促 姜汤 卢布 沈阳 丁点 吕梁 魏都 苏州 杜绝 常住 常委 常年'.split(
    ' ',
  ),
);

const cues =
  '信访人 签名 签名人 签字 签字人 法定代表人 法人代表 来信人 写信人 诉求人 经办人 居民代表 敬礼 爱人叫 儿子叫 女儿叫 妻子叫 丈夫叫 老伴叫 父亲叫 母亲叫 我叫 我的名字叫 本人叫 名叫 我是 我是业主 我是居民 我是市民 我是住户 我是村民 我是退休职工 我是退休教师 本人 姓名 联系人 署名 落款 投诉人 反映人 来电人 申请人 建议人 留言人 申报人 市民 居民 业主 户主 村民 家长 户名 开户名 持卡人 收款人 此致';
const dashes = ['——', '--', '—', '―'];
const DASH = 1;
const MOST_NAMES = 200;

/** What a name may stand behind. */
export const nameCues = [...cues.split(' '), ...dashes];

const cueTrie = new PhraseTrie(256);
for (const cue of cues.split(' ')) cueTrie.add(cue, 0);
for (const dash of dashes) cueTrie.add(dash, DASH);

/**
 * Names of persons where a cue says that one stands: behind 我叫 or 联系人, as a signature, before a telephone number (`numbers`: where those
 * begin). Titles (王先生) stay.
 */
export function namesIn(
  text: string,
  numbers: readonly number[],
  ends: readonly number[] = [],
): readonly PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  const take = (found: RegExpExecArray | null, from = 0) => {
    const place = found?.indices?.[1];
    if (!place || !found?.[1] || notNames.has(found[1])) return;
    spans.push({ kind: 'name', start: from + place[0], end: from + place[1] });
  };
  for (const { to, value } of longestMatches(cueTrie, text)) {
    const pattern = value === DASH ? behindDash : behindCue;
    pattern.lastIndex = to;
    take(pattern.exec(text));
  }
  for (const number of numbers) {
    const from = Math.max(0, number - 12);
    take(beforeNumber.exec(text.slice(from, number)), from);
  }
  for (const end of ends) {
    behindNumber.lastIndex = end;
    take(behindNumber.exec(text));
  }
  for (const pattern of [behindDistrict, beforeCourtesy, atStart])
    for (const found of text.matchAll(pattern)) take(found);
  const from = Math.max(0, text.length - LONGEST_SIGNATURE);
  take(atEnd.exec(text.slice(from)), from);
  for (let at = 0; at < spans.length && at < MOST_NAMES; at += 1) {
    nextInList.lastIndex = spans[at]?.end ?? 0;
    take(nextInList.exec(text));
  }
  return [...spans, ...repeated(text, spans)];
}

/** A name that was found once is hidden wherever it stands in its text. */
function repeated(text: string, spans: readonly PersonalSpan[]): readonly PersonalSpan[] {
  const names = new Set(spans.map(({ start, end }) => text.slice(start, end)));
  return [...names].flatMap((one) => {
    const found: PersonalSpan[] = [];
    for (let at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + one.length))
      found.push({ kind: 'name', start: at, end: at + one.length });
    return found;
  });
}

const surnameUnits = new Set([...surnames, ...compound.replaceAll('|', '')].map((sign) => sign.charCodeAt(0)));
export const isSurname = (unit: number): boolean => surnameUnits.has(unit);
