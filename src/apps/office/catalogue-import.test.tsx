import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryMatterStore } from '@/adapters/memory';
import { openApp } from './open-app.fixture';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(cleanup);

const slow = { timeout: 20_000 };
const table = [
  '事项名称,承办单位,年度,完成时间,是否听证',
  '公园门票价格调整,市文旅局,2026,12月底前,是',
  '地名管理办法,市民政局,2025,2025年12月,否',
  '路灯改造计划,市城管局,,,',
  '路灯改造计划,市城管局,,,',
].join('\n');

describe.each(['zh', 'en'] as const)('a yearly catalogue is imported, in %s', (language) => {
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);

  it('year and hearing flag of a row arrive in its matter; what is not told stays untold; a double is named', async () => {
    const matters = memoryMatterStore();
    await openApp('/catalogue/import', { language, role: 'office', matters });
    const file = await screen.findByLabelText(say('选择文件', 'Choose a file'), {}, slow);
    fireEvent.change(file, { target: { files: [new File([table], '目录.csv')] } });
    const rows = await screen.findByRole('table', {}, slow);
    const [, first, second, third, fourth] = within(rows).getAllByRole('row');
    expect(first).toHaveTextContent(new RegExp(`2026.*${say('2026年12月31日', '31 Dec 2026')}.*${say('是', 'yes')}`));
    expect(second).toHaveTextContent(
      new RegExp(`2025.*${say('否', 'no')}.*${say('2025年12月31日已过', '31 Dec 2025 is over')}`),
    );
    expect(third).toHaveTextContent('—');
    expect(fourth).toHaveTextContent(say('与第 4 行重名', 'same name as row 4'));
    fireEvent.click(screen.getByRole('button', { name: say('导入选中的 3 件', 'Import the 3 chosen') }));
    await waitFor(async () => expect(await matters.ids()).toHaveLength(3), slow);
    const proposals = await Promise.all((await matters.ids()).map((id) => matters.read(id)));
    expect(proposals.map(([entry]) => entry?.payload)).toMatchObject([
      { title: '公园门票价格调整', catalogueYear: 2026, catalogueHearingFlag: true, plannedBy: '2026-12-31' },
      { title: '地名管理办法', catalogueYear: 2025, catalogueHearingFlag: false, proposer: '市民政局' },
      { title: '路灯改造计划' },
    ]);
    expect(Object.keys(proposals[2]?.[0]?.payload ?? {})).not.toContain('catalogueYear');
    expect(Object.keys(proposals[2]?.[0]?.payload ?? {})).not.toContain('catalogueHearingFlag');

    fireEvent.click(await screen.findByRole('button', { name: say('打开', 'Open') }, slow));
    expect(await screen.findByText(say('2026 年度目录', 'Catalogue of 2026'), {}, slow)).toBeVisible();
    expect(screen.getByText(say('目录载明听证', 'Catalogue: hearing'))).toBeVisible();
  }, 60_000);

  it('a table without a column of names is not imported until one is chosen', async () => {
    const matters = memoryMatterStore();
    await openApp('/catalogue/import', { language, role: 'office', matters });
    const file = await screen.findByLabelText(say('选择文件', 'Choose a file'), {}, slow);
    fireEvent.change(file, { target: { files: [new File(['甲,乙\n一,二\n'], '目录.csv')] } });
    expect(
      await screen.findByText(
        say('没有找到“事项名称”一列，请在下面指定。', 'No column names the matters; please say below which one does.'),
        {},
        slow,
      ),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: new RegExp(say('导入选中的', 'Import the')) })).toBeNull();
    expect(await matters.ids()).toEqual([]);
  }, 60_000);
});
