import type { Page } from '@playwright/test';
import { all, file } from '../by-label';
import { expect } from '../journey';
import { act, be, fill, refused, sign, tab, takeUp } from '../matter-steps';
import { title } from './start';

/** Tasks with their owners, a comment that is answered, reports, and what is done is ticked off. */
export async function execute(page: Page) {
  await be(page, '办公厅', '2026-04-08');
  await act(page, '决策执行', '明确决策执行单位', { 执行时限: '2026-12-31' });
  const tasks = [
    ['任务', '责任单位', '职责', '时限'],
    ['建成两处消纳场', '市住建局', '按期完成', '2026-06-30'],
    ['车辆全部定位', '市城管局', '按期完成', '2026-09-30'],
  ];
  await act(page, '决策执行', '分解执行任务', { 执行任务: { table: tasks } }, [file('执行方案.txt', '两项任务。')]);
  await be(page, '承办单位经办人', '2026-05-12');
  await act(page, '决策执行', '登记对执行的意见', { 来源: '电话', '意见要点（不写姓名）': '夜间仍有渣土车鸣笛' });
  // The only comment without an answer stands there, as the only task that is left does.
  await act(page, '决策执行', '答复对执行的意见', { 答复: '已在路口增设提示并处罚三起' });
  await be(page, '承办单位经办人', '2026-06-20');
  await act(page, '决策执行', '办结一项执行任务', { 任务: '建成两处消纳场' });
  await tab(page, '执行');
  await expect(page.locator('main')).toContainText('建成两处消纳场');
  await expect(page.locator('main')).toContainText('已在路口增设提示并处罚三起');
  await be(page, '承办单位经办人', '2026-09-18');
  await act(
    page,
    '决策执行',
    '报告执行情况',
    {
      '执行进度（%）': '80',
      执行情况: '消纳场建成，定位安装八成',
      '是否发现影响目标实现的问题（条例第35条）': false,
    },
    [file('执行情况报告.txt', '消纳场建成，定位安装八成。')],
  );
  await be(page, '办公厅', '2026-09-20');
  await refused(page, '决策执行', '办结执行', { 执行结果: '两项任务完成，投诉下降四成' }, '请先办理：归档日');
  await be(page, '承办单位经办人', '2026-09-22');
  await act(page, '决策执行', '办结一项执行任务');
  await act(
    page,
    '决策执行',
    '报告执行情况',
    {
      执行情况: '两项任务全部完成',
      '是否发现影响目标实现的问题（条例第35条）': false,
      '是否收到公民、组织的意见建议': false,
    },
    [file('执行完成报告.txt', '两项任务全部完成。')],
  );
}

/** Evaluated by a body that did not assess the matter before: the one that did is refused. */
export async function evaluate(page: Page) {
  await be(page, '办公厅', '2026-10-12');
  await act(page, '决策后评估', '判断是否开展后评估', {
    '出现的情形（条例第36条）': ['决策机关认为有必要'],
    是否开展后评估: true,
    理由: '总结推广',
  });
  const plan = { 是否委托第三方: true, 评估方法: '问卷、数据比对' };
  await refused(page, '决策后评估', '制定后评估方案', { ...plan, 评估单位: '北岸风险评估咨询中心' }, '评估');
  const form = page.getByRole('form', { name: '制定后评估方案', exact: true });
  await fill(page, form, { 评估单位: '示例大学公共政策中心' }, [file('后评估方案.txt', '问卷、数据比对。')]);
  await sign(page, form, '制定后评估方案');
  await be(page, '办公厅', '2026-11-16');
  await act(
    page,
    '决策后评估',
    '提交后评估报告',
    {
      '参与评估的方面（条例第36条）': all,
      报告内容: all,
      建议: '继续执行',
      评估结论: '达到预期，建议继续执行',
    },
    [file('后评估报告.txt', '达到预期。')],
  );
}

/** What the dossier holds is ticked by itself. */
export async function archive(page: Page) {
  await be(page, '档案', '2026-11-17');
  const form = await takeUp(page, '归档', '归档');
  await expect(form.getByRole('checkbox', { name: '公布文本' })).toBeChecked();
  await fill(
    page,
    form,
    {
      保管期限: '永久',
      '决策机关层级（省、市满 20 年移交，县满 10 年）': '设区的市级',
    },
    [file('归档目录.txt', '卷内目录。')],
  );
  await sign(page, form, '归档');
}

/** The last gate asks who answers for each step: the record knows, and the form says so. */
export async function close(page: Page) {
  await be(page, '督查', '2026-11-18');
  await act(page, '归档', '核查留痕');
  await be(page, '办公厅', '2026-11-19');
  await refused(page, '决策执行', '办结执行', {}, '责任人');
  const form = await takeUp(page, '责任与留存', '登记各环节责任人');
  await expect(form).toContainText('取自案卷');
  await fill(page, form, {});
  await sign(page, form, '登记各环节责任人');
  await act(page, '决策执行', '办结执行');
}

/** What everybody reads of it at the end: no breach in the inspection, closed in the catalogue, all of it in the record. */
export async function readAtTheEnd(page: Page) {
  await tab(page, '执行');
  await expect(page.locator('main')).toContainText('达到预期，建议继续执行');
  await tab(page, '督察');
  await expect(page.locator('main')).toContainText('没有发现问题');
  await tab(page, '一页纸');
  await expect(page.locator('main')).toContainText('核准加定位');
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '事项目录' }).click();
  await expect(page.getByRole('row', { name: new RegExp(title) })).toContainText('已办结');
}
