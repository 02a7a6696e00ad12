const trades = [
  '退休工人',
  '退休教师',
  '小学教师',
  '护士',
  '快递员',
  '出租车司机',
  '公交司机',
  '个体户',
  '保洁员',
  '工程师',
  '会计',
  '大学生',
  '社区志愿者',
  '厨师',
  '程序员',
  '全职妈妈',
  '超市店员',
  '物业人员',
  '装修工人',
  '医生',
];
const since = ['在这里住了', '搬来', '在本市工作'];
const closings = ['', '', '请给予答复。', '请向社会公布。', '谢谢。', '不要一刀切。', '希望尽快落实。', '请认真研究。'];

const one = <T>(table: readonly T[], random: () => number): T | undefined => table[Math.floor(random() * table.length)];

/** What one person writes: who they are, what they say of the theme, and how they close. Few write the same words. */
export function wordsOfLetter(texts: readonly string[], random: () => number): string {
  const years = 1 + Math.floor(random() * 40);
  const age = 19 + years + Math.floor(random() * 30);
  const said = one(texts, random) ?? '';
  return `本人${age}岁，${one(trades, random)}，${one(since, random)}${years}年。${said}${one(closings, random)}`;
}
