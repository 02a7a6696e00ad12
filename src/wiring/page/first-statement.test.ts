import { expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import type { RoleId } from '@/core/matter';
import { summaryOf } from '@/panels/portfolio/summary.fixtures';
import type { MatterSummary } from '@/ports/matter-api';
import { firstStatement } from './first-statement';

const today = civilDate('2026-11-23');
const to = (role: RoleId, matters: readonly MatterSummary[], inEnglish?: (name: string) => string) =>
  firstStatement(
    { session: { actor: { id: 'a', name: '王芳', role, unit: '市政府' }, today }, matters, work: [] },
    inEnglish,
  );

it('says the sentence of the home in both languages, and marks a sample once in each', async () => {
  const said = await to('chief', [summaryOf('bridge', { title: '大桥', origin: 'sample' })], () => 'Bridge');
  expect(said).toMatch(
    /^<div lang="zh-CN"><p elementtiming="first-number">今天没有等您决定的事，没有逾期.*<div lang="en"><p elementtiming="first-number">Nothing needs your decision today/s,
  );
  expect(said).not.toMatch(/lang="en".*大桥/s);
  expect(said.match(/示例城市/g)).toHaveLength(1);
  expect(await to('chief', [summaryOf('own', { origin: 'entered' })])).not.toContain('示例');
});

it('says nothing to whoever has another home, and of nothing', async () => {
  expect(await to('undertaking', [summaryOf('bridge')])).toBe('');
  expect(await to('chief', [])).toBe('');
});

it('takes a title for text, whatever is written in it', async () => {
  const faulty = summaryOf('bridge', { title: '<img src=x onerror=alert(1)>“&”', light: 'breached' });
  const said = await to('chief', [faulty]);
  expect(said).toContain('<em>&lt;img src=x onerror=alert(1)&gt;');
  expect(said).not.toContain('<img');
});
