import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openApp } from './open-app.fixture';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const slow = { timeout: 15_000 };

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);

  it('an officer opens on his own work, and a thing on it leads to its form', async () => {
    await openApp('/', { language, role: 'undertaking' });
    const list = await screen.findByRole('tabpanel', { name: new RegExp(say('现在办', 'Do now')) }, slow);
    const [first] = within(list).getAllByRole('listitem');
    const title = first && within(first).getByRole('heading').textContent;
    if (!first || !title) throw new Error('nothing on the list');
    expect(first).toHaveTextContent(/第\d+条|Article|art\.|下一步|next step|条件已具备|conditions are met/i);
    fireEvent.click(within(first).getByRole('link', { name: say('办理', 'Do it') }));
    expect(await screen.findByRole('form', { name: title }, slow)).toBeVisible();
  }, 60_000);

  it('the menu of a reviewer holds what a reviewer has business with, and his page is not the mayor’s', async () => {
    await openApp('/', { language, role: 'legality-reviewer' });
    const main = await screen.findByRole('main', {}, slow);
    expect(
      await within(main).findByRole('heading', { level: 1, name: new RegExp(say('合法性审查', 'legality')) }, slow),
    ).toBeVisible();
    const [menu] = screen.getAllByRole('navigation', { name: say('主导航', 'Main navigation') });
    if (!menu) throw new Error('no menu');
    expect(within(menu).queryByRole('link', { name: say('驾驶舱', 'Cockpit') })).toBeNull();
    expect(within(menu).queryByRole('link', { name: say('导入目录', 'Import a catalogue') })).toBeNull();
    expect(within(menu).getByRole('link', { name: new RegExp(say('我的工作', 'My work')) })).toBeVisible();
  }, 60_000);
});
