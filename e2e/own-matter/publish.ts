import type { Page } from '@playwright/test';
import { file } from '../by-label';
import { expect } from '../journey';
import { act, be, fill, refused, tab, takeOver, takeUp } from '../matter-steps';
import { title } from './start';

const announced = {
  文号: '示例政规〔2026〕9号',
  '宣传解读方式（条例第32条）': ['新闻发布会', '解读文章、图解'],
  解读要点: '先建场、后限行；核准看车辆和场地，不看规模。',
};

/** Refused before the Party committee was asked; then published with its three papers, each by its kind. */
export async function publish(page: Page) {
  await be(page, '办公厅', '2026-04-02');
  const form = await takeUp(page, '请示报告与公布', '公布决策');
  await takeOver(form, '条例第32条所列三种');
  await fill(page, form, announced);
  await refused(page, '请示报告与公布', '公布决策', {}, '党委');
  await be(page, '承办单位经办人', '2026-04-03');
  await act(page, '请示报告与公布', '向同级党委请示报告', {}, [file('向市委的请示报告.txt', '请示。')]);
  await be(page, '办公厅', '2026-04-03');
  await act(page, '请示报告与公布', '核对人大、上级批准事项');
  await be(page, '办公厅', '2026-04-07');
  await act(page, '请示报告与公布', '公布决策', {}, [
    file('公布文本.txt', title),
    file('意见采纳情况说明.txt', '采纳四条，部分采纳一条。'),
    file('政策解读.txt', '先建场、后限行。'),
  ]);
  await tab(page, '文书');
  for (const kind of ['公布文本', '意见采纳情况说明', '政策解读'])
    await expect(page.getByRole('row').filter({ hasText: kind })).toBeVisible();
}
