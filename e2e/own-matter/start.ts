import type { Page } from '@playwright/test';
import { file } from '../by-label';
import { act, be, proposeMatter, refused } from '../matter-steps';

export const title = '城市建筑垃圾运输管理措施（自拟）';

/** A department proposes, the office judges and enters it in the catalogue, a leader starts it once it stands there. */
export async function propose(page: Page) {
  await proposeMatter(page, '2026-01-05', {
    事项名称: title,
    事项概要: '渣土车抛洒、夜间扰民和乱倒问题突出，拟规范运输企业、路线和消纳场所。',
    '提出人（单位）': '市城管局',
    拟解决的主要问题: '抛洒、扰民、乱倒',
    理由和依据: '固体废物污染环境防治法第六十三条',
    初步方案: '核准企业、固定路线、全程定位',
    '必要性、可行性': '2025 年投诉 3,112 件，三区已试行',
  });
}

export async function catalogueAndStart(page: Page) {
  await be(page, '办公厅', '2026-01-06');
  await act(page, '提出与目录', '判断是否属于重大行政决策', [
    { 这件事是: '重大公共政策和措施' },
    { 这件事属于: '都不是' },
    { '法律、行政法规对它的决策程序': '没有另行规定' },
  ]);
  await be(page, '分管领导', '2026-01-06');
  await refused(page, '决策启动', '决定启动决策程序', {}, '目录经同级党委同意');
  await be(page, '办公厅', '2026-01-06');
  await act(page, '提出与目录', '列入年度目录', {
    同级党委同意日: '2026-01-06',
    目录公布日: '2026-01-06',
    承诺日: '2026-06-30',
  });
  await be(page, '承办单位经办人', '2026-01-08');
  const study = file('建筑垃圾运输研究论证报告.txt', '三区试行，投诉下降四成，建议启动。');
  await act(page, '决策启动', '记录研究论证', { 研究论证意见: '建议启动' }, [study]);
  await be(page, '分管领导', '2026-01-09');
  const decision = file('启动决定.txt', '同意启动，由市城管局牵头，市公安局配合。');
  await act(page, '决策启动', '决定启动决策程序', { '配合单位 1': '市公安局' }, [decision]);
}
