import type { Page } from '@playwright/test';
import { file } from '../by-label';
import { expect } from '../journey';
import { act, be, fill, refused, sign, tab, takeUp } from '../matter-steps';

export const experts = ['秦绍峰', '龚高工', '卫律师'] as const;

const opinionOf = (name: string) => ({
  专家: name,
  必要性: '必要',
  可行性: '可行',
  科学性: '依据充分',
  结论: name === '龚高工' ? '有条件同意' : '同意',
  '评分（1—5）': { 必要性: '5', 可行性: '4', 科学性: '4' },
  已署名盖章: true,
});

/** Three experts are chosen; one signs here and for nobody else, the unit enters together what two signed on paper. */
export async function askExperts(page: Page) {
  await be(page, '承办单位经办人', '2026-02-25');
  const panel = [
    ['姓名', '单位', '专业', '来自专家库', '利害关系声明日', '与事项有直接利害关系'],
    ...experts.map((name) => [name, '示例大学', '环境', '是', '2026-02-25', '否']),
  ];
  await act(page, '专家论证', '选定论证专家', {
    论证专家: { table: panel },
    '已注重选择持不同意见的专家（条例第20条）': true,
  });
  const [online, ...onPaper] = experts;
  await be(page, '专家', '2026-02-26');
  await refused(page, '专家论证', '签署专家论证意见', opinionOf('龚高工'), '专家意见由本人签署');
  // What was typed is kept: the name and the verdict are mended.
  const form = page.getByRole('form', { name: '签署专家论证意见', exact: true });
  await fill(page, form, { 专家: online, 结论: '同意' }, [file(`${online}意见书.txt`, '同意。')]);
  await sign(page, form, '签署专家论证意见');
  await be(page, '承办单位经办人', '2026-02-26');
  const signed = [
    ['专家', '必要性', '可行性', '科学性', '结论', '必要性评分', '可行性评分', '科学性评分', '已署名盖章', '署名日'],
    ...onPaper.map((name) => {
      const { 结论: verdict } = opinionOf(name);
      return [name, '必要', '可行', '依据充分', verdict, '5', '4', '4', '是', '2026年2月26日'];
    }),
  ];
  await act(
    page,
    '专家论证',
    '登记书面论证意见',
    { 收到的书面论证意见: { table: signed } },
    onPaper.map((name) => file(`${name}意见书.txt`, '同意。')),
  );
  await be(page, '承办单位经办人', '2026-02-27');
  await act(page, '专家论证', '形成专家论证报告', {
    论证形式: '论证会',
    承办单位负责人到会: true,
    采纳多数专家意见: true,
    专家意见采纳情况: '采纳先建场后限行的建议',
  });
  await tab(page, '专家');
  await expect(page.locator('main')).toContainText('龚高工');
}

export async function assessRisk(page: Page) {
  await be(page, '承办单位经办人', '2026-02-27');
  await act(page, '风险评估', '制定风险评估方案', {
    评估目的: '查明企业退出和消纳不足的风险',
    对象: '运输企业、居民',
    方式: '座谈、问卷',
    时限: '十日',
    评估单位: '北岸风险评估咨询中心',
    是否委托第三方: true,
  });
  await be(page, '风险评估单位', '2026-03-03');
  await act(
    page,
    '风险评估',
    '提交风险评估报告',
    {
      '风险点与措施（权重之和为 1）': {
        table: [
          ['风险点', '类别', '概率 p', '影响 q', '权重 w', '防范措施', '责任单位', '期限', '措施后 p', '措施后 q'],
          [
            '消纳场不足引发停运',
            '社会稳定',
            '0.5',
            '0.5',
            '1',
            '先建两处消纳场',
            '市建设局',
            '2026-06-30',
            '0.2',
            '0.3',
          ],
        ],
      },
      '听取意见的部门（条例第23条） 1': '市信访局',
      处置预案: '停运时由备用企业接运',
      初始等级: '低',
      措施后等级: '低',
    },
    [file('风险评估报告.txt', '一个风险点，措施后为低。')],
  );
  await be(page, '承办单位经办人', '2026-03-04');
  await act(page, '风险评估', '评审风险评估报告', { '评审人（不得是编制人） 1': '郑评审', 评审意见: '同意' });
  await be(page, '行政首长', '2026-03-05');
  await act(page, '风险评估', '认定风险是否可控', { '决策机关认为风险可控（条例第24条）': true, 理由: '措施到位' });
  await tab(page, '风险');
  await expect(page.locator('main')).toContainText('市建设局');
}

/** The nineteen items article by article by the drafter, then the conclusion of the market regulator. */
export async function reviewCompetition(page: Page) {
  await be(page, '承办单位经办人', '2026-03-05');
  await act(page, '公众参与', '听取市场主体意见', { 听取的意见: '市运输协会建议按车辆条件核准' });
  const form = await takeUp(page, '公平竞争审查', '公平竞争初审');
  for (const items of [5, 6, 4, 4]) {
    await form.getByRole('button', { name: `已逐项看过，其余 ${items} 项都不含` }).click();
    await form.getByRole('button', { name: '下一步', exact: true }).click();
  }
  await fill(page, form, [{}, { '听取意见的经营者、协会（第16条） 1': '市道路运输协会' }]);
  await sign(page, form, '公平竞争初审');
  await be(page, '市场监管审查人', '2026-03-06');
  await act(page, '公平竞争审查', '公平竞争审查结论', { 审查结论: '符合' }, [file('公平竞争审查结论.txt', '符合。')]);
}
