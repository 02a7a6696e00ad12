import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openApp } from './open-app.fixture';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const slow = { timeout: 10_000 };

/** Tab, what a matter that has been through it says, and what one that has not says. */
const places = [
  ['hearing', '^听证会已于 .+ 举行', '^The hearing was held on', '还没有判断是否召开听证会', 'has not been judged'],
  ['competition', '的结论：', 'The market regulator concluded on', '还没有判断', 'has not been judged'],
  ['legality', '的审查结论：同意提交', '^Outcome on .+: may be submitted', '还没有送请', 'Not sent for legality'],
  ['meeting', '集体讨论，决定：通过', '^Discussed on .+: passed', '还没有提请集体讨论', 'Not submitted'],
  ['execution', '执行中，.+ 项任务完成', ' tasks done', '还没有公布', 'not published yet'],
] as const;

describe.each(['zh', 'en'] as const)('the places where a stage is read, in %s', (language) => {
  it.each(places)(
    '%s says what the record holds, and what is missing',
    async (tab, zh, en, emptyZh, emptyEn) => {
      await openApp(`/matters/metro-fare?tab=${tab}`, { language });
      const said = language === 'zh' ? [zh, emptyZh] : [en, emptyEn];
      expect(await screen.findByRole('heading', { level: 2, name: new RegExp(said[0] ?? '') }, slow)).toBeVisible();
      const article = screen.getByRole('article');
      expect(article.textContent).not.toMatch(/undefined|\[object|NaN|D713|HLJ\//);
      cleanup();
      await openApp(`/matters/metro-line?tab=${tab}`, { language });
      expect(await screen.findByRole('heading', { level: 2, name: new RegExp(said[1] ?? '') }, slow)).toBeVisible();
      expect(screen.getByRole('article').querySelector('a[href*="act="]')).not.toBeNull();
    },
    30_000,
  );
});
