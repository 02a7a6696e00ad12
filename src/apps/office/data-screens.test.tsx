import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openApp } from './open-app.fixture';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const slow = { timeout: 30_000 };

describe.each(['zh', 'en'] as const)('the data screens, in %s', (language) => {
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);

  it('the catalogue lists data sets over all backends, found by words, and says when none fits', async () => {
    await openApp('/data', { language });
    const orders = say('老旧小区改造项目', 'Renovation projects');
    const invested = say('固定资产投资累计', 'Fixed investment, year to date');
    expect(await screen.findByRole('link', { name: invested }, slow)).toBeVisible();
    expect(await screen.findByRole('link', { name: orders }, slow)).toBeVisible();
    const find = screen.getByRole('searchbox', { name: say('按名称或提供单位查找', 'Find by name or owner') });
    fireEvent.change(find, { target: { value: say('固定资产', 'Fixed inv') } });
    await waitFor(() => expect(screen.queryByRole('link', { name: orders })).toBeNull(), slow);
    expect(screen.getByRole('link', { name: invested })).toBeVisible();
    fireEvent.change(find, { target: { value: 'xyz' } });
    fireEvent.click(await screen.findByRole('button', { name: say('清除筛选', 'Clear the filter') }, slow));
    expect(await screen.findByRole('link', { name: orders }, slow)).toBeVisible();
  }, 90_000);

  it('withheld data show who holds them and on what ground, never an empty table', async () => {
    await openApp('/data/city/household-income', { language });
    const title = say('低收入家庭收入核对', 'Checked incomes of poor households');
    expect(await screen.findByRole('heading', { level: 1, name: title }, slow)).toBeVisible();
    expect(
      await screen.findByText(new RegExp(say('由市民政局保管', '市民政局 holds the data')), {}, slow),
    ).toBeVisible();
    expect(screen.getAllByText(say('不予共享', 'Withheld'))).not.toHaveLength(0);
    expect(screen.getByRole('heading', { name: say('信息项', 'Fields') })).toBeVisible();
  }, 90_000);

  it('a data set that is not there says so and leads back', async () => {
    await openApp('/data/city/none-such', { language });
    expect(await screen.findByText(say('没有这个数据集', 'No such data set'), {}, slow)).toBeVisible();
    expect(screen.getByRole('link', { name: say('全部数据集', 'All data sets') })).toHaveAttribute('href', '/#/data');
  }, 90_000);
});
