import type { Page } from '@playwright/test';
import iconv from 'iconv-lite';
import { all, file } from '../by-label';
import { expect } from '../journey';
import { act, be, bringPapers, fill, refused, sign, tab, takeOver, takeUp } from '../matter-steps';
import { experts } from './assess';

/** Thirty days are refused as twenty, and kept as thirty-one. */
export async function consult(page: Page) {
  await be(page, '承办单位经办人', '2026-01-21');
  const form = await takeUp(page, '公众参与', '公开征求意见');
  await takeOver(form, '(与上次相同|条例第15条首列两种)');
  const early = { 公告载明的内容: all, 截止日: '2026-02-10' };
  await refused(page, '公众参与', '公开征求意见', early, '征求意见仅 20 日，少于 30 日');
  await fill(page, form, { 截止日: '2026-02-21' });
  await sign(page, form, '公开征求意见');
  await tab(page, '一页纸');
  await expect(page.locator('main')).toContainText('征求意见');
}

const rows = [
  '李某,消纳场太少应当先建场再限行,2026-01-25,第2条,消纳场所,反对',
  '赵某,夜间装载吵得睡不着支持限时,2026-01-26,第2条,夜间扰民,赞成',
  '钱某,小区门口渣土车抛洒严重支持全程定位,2026-02-02,第1条,抛洒,赞成',
  '孙某,核准门槛不要只照顾大企业,2026-02-08,第1条,企业准入,反对',
  ',建议公布核准企业名单便于举报,2026-02-20,第1条,抛洒,赞成',
];
const opinions = iconv.encode(['姓名,意见内容,日期,条款,意见类别,态度', ...rows, ''].join('\n'), 'gbk');

export async function receiveOpinions(page: Page) {
  await be(page, '承办单位经办人', '2026-02-24');
  const form = await takeUp(page, '公众参与', '登记收到的意见');
  await form.locator('input[type=file]').setInputFiles({ name: '意见.csv', mimeType: 'text/csv', buffer: opinions });
  await fill(page, form, { 渠道: '门户网站' });
  await expect(form).toContainText('共 5 条意见，来自 5 人');
  await form.getByRole('button', { name: '导入并封存' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已记入案卷：登记收到的意见' })).toBeVisible();
  await tab(page, '意见');
  await expect(page.locator('main')).toContainText('消纳场太少应当先建场再限行');
}

/** Every theme of the five is answered; what was adopted is told in the report. */
export async function answerOpinions(page: Page) {
  const form = await takeUp(page, '公众参与', '研究答复公众意见');
  const theme = (n: number) => form.getByRole('group', { name: `意见归类与答复 ${n}`, exact: true });
  await expect(theme(4)).toBeVisible();
  const names = await form
    .getByRole('textbox', { name: '主题', exact: true })
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
  await fill(page, form, {
    [`意见归类与答复 ${names.indexOf('企业准入') + 1}`]: { 研究意见: '部分采纳', 理由: '改为按车辆和场地条件核准' },
    '各行：研究意见': '采纳',
    '各行：理由': '已写入草案',
  });
  await sign(page, form, '研究答复公众意见');
  await bringPapers(
    page,
    file('公众参与报告.txt', '收到五条，采纳四条，部分采纳一条。'),
    file('论证专家名单.txt', experts.join('、')),
    file('专家论证报告.txt', '三位专家，二同意，一有条件同意。'),
    file('风险评估方案.txt', '目的、内容、对象、方式、时限。'),
    file('风险评估报告评审意见.txt', '同意。'),
    file('公平竞争审查初审意见.txt', '十九项都不含。'),
  );
  await act(page, '公众参与', '公布公众参与报告', { 报告已向社会公布: true });
  await tab(page, '意见');
  await expect(page.locator('main')).toContainText('已答复');
}
