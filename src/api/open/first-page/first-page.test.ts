import { expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { startPublicEntry } from '../public-entry.fixtures';

const api = startPublicEntry();
const page = async () => (await api.get('/first-page')).text();

it('holds the list and the draft of what is open, each under its address', async () => {
  const html = await page();
  expect(html).toContain('href="#/c/chp-plan"');
  const draft = html.slice(html.indexOf('id="/c/chp-plan"'), html.indexOf('</article>'));
  expect(html).toContain('html[data-first="/c/chp-plan"]');
  expect(draft).toContain('63 台分散锅炉');
  expect(draft).toContain('第6条');
  expect(html).toContain('Draft decision');
  expect(html).not.toContain('low-altitude');
});

it('is of the day on which it is asked for', async () => {
  api.now.today = civilDate('2026-12-07');
  api.now.at += 60_000;
  const html = await page();
  expect(html.indexOf('chp-plan')).toBeGreaterThan(0);
  expect(html).toContain('现在没有正在征求意见的事项');
});
