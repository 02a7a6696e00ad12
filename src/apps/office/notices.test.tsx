import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openApp } from './open-app.fixture';

beforeEach(() => localStorage.clear());
afterEach(cleanup);
const slow = { timeout: 15_000 };

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  const bell = (of: RegExp) => screen.findByRole('link', { name: of }, slow);

  it('the bell counts, leads to the list, and is still once all was read', async () => {
    await openApp('/more', { language, role: 'office' });
    fireEvent.click(await bell(new RegExp(say('提醒，\\d+ 条未读', 'Notices, \\d+ unread'))));
    const main = within(screen.getByRole('main'));
    expect(
      await main.findByRole('heading', { level: 1, name: say('', 'unread') ? /\d+ unread/ : /\d+ 条未读/ }, slow),
    ).toBeVisible();
    fireEvent.click(main.getByRole('button', { name: say('全部标为已读', 'Mark all as read') }));
    expect(await main.findByText(say('没有未读提醒', 'No unread notices'), {}, slow)).toBeVisible();
    expect(await bell(new RegExp(say('提醒，没有未读', 'Notices, none unread')))).toBeVisible();
    expect(main.getAllByRole('listitem')[0]?.querySelector('a')?.getAttribute('href')).toMatch(/\/matters\//);
  }, 60_000);

  it('kinds that are not wanted are left out, and what is chosen is kept', async () => {
    await openApp('/notices', { language, role: 'office' });
    const turn = await screen.findByRole('checkbox', { name: say('轮到您办理', 'Your turn') }, slow);
    const before = screen.getAllByRole('listitem').length;
    fireEvent.click(turn);
    fireEvent.click(screen.getByRole('button', { name: say('保存设置', 'Save settings') }));
    expect(await screen.findByText(say('设置已保存', 'Settings saved'), {}, slow)).toBeVisible();
    await expect.poll(() => screen.queryAllByRole('listitem').length).toBeLessThan(before);
    expect(turn).not.toBeChecked();
  }, 60_000);

  it('a list that does not come is told, with the way to ask again', async () => {
    await openApp('/notices', { language, role: 'office', broken: (url) => url.includes('/api/notices') });
    const alert = await screen.findByRole('alert', {}, slow);
    expect(alert).toHaveTextContent(say('没有取到提醒', 'did not come'));
  }, 60_000);
});
