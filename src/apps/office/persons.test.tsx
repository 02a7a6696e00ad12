import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openApp } from './open-app.fixture';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const slow = { timeout: 20_000 };

describe.each(['zh', 'en'] as const)('persons, in %s', (language) => {
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);

  it('supervision finds a person by unit, reads what they signed, and comes to the entry', async () => {
    await openApp('/persons', { language, role: 'supervisor' });
    const search = await screen.findByRole('searchbox', { name: say('查找姓名或单位', 'Find a name or a unit') }, slow);
    fireEvent.change(search, { target: { value: '司法局' } });
    const person = await screen.findByRole('link', { name: '赵明澈' }, slow);
    const row = person.closest('tr');
    if (!row) throw new Error('no row');
    const signed = within(row).getAllByRole('cell')[3]?.textContent;
    expect(Number(signed)).toBeGreaterThan(0);
    fireEvent.click(person);
    const heading = await screen.findByRole('heading', { name: '赵明澈' }, slow);
    const page = heading.closest('article');
    if (!page) throw new Error('no page');
    const role = say('签署（司法局审查人）', 'Signed (Legality reviewer)');
    expect(await within(page).findAllByText(role, {}, slow)).toHaveLength(Number(signed));
    const [entry] = within(page).getAllByRole('link', { name: /第 \d+ 号|no\. \d+/ });
    expect(entry).toHaveAttribute('href', expect.stringMatching(/tab=record.*event=\d+/));
  }, 90_000);

  it('whoever does not watch over the procedure reads their own trace alone', async () => {
    await openApp('/persons?name=赵明澈', { language, role: 'undertaking' });
    const sub = await screen.findByText(say('您在留痕里签署的', 'What you signed'), { exact: false }, slow);
    expect(sub).toBeVisible();
    expect(screen.queryByText('赵明澈')).toBeNull();
    expect(screen.queryByRole('link', { name: say('‹ 全部人员', '‹ Everybody') })).toBeNull();
  }, 90_000);
});
