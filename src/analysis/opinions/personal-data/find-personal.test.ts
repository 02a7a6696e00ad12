import { expect, it } from 'vitest';
import { corpus } from '../../../../bench/opinions/corpus';
import { handWritten, personalHand } from '../../../../bench/opinions/hand-written';
import { personalScores } from '../../../../bench/opinions/personal-scores';
import { arenaOf } from '../text-arena';
import { findPersonal } from './find-personal';
import { masked } from './mask';
import { personalOfArena, spansAt } from './personal-of-arena';

it.each([
  ['mobile', '电话13845671234，', '13845671234'],
  ['mobile', '手机１３８－４５６７－１２３４', '１３８－４５６７－１２３４'],
  ['mobile', '+86 138 4567 1234', '+86 138 4567 1234'],
  ['mobile', '138\u200b4567\u200b1234请回电', '138\u200b4567\u200b1234'],
  ['id-card', '身份证11010519491231002X', '11010519491231002X'],
  ['id-card', '11010519491231002x反映', '11010519491231002x'],
  ['bank-card', '卡号6222021234567890128', '6222021234567890128'],
  ['e-mail', '发到wang.li@163.com吧', 'wang.li@163.com'],
  ['plate', '车牌黑A·B1234被贴条', '黑A·B1234'],
  ['landline', '座机0451-87654321', '0451-87654321'],
  ['account', '微信号：hrb_2020a', 'hrb_2020a'],
  ['name', '我叫张建国，', '张建国'],
  ['name', '联系人：欧阳雪梅 13845671234', '欧阳雪梅'],
  ['name', '请尽快办理。李秀英', '李秀英'],
  ['address', '家住和平小区3号楼2单元501室', '和平小区3号楼2单元501室'],
  ['name', '我叫周建军支持扩建', '周建军'],
  ['name', '信访人：赵丽', '赵丽'],
  ['name', '以上请考虑，吴桂兰敬上', '吴桂兰'],
  ['name', '13845671234吴桂兰', '吴桂兰'],
  ['name', '吴桂兰：我同意', '吴桂兰'],
  ['address', '家住3-2-501', '3-2-501'],
  ['address', '松苑小区C栋二单元四楼西门', '松苑小区C栋二单元四楼西门'],
  ['id-card', '护照号码：EB7654321', 'EB7654321'],
  ['mobile', '电话139/4567/1234', '139/4567/1234'],
  ['mobile', '电话一三九四五六七一二三四', '一三九四五六七一二三四'],
  ['account', '加我vx:zhoujianjun', 'zhoujianjun'],
  ['e-mail', 'zhou.jj(at)163.com', 'zhou.jj(at)163.com'],
])('finds %s in %s', (kind, text, found) => {
  const spans = findPersonal(text);
  expect(spans.map(({ kind: own, start, end }) => [own, text.slice(start, end)])).toContainEqual([kind, found]);
});

it.each([
  ['an amount', '预算13900000000元'],
  ['an order', '工单编号2026031800012345'],
  ['an order that looks like a mobile', '订单号13845671234'],
  ['a hotline', '拨打12345无人接听'],
  ['a title', '王先生和李女士来电'],
  ['a day and an amount', '2026年3月18日交了1200元'],
  ['a number that fails its check and has no cue', '编号110105194912310021'],
  ['thanks at the end', '请考虑。谢谢'],
])('leaves %s', (_, text) => {
  expect(findPersonal(text)).toEqual([]);
});

it('hides a number after 身份证 though its check digit is wrong', () => {
  expect(findPersonal('身份证号110105194912310021')).toMatchObject([{ kind: 'id-card' }]);
});

it('hides a name wherever it stands once it is found', () => {
  const text = '我是南岗区周建军，反对。楼道堆物没人管。周建军敬上';
  expect(masked(text, findPersonal(text))).not.toContain('周建军');
});

it('leaves nothing of what it found in the text that is shown', () => {
  const text = '我叫张建国，电话13845671234';
  expect(masked(text, findPersonal(text))).toBe('我叫〔姓名〕，电话〔手机号〕');
});

it('finds what was planted, and reads a block as it reads its texts', () => {
  const rows = [
    ...corpus({ rows: 3000, seed: 4, matter: 'heating', personal: 0.5 }),
    ...handWritten(),
    ...personalHand('worked-with'),
    ...personalHand('kept-aside'),
  ];
  const arena = personalOfArena(arenaOf(rows.map(({ text }) => text)));
  let right = 0;
  let found = 0;
  let planted = 0;
  for (const [at, { text, spans }] of rows.entries()) {
    const own = spansAt(arena, at);
    expect(own).toEqual(findPersonal(text));
    found += own.length;
    planted += spans.length;
    right += spans.filter((span) =>
      own.some(({ kind, start, end }) => kind === span.kind && start === span.start && end === span.end),
    ).length;
  }
  expect((2 * right) / (found + planted)).toBeGreaterThan(0.97);
});

it.each(['0451-8466 1234', '0451 8466-1234', '(0451)84661234', '010-846 1234'])(
  'finds a landline in parts: %s',
  (number) => {
    const text = `固定电话${number}，望回复`;
    expect(masked(text, findPersonal(text))).not.toMatch(/1234/);
  },
);

it('hides what people write of themselves and of others, and little else', () => {
  const rows = personalHand('worked-with').map(({ text, spans }) => ({ text, told: spans, read: findPersonal(text) }));
  const { leak, over } = personalScores(rows);
  expect(leak).toBeLessThan(0.01);
  expect(over).toBeLessThan(0.01);
});

it.each([
  '我叫不上名字的那条街，路灯全坏了',
  '老伴高血压，孩子安全没保障，邻居关系紧张',
  '业主方明确表示不同意，居民施工停在半截也没人管',
  '3号楼2单元门前积水，5栋和6栋之间要修路',
  '2024年5月1日以后的规定说得清楚',
  '雷锋学校和兆麟公园都在秦岭路上',
  '微博@哈尔滨发布 已经通报',
])('leaves what only looks personal: %s', (text) => {
  expect(findPersonal(text)).toEqual([]);
});
