import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openApp } from '../open-app.fixture';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const slow = { timeout: 15_000 };

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  const main = () => within(screen.getByRole('main'));

  it('the menu stands in named groups, says what it counts, and holds places only', async () => {
    await openApp('/catalogue', { language, role: 'chief' });
    const [menu] = await screen.findAllByRole('navigation', { name: say('主导航', 'Main navigation') }, slow);
    if (!menu) throw new Error('no menu');
    expect(await within(menu).findByText(say('共 18 件', '18 in all'), {}, slow)).toBeVisible();
    expect(within(menu).getByText(say('■ 逾期 1 ·', '■ 1 overdue ·'))).toBeVisible();
    expect(within(menu).getAllByRole('region')).toHaveLength(5);
    expect(within(menu).queryByRole('link', { name: say('新事项', 'New matter') })).toBeNull();
    expect(within(menu).queryByRole('link', { name: say('大屏', 'Wall') })).toBeNull();
    expect(await screen.findByRole('link', { name: say('新事项', 'New matter') }, slow)).toBeVisible();
  }, 60_000);

  it.each(['chief', 'legality-reviewer'] as const)(
    'the list of all pages brings %s everywhere',
    async (role) => {
      await openApp('/more', { language, role });
      await screen.findByRole('heading', { level: 1 }, slow);
      const links = main()
        .getAllByRole('link')
        .map(
          (link) =>
            link
              .getAttribute('href')
              ?.replace(/^[#/]+/, '/')
              .split('?')[0],
        );
      const everywhere = [
        '/',
        '/work',
        '/catalogue',
        '/matters/new',
        '/catalogue/import',
        '/evidence',
        '/data',
        '/law',
        '/risks',
        '/experts',
      ]
        .concat(['/inspection', '/light-rules', '/settings', '/wall', '/persons', '/search', '/notices'])
        .toSorted();
      expect(links.toSorted()).toEqual(everywhere);
    },
    60_000,
  );

  it.each([
    ['/catalogue', '事项目录 · 衡策', 'Catalogue · Hengce'],
    ['/data/city/work-orders-monthly', '数据集 · 衡策', 'Data sets · Hengce'],
    ['/matters/heating-price', '居民供热价格调整 · 一页纸 · 衡策', '居民供热价格调整 · Brief · Hengce'],
    ['/matters/heating-price?tab=record', '居民供热价格调整 · 留痕 · 衡策', '居民供热价格调整 · Record · Hengce'],
    [
      '/matters/heating-price?act=issueLegalityOpinion',
      '居民供热价格调整 · 程序 · 衡策',
      '居民供热价格调整 · Procedure · Hengce',
    ],
    [
      '/matters/heating-price?act=askOfficer',
      '居民供热价格调整 · 问询与批示 · 衡策',
      '居民供热价格调整 · Letters · Hengce',
    ],
  ])(
    'the browser is told what page %s is',
    async (path, zh, en) => {
      await openApp(path, { language, role: 'chief' });
      await vi.waitFor(() => expect(document.title).toBe(say(zh, en)), slow);
    },
    60_000,
  );

  it('the search button opens the palette', async () => {
    await openApp('/more', { language, role: 'chief' });
    fireEvent.click(
      await screen.findByRole(
        'button',
        { name: say('搜索事项、表单、条文、页面…', 'Search matters, forms, articles, pages…') },
        slow,
      ),
    );
    expect(await screen.findByRole('dialog', {}, slow)).toBeInTheDocument();
  }, 60_000);
});
