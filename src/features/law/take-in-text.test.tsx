import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { coverageByText } from '@/core/law/coverage';
import { cited } from '@/core/law/official-text';
import { useLanguageStore } from '@/i18n/language-store';
import { openApp } from '../../apps/office/open-app.fixture';

const paragraphs: Record<string, string> = {};
for (const { paragraph } of coverageByText.D713 ?? []) paragraphs[paragraph] = `第${paragraph}款。`;
for (const { provision } of cited)
  if (provision.instrument === 'D713' && provision.verbatim) paragraphs[provision.article] += provision.quote;

const official = (changed: Readonly<Record<string, string>> = {}) =>
  new File([JSON.stringify({ title: '条例', paragraphs: { ...paragraphs, ...changed } })], 'd713.json');
const choose = (file: File) =>
  fireEvent.change(screen.getByLabelText(/官方文本|official text|another text/), { target: { files: [file] } });
const wait = { timeout: 40_000 };

beforeEach(() => vi.stubGlobal('scrollTo', () => {}));
afterEach(() => useLanguageStore.getState().setLanguage('zh'));

describe('the official text of a law', { timeout: 180_000 }, () => {
  it('is held against the quotes, sealed, and shown whole with the rules in the margin', async () => {
    await openApp('/law?text=D713', { role: 'legality-reviewer' });
    expect(await screen.findByText(/带入官方文本后，逐条显示全文/, undefined, wait)).toBeVisible();
    choose(new File(['%PDF-1.7'], '条例.pdf'));
    expect(await screen.findByText(/^条例\.pdf：是 PDF/, undefined, wait)).toBeVisible();
    choose(official({ '15.1': '征求意见的期限不少于45日。' }));
    const offer = (await screen.findByText('核对：d713.json', undefined, wait)).closest('section');
    if (!offer) throw new Error('no offer');
    expect(within(offer).getByText(/44 条、72 款/)).toBeVisible();
    expect(within(offer).getAllByText(/R035/).length).toBeGreaterThan(0);
    expect(within(offer).getAllByText('15.1').length).toBeGreaterThan(0);
    choose(official());
    expect(await screen.findByText('引文和条款台账与这份文本一致。', undefined, wait)).toBeVisible();
    fireEvent.click(screen.getByText('封存并显示全文'));
    const article = await screen.findByLabelText('条例第 15 条的链接', undefined, wait);
    expect(article).toHaveAttribute('href', expect.stringMatching(/article=(%22)?15\b/));
    const margin = screen.getByLabelText('15.1 规则清单');
    expect(within(margin).getByText('R035')).toBeVisible();
    expect(screen.getByText(/带入（d713\.json）/)).toBeVisible();
    fireEvent.click(screen.getByText('撤下全文'));
    expect(await screen.findByText(/带入官方文本后，逐条显示全文/, undefined, wait)).toBeVisible();
  });

  it('is taken in by the office and the justice bureau alone', async () => {
    await openApp('/law?text=D713', { language: 'en', role: 'undertaking' });
    expect(
      await screen.findByText(
        'Official texts are taken in by the general office or the justice bureau.',
        undefined,
        wait,
      ),
    ).toBeVisible();
    expect(screen.queryByLabelText('Take in the official text')).toBeNull();
  });
});
