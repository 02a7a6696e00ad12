import { PhraseTrie } from '../words/phrase-trie';

/** How surely a name stands behind a cue: said, or only often; a dash opens a signature. */
const SURE = 0;
export const DASH = 1;
export const OFTEN = 2;
/** A name stands before it. */
export const BEFORE = 3;

const sure =
  '信访人 签名 签名人 签字 签字人 法定代表人 法人代表 来信人 写信人 诉求人 经办人 居民代表 敬礼 爱人叫 儿子叫 女儿叫 妻子叫 丈夫叫 老伴叫 父亲叫 母亲叫 我叫 我的名字叫 本人叫 名叫 我是 我是业主 我是居民 我是市民 我是住户 我是村民 我是退休职工 我是退休教师 本人 姓名 联系人 署名 落款 投诉人 反映人 来电人 申请人 建议人 留言人 申报人 市民 居民 业主 户主 村民 家长 户名 开户名 持卡人 收款人 此致 孩子叫 姓名为 被征收人 被拆迁人 承租人 代理人 委托人 举报人 报名人 参会人 发言人 当事人 监护人 报修人 负责人 投诉人是 联系人是 署名人 写信者 留言者';
/** People told by kinship, by where they live or by what they do. */
const often =
  '老伴 老伴儿 爱人 妻子 丈夫 老公 老婆 媳妇 儿子 女儿 闺女 孩子 母亲 父亲 妈妈 爸爸 孙子 孙女 外孙 外孙女 奶奶 爷爷 姥姥 姥爷 女婿 儿媳 儿媳妇 弟弟 姐姐 哥哥 妹妹 侄子 外甥 岳父 岳母 公公 婆婆 同事 同学 邻居 室友 房东 租户 房客 对门 楼上的 楼下的 隔壁的 楼上 楼下 住户 群众 党员 老党员 职工 退休职工 退休教师 教师 学生 市民 居民 业主 户主 村民 家长 代表 业主代表 市民代表 经理 物业经理 主任 书记 局长 科长 处长 所长 站长 院长 校长 医生 大夫 护士 律师 老师 班主任 民警 法官 司机 师傅 店主 老板 工人 老人 患者 病人 学员 低保户 五保户 残疾人 退役军人 老兵 街道的 街道办的 社区的 居委会的 物业的 工作人员 网格员 楼长 经手人 我是';
const dashes = ['——', '--', '—', '―'];

/** What a name stands before. */
export const courtesies = '先生 女士 同志 律师 大爷 大妈 阿姨 叔叔 师傅 敬上 敬启 谨上 拜上 呈上 敬呈 亲笔'.split(' ');

export const cueTrie = new PhraseTrie(512);
for (const courtesy of courtesies) cueTrie.add(courtesy, BEFORE);
for (const cue of often.split(' ')) cueTrie.add(cue, OFTEN);
for (const cue of sure.split(' ')) cueTrie.add(cue, SURE);
for (const dash of dashes) cueTrie.add(dash, DASH);

/** What a name may stand behind. */
export const nameCues = [...sure.split(' '), ...often.split(' '), ...dashes];
