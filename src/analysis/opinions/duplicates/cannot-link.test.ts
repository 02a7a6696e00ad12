import { expect, it } from 'vitest';
import { analyseOpinions } from '../run/analyse-opinions';
import { arenaOf } from '../text-arena';

const setsOf = (...texts: string[]) => new Set(analyseOpinions({ texts: arenaOf(texts) }).sets).size;
const letter =
  '垃圾分类站设在楼下以后夏天味道很大，清运车凌晨四点就来，老人孩子都睡不好，物业说要等街道统一安排，等了两年也没有消息';

it.each([
  ['for and against', `我赞成这份方案，${letter}`, `我反对这份方案，${letter}`],
  ['a negation put in front', '同意把老菜市场改成社区食堂', '不同意把老菜市场改成社区食堂'],
  ['a negation of two words', '我认可这次公交线路调整的全部内容', '我不认可这次公交线路调整的全部内容'],
  ['what is asked for and what is not', '请先给学校修操场，别修围墙', '请先给学校修围墙，别修操场'],
  ['two estates', `丁香苑小区的${letter}`, `枫叶岭小区的${letter}`],
  ['two streets', `建设街的路灯坏了，${letter}`, `民安街的路灯坏了，${letter}`],
  ['two lines', `公交7路的末班车时间太早，${letter}`, `公交9路的末班车时间太早，${letter}`],
  ['two amounts', `每平方米补偿8600元，${letter}`, `每平方米补偿11500元，${letter}`],
  ['up and down', `物业费应当上调，${letter}`, `物业费应当下调，${letter}`],
  ['who stands where', '我邻居支持拆除围墙而我反对', '我邻居反对拆除围墙而我支持'],
])('keeps apart %s', (_, one, other) => {
  expect(setsOf(one, other)).toBe(2);
});

it.each([
  ['words of courtesy', letter, `各位领导好，${letter}，谢谢`],
  ['a slip', letter, letter.replace('凌晨', '零晨')],
  ['the day it was signed', `${letter}。2026年3月5日`, `${letter}。2026年4月16日`],
  ['numbers written otherwise', '请在三十天内公示两千户的名单', '请在30日内公示2000户的名单'],
  ['a clause that moved', '夏天味道很大，清运车来得太早，我反对设站', '清运车来得太早，夏天味道很大，我反对设站'],
])('joins texts that differ in %s', (_, one, other) => {
  expect(setsOf(one, other)).toBe(1);
});

it('makes two campaigns of two letters that are alike but for their side', () => {
  const texts = [1, 2, 3, 4, 5, 6].flatMap(() => [`我支持设站，${letter}`, `我反对设站，${letter}`]);
  const { campaigns, statements } = analyseOpinions({ texts: arenaOf(texts) });
  expect([statements, campaigns.map(({ rows }) => rows)]).toEqual([2, [6, 6]]);
});
