import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryMatterStore } from '@/adapters/memory';
import { openApp } from './open-app.fixture';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const slow = { timeout: 10_000 };

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);

  it('an empty city invites an import, a failing API offers to try again', async () => {
    await openApp('/', { language, matters: memoryMatterStore() });
    const invitation = say('导入目录', 'Import a catalogue');
    const main = await screen.findByRole('main', {}, slow);
    expect(await within(main).findByRole('link', { name: invitation }, slow)).toBeVisible();
    cleanup();

    let down = true;
    await openApp('/catalogue', { language, broken: () => down });
    const retry = await screen.findByRole('button', { name: say('再试一次', 'Try again') }, { timeout: 14_000 });
    expect(screen.queryByText('居民供热价格调整')).toBeNull();
    down = false;
    fireEvent.click(retry);
    expect(await screen.findByRole('link', { name: /居民供热价格调整/ }, slow)).toBeVisible();
  }, 30_000);

  it('a short consultation is refused with its article, kept, and accepted with a reason', async () => {
    const matters = await openApp('/matters/low-altitude?tab=procedure&act=openConsultation', { language });
    const form = await screen.findByRole('form', { name: say('公开征求意见', 'Open public consultation') }, slow);
    const field = (name: string) => {
      const found = form.querySelector<HTMLInputElement>(`[name="${name}"]`);
      if (!found) throw new Error(`no field ${name}`);
      return found;
    };
    expect(within(form).getAllByText(/15/).length).toBeGreaterThan(0);
    for (const label of [
      say('政府网站', 'Government site'),
      say('政务新媒体', 'New media'),
      say('决策草案', 'Draft'),
      say('起草说明', 'Explanation'),
      say('提出意见的途径', 'Ways to comment'),
      say('起止时间', 'First and last day'),
      say('单位和联系方式', 'Unit and contact'),
    ])
      fireEvent.click(within(form).getByLabelText(label));
    fireEvent.change(field('until'), { target: { value: '2026-12-03' } });
    fireEvent.submit(form);
    const alert = await within(form).findByRole('alert');
    expect(alert.querySelector('[data-rule="D713/15.1/period"]')).toHaveTextContent(
      say('《重大行政决策程序暂行条例》第15条第1款', 'Decree 713, Article 15(1)'),
    );
    expect(field('until')).toHaveValue('2026-12-03');
    const before = (await matters.read('low-altitude')).length;

    fireEvent.change(field('shorteningReason'), { target: { value: '雪季将至（示例）' } });
    fireEvent.submit(form);
    await waitFor(async () => expect(await matters.read('low-altitude')).toHaveLength(before + 1), slow);
    expect((await matters.read('low-altitude')).at(-1)).toMatchObject({
      type: 'ConsultationOpened',
      payload: { shorteningReason: '雪季将至（示例）', until: '2026-12-03' },
    });
    expect(await screen.findByText(say('已记入案卷：', 'Recorded: '), { exact: false }, slow)).toBeVisible();
  }, 30_000);

  it('the panel groups what is owed, names what is missing and opens the act that settles it', async () => {
    await openApp('/matters/heating-price?tab=procedure', { language, role: 'legality-reviewer' });
    const panel = await screen.findByRole(
      'complementary',
      { name: say('法律还要求什么', 'What the law still requires') },
      slow,
    );
    expect(within(panel).getByText(say('合法性审查部门', 'Legality reviewer'))).toBeVisible();
    const need = within(panel).getByRole('article', { name: say('审查结论允许提交', 'The outcome allows submission') });
    expect(need).toHaveTextContent(say('还不知道', 'Not known'));
    fireEvent.click(within(need).getByRole('button'));
    expect(
      await screen.findByRole('form', { name: say('出具合法性审查意见', 'Issue the legality opinion') }, slow),
    ).toBeVisible();
  }, 30_000);

  it('a quote stands in Chinese; its unofficial English only in the English interface', async () => {
    await openApp('/law?q=R105', { language });
    const paragraph = await screen.findByRole('region', { name: '26.2' }, slow);
    expect(within(paragraph).getByText(/^应当保证必要的审查时间/)).toBeVisible();
    if (language === 'en') {
      expect(await within(paragraph).findByText(/The time needed for review/)).toBeVisible();
      expect(screen.getByText(/all English here is an unofficial translation/)).toBeVisible();
    } else expect(screen.queryByText(/unofficial|The time needed/)).toBeNull();
  }, 30_000);

  it('the inspection names a dossier that cannot be read and counts the others', async () => {
    await openApp('/inspection', { language, role: 'auditor', broken: (url) => url.includes('/heating-price/record') });
    const alert = await screen.findByRole('alert', {}, { timeout: 25_000 });
    expect(alert).toHaveTextContent('居民供热价格调整');
    const group = screen.getByRole('region', { name: say('合法性审查', 'Legality review') });
    expect(within(group).getByText(say('合法性审查平均工作日', 'Mean working days of legality review'))).toBeVisible();
  }, 40_000);

  it('an empty city has nothing to inspect and says how to begin', async () => {
    await openApp('/inspection', { language, matters: memoryMatterStore() });
    expect(await screen.findByText(say('还没有事项', 'No matters yet'), {}, slow)).toBeVisible();
  }, 30_000);

  it('the rigid gate bars sending for review while participation is not done', async () => {
    const matters = await openApp('/matters/low-altitude?tab=procedure&act=submitForLegalityReview', { language });
    const form = await screen.findByRole('form', { name: say('送请合法性审查', 'Send for legality review') }, slow);
    const before = (await matters.read('low-altitude')).length;
    for (const no of form.querySelectorAll('[name^="procedureAccount."][value="false"]')) fireEvent.click(no);
    for (const reason of form.querySelectorAll('textarea[name^="procedureAccount."]'))
      fireEvent.change(reason, { target: { value: '尚未履行' } });
    fireEvent.submit(form);
    const alert = await within(form).findByRole('alert');
    expect(alert.querySelector('[data-rule^="D713/14.1"]')).not.toBeNull();
    expect(within(alert).getAllByRole('listitem').length).toBeGreaterThan(2);
    expect(await matters.read('low-altitude')).toHaveLength(before);
  }, 30_000);
});
