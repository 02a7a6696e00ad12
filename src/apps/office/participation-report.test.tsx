import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openApp } from './open-app.fixture';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const slow = { timeout: 15_000 };

it.each([
  ['zh', '查看报告', /^关于“地铁票价调整”的公众参与报告$/],
  ['en', 'Show the report', /^Public participation on .+: report$/],
] as const)(
  'the report on public participation is read on the opinions tab, in %s',
  async (language, show, title) => {
    await openApp('/matters/metro-fare?tab=opinions', { language });
    fireEvent.click(await screen.findByRole('button', { name: show }, slow));
    const report = await screen.findByRole('article', { name: title }, slow);
    expect(within(report).getAllByRole('heading', { level: 4 })).toHaveLength(4);
    expect(within(report).getAllByRole('table')).toHaveLength(2);
    expect(report.textContent).not.toMatch(/undefined|NaN|\[object/);
  },
  30_000,
);
