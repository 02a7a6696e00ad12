import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openApp } from './open-app.fixture';

beforeEach(() => localStorage.clear());
afterEach(cleanup);
const slow = { timeout: 15_000 };

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  const field = () => screen.findByRole('searchbox', { name: say('搜索全文', 'Search the full text') }, slow);

  it('what is typed is found by kind, marked in its sentence, and leads to its place', async () => {
    await openApp('/search', { language, role: 'office' });
    fireEvent.change(await field(), { target: { value: '供热 听证' } });
    const record = await screen.findByRole('heading', { name: say('案卷记录', 'Record') }, slow);
    const group = record.closest('section');
    if (!group) throw new Error('no group');
    expect(within(group).getAllByText('听证', { selector: 'mark' }).length).toBeGreaterThan(0);
    expect(within(group).getAllByRole('link')[0]?.getAttribute('href')).toMatch(
      /heating-price\?.*tab=record.*event=\d+/,
    );
    expect(window.location.hash).toContain('q=');
    fireEvent.click(screen.getByRole('button', { name: say('法条', 'Law') }));
    await screen.findByText(new RegExp(say('没有找到同时含有', 'Nothing holds')), {}, slow);
  }, 60_000);

  it('the arrows lead through what was found and back to the field', async () => {
    await openApp('/search?q=价格法', { language, role: 'office' });
    const box = await field();
    await screen.findAllByText('价格法', { selector: 'mark' }, slow);
    box.focus();
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    expect(document.activeElement?.hasAttribute('data-found')).toBe(true);
    if (document.activeElement) fireEvent.keyDown(document.activeElement, { key: 'ArrowUp' });
    expect(box).toHaveFocus();
  }, 60_000);

  it('a server that does not answer is told, and what was typed stays', async () => {
    await openApp('/search?q=供热', { language, broken: (url) => url.endsWith('/search') });
    expect(await screen.findByRole('alert', {}, slow)).toHaveTextContent(say('服务器没有应答', 'did not answer'));
    expect(await field()).toHaveValue('供热');
  }, 60_000);
});

it('the palette hands on to the full text', async () => {
  await openApp('/more', { role: 'office' });
  fireEvent.click(await screen.findByRole('button', { name: '搜索事项、表单、条文、页面…' }, slow));
  const dialog = await screen.findByRole('dialog', {}, slow);
  fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: '换热站' } });
  fireEvent.click(await within(dialog).findByText('在全文中查找“换热站”'));
  expect(await screen.findByRole('searchbox', { name: '搜索全文' }, slow)).toHaveValue('换热站');
}, 60_000);
