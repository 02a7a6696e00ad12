import type { Page } from '@playwright/test';
import { file } from '../by-label';
import { expect } from '../journey';
import { act, be, bringPapers, refused, tab } from '../matter-steps';

/** The unit's own review and meeting come first; what the dossier holds is ticked in the file by itself. */
export async function sendForReview(page: Page) {
  await be(page, '承办单位经办人', '2026-03-09');
  await refused(page, '合法性审查', '送请合法性审查', {}, '初审');
  await bringPapers(
    page,
    file('承办单位合法性初审意见.txt', '权限、程序、内容合法。'),
    file('单位办公会议纪要2026-03-09.txt', '审议通过。'),
    file('送审函.txt', '送请审查。'),
    file('履行程序说明.txt', '参与、论证、评估、公平竞争审查均已履行，听证不适用。'),
  );
  await act(page, '合法性审查', '承办单位合法性初审', { 法制机构初审意见: '合法' });
  await act(page, '合法性审查', '单位办公会议审议', { 办公会议审议通过: true });
  await be(page, '承办单位经办人', '2026-03-10');
  await act(page, '合法性审查', '送请合法性审查');
}

export async function reviewLegality(page: Page) {
  await be(page, '司法局审查人', '2026-03-11');
  await act(page, '合法性审查', '受理送审材料');
  await be(page, '司法局审查人', '2026-03-23');
  await act(
    page,
    '合法性审查',
    '出具合法性审查意见',
    {
      是否符合法定权限: '属于市政府权限',
      是否履行法定程序: '已履行',
      内容是否合法: '合法',
      '审查结论（五选一）': '同意提交',
      '法律顾问、公职律师意见（条例第28条） 1': { 姓名: '沈律师', 意见: '合法', 署名日: '2026-03-23' },
    },
    [file('合法性审查意见.txt', '同意提交。'), file('法律顾问意见.txt', '合法。')],
  );
  await tab(page, '合法性审查');
  await expect(page.locator('main')).toContainText('同意提交');
}

export async function submitForDiscussion(page: Page) {
  await be(page, '承办单位经办人', '2026-03-24');
  await refused(page, '集体讨论决定', '提请集体讨论', {}, '审查意见');
  await bringPapers(page, file('审查意见处理情况.txt', '完全采纳。'), file('提请讨论申请.txt', '提请常务会议讨论。'));
  await act(page, '合法性审查', '处理合法性审查意见', { 修改情况: '按意见核对文字', 完全采纳审查意见: true });
  await act(page, '集体讨论决定', '提请集体讨论');
}

/** Members first, the chief last; the minutes are signed by the chief. */
export async function discuss(page: Page) {
  await be(page, '办公厅', '2026-03-25');
  const meeting = {
    '会议种类（条例第30条）': '常务会议',
    会议届次: '第9次',
    会议日期: '2026-03-31',
    材料送达日: '2026-03-26',
  };
  await act(page, '集体讨论决定', '安排会议议题', meeting, [file('会议通知.txt', '3月31日。')]);
  await be(page, '办公厅', '2026-03-31');
  const statements = [
    ['姓名', '意见', '发言要点（不同意见必填）'],
    ['陆文涛', '同意', '先建场后限行'],
    ['白静怡', '同意', '名单要公开'],
    ['沈望川', '同意', '同意'],
  ];
  await act(
    page,
    '集体讨论决定',
    '记录集体讨论决定',
    {
      行政首长: '沈望川',
      '逐人意见，按发言先后；行政首长最后（条例第30条）': { table: statements },
      决定: '通过',
      司法行政部门负责人列席: true,
    },
    [file('会议记录.txt', '逐人记录。')],
  );
  await be(page, '行政首长', '2026-04-01');
  await act(page, '集体讨论决定', '签发会议纪要', {}, [file('会议纪要.txt', '通过。')]);
  await tab(page, '集体讨论');
  await expect(page.locator('main')).toContainText('先建场后限行');
  await expect(page.getByText('已于 2026年3月31日 集体讨论决定')).toBeVisible();
}
