import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chineseWorkingCalendar } from '@/adapters/calendar';
import { httpDesk, httpDocuments } from '@/adapters/http';
import { memoryDocumentStore, memoryMatterStore } from '@/adapters/memory';
import { createApi } from '@/api';
import type { RoleId } from '@/core/dossier';
import { civilDate, ok } from '@/core/kernel';
import { type Language, useLanguageStore } from '@/i18n';
import type { MatterStore } from '@/ports/matter-store';
import { buildSampleCity } from '../../mocks/sample-city/build-sample-city';
import { samplePerson } from '../../mocks/sample-city/sample-person';
import { sampleBackends } from '../../mocks/sample-data/sample-backends';
import { sampleFiles } from '../../mocks/sample-data/sample-files';
import { App } from './app';
import { createDataHub } from './data-hub';

const city = buildSampleCity(chineseWorkingCalendar);

/** The whole app over the real API and a store in memory; `send` may be broken on purpose. */
async function open(
  path: string,
  {
    role = 'undertaking',
    language = 'zh-CN',
    matters = memoryMatterStore(city),
    broken = (_url: string) => false,
  }: { role?: RoleId; language?: Language; matters?: MatterStore; broken?: (url: string) => boolean } = {},
) {
  const lead = async (request: Request) => {
    const id = /\/matters\/([^/]+)\//.exec(new URL(request.url).pathname)?.[1];
    const record = id ? await matters.read(id) : [];
    return record.findLast(({ event }) => event.facts.leadUnit)?.event.facts.leadUnit ?? '市发展改革委';
  };
  const api = createApi({
    matters,
    documents: memoryDocumentStore(),
    calendar: chineseWorkingCalendar,
    city: '示例市',
    profileId: 'hlj2021',
    meetings: [],
    clock: { today: () => civilDate('2026-11-23') },
    opinions: { rows: async () => [] },
    identify: async (request) => samplePerson(role, await lead(request)),
  });
  const base = new URL('http://localhost/');
  const send = async (request: Request) => {
    if (broken(request.url)) throw new TypeError('offline');
    return api.fetch(request);
  };
  const desk = httpDesk(base, send);
  const documents = httpDocuments(base, send);
  const files = sampleFiles(documents, 'app-test');
  const data = createDataHub({
    base,
    send,
    now: () => Date.parse('2026-11-23T01:00:00Z'),
    local: sampleBackends(() => '2026-11-23', files),
    loaders: {},
    listed: async () => ok([]),
  });
  useLanguageStore.getState().setLanguage(language);
  window.location.hash = path;
  render(
    <App
      services={{
        desk,
        documents,
        intake: files.intake,
        data,
        calendar: chineseWorkingCalendar,
        calendarFault: null,
        demo: null,
      }}
    />,
  );
  return matters;
}

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const slow = { timeout: 10_000 };

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  const say = (zh: string, en: string) => (language === 'zh-CN' ? zh : en);

  it('an empty city invites an import, a failing desk offers to try again', async () => {
    await open('/', { language, matters: memoryMatterStore() });
    const invitation = say('导入目录', 'Import a catalogue');
    const main = await screen.findByRole('main', {}, slow);
    expect(await within(main).findByRole('link', { name: invitation }, slow)).toBeVisible();
    cleanup();

    let down = true;
    await open('/catalogue', { language, broken: () => down });
    const retry = await screen.findByRole('button', { name: say('再试一次', 'Try again') }, { timeout: 14_000 });
    expect(screen.queryByText('居民供热价格调整')).toBeNull();
    down = false;
    fireEvent.click(retry);
    expect(await screen.findByRole('link', { name: /居民供热价格调整/ }, slow)).toBeVisible();
  }, 30_000);

  it('a short consultation is refused with its article, kept, and accepted with a reason', async () => {
    const matters = await open('/matters/low-altitude?tab=procedure&act=openConsultation', { language });
    const form = await screen.findByRole('form', { name: say('公开征求意见', 'Open public consultation') }, slow);
    const field = (name: string) => {
      const found = form.querySelector<HTMLInputElement>(`[name="${name}"]`);
      if (!found) throw new Error(`no field ${name}`);
      return found;
    };
    expect(within(form).getAllByText(/15/).length).toBeGreaterThan(0);
    fireEvent.change(field('until'), { target: { value: '2026-12-03' } });
    fireEvent.submit(form);
    const alert = await within(form).findByRole('alert');
    expect(alert).toHaveTextContent('D713/15.1/period');
    expect(field('until')).toHaveValue('2026-12-03');
    const before = (await matters.read('low-altitude')).length;

    fireEvent.change(field('shorteningReason'), { target: { value: '雪季将至（示例）' } });
    fireEvent.submit(form);
    await waitFor(async () => expect(await matters.read('low-altitude')).toHaveLength(before + 1), slow);
    expect((await matters.read('low-altitude')).at(-1)?.event).toMatchObject({
      type: 'ConsultationOpened',
      facts: { shorteningReason: '雪季将至（示例）', consultationClosed: '2026-12-03' },
    });
    expect(await screen.findByText(say('已记入案卷：', 'Recorded: '), { exact: false }, slow)).toBeVisible();
  }, 30_000);

  it('the panel groups what is owed, names what is missing and opens the act that settles it', async () => {
    await open('/matters/heating-price?tab=procedure', { language, role: 'legality-reviewer' });
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
    await open('/law?q=R105', { language });
    const paragraph = await screen.findByRole('region', { name: '26.2' }, slow);
    expect(within(paragraph).getByText(/^应当保证必要的审查时间/)).toBeVisible();
    if (language === 'en')
      expect(await within(paragraph).findByText(/The time needed for review.*unofficial/)).toBeVisible();
    else expect(within(paragraph).queryByText(/unofficial/)).toBeNull();
  }, 30_000);

  it('the inspection names a dossier that cannot be read and counts the others', async () => {
    await open('/inspection', { language, role: 'auditor', broken: (url) => url.includes('/heating-price/record') });
    const alert = await screen.findByRole('alert', {}, { timeout: 25_000 });
    expect(alert).toHaveTextContent('居民供热价格调整');
    const group = screen.getByRole('region', { name: say('合法性审查', 'Legality review') });
    expect(within(group).getByText(say('合法性审查平均工作日', 'Mean working days of legality review'))).toBeVisible();
  }, 40_000);

  it('an empty city has nothing to inspect and says how to begin', async () => {
    await open('/inspection', { language, matters: memoryMatterStore() });
    expect(await screen.findByText(say('还没有事项', 'No matters yet'), {}, slow)).toBeVisible();
  }, 30_000);

  it('the rigid gate bars sending for review while participation is not done', async () => {
    const matters = await open('/matters/low-altitude?tab=procedure&act=submitForLegalityReview', { language });
    const form = await screen.findByRole('form', { name: say('送请合法性审查', 'Send for legality review') }, slow);
    const before = (await matters.read('low-altitude')).length;
    fireEvent.submit(form);
    const alert = await within(form).findByRole('alert');
    expect(alert).toHaveTextContent('D713/14.1');
    expect(within(alert).getAllByRole('listitem').length).toBeGreaterThan(2);
    expect(await matters.read('low-altitude')).toHaveLength(before);
  }, 30_000);
});
