import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { Hono } from 'hono';
import { afterEach, describe, expect, it } from 'vitest';
import { httpSources } from '@/adapters/http';
import { memorySourceStore } from '@/adapters/memory';
import { sourcesRoutes } from '@/api/sources';
import { civilDate } from '@/core/kernel';
import { ConnectedSources } from '@/features/connected-sources';
import { useLanguageStore } from '@/i18n';
import type { SourceDraft, SourceTest, StoredSource } from '@/ports/connected-sources';
import { sampleDraft } from '@/ports/connected-sources/source-draft.fixtures';
import { ServicesProvider } from '@/queries';
import { servicesInMemory } from './open-app.fixture';

afterEach(cleanup);

const reached: SourceTest = {
  isSecretSet: null,
  needsInternalHost: false,
  latencyMs: 12,
  failed: null,
  sets: [
    {
      source: 'work_orders',
      title: '12345工单',
      rows: 7,
      failed: null,
      fields: [
        { name: 'district', label: '区县', kind: 'text' },
        { name: 'phone', label: '电话', kind: 'text' },
      ],
    },
  ],
  more: [],
};
const unreached: SourceTest = {
  ...reached,
  sets: [],
  latencyMs: null,
  isSecretSet: false,
  failed: { refusal: { kind: 'offline' }, todo: { zh: '密钥没有设置', en: 'The secret is not set' } },
};
const stored = (told: Partial<StoredSource> = {}): StoredSource => ({
  id: 'traffic',
  version: 1,
  state: 'on',
  draft: sampleDraft(),
  savedAt: '2026-11-23T02:00:00.000Z',
  savedBy: '李明',
  ...told,
});

/** The screen over the routes of the server and a store in memory; `test` is what the service would say. */
function shown(language: 'zh' | 'en', test: (draft: SourceDraft) => SourceTest, seeds: readonly StoredSource[] = []) {
  useLanguageStore.setState({ language });
  const store = memorySourceStore(seeds);
  const api = new Hono().route(
    '/api/sources',
    sourcesRoutes({
      store,
      clock: { today: () => civilDate('2026-11-23'), now: () => '2026-11-23T02:00:00.000Z' },
      isDemo: false,
      fixed: [],
      reserved: ['files'],
      units: async () => ['市营商环境局'],
      isSecretSet: ({ secret }) => secret && false,
      test: async (draft) => test(draft),
      kept: async () => ({ kept: [], erased: [] }),
      who: async () => ({ name: '王芳', mayChange: true }),
      note: async () => undefined,
    }),
  );
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MantineProvider env="test">
        <ServicesProvider value={servicesInMemory()}>
          <ConnectedSources api={httpSources(new URL('http://localhost/'), async (request) => api.fetch(request))} />
        </ServicesProvider>
      </MantineProvider>
    </QueryClientProvider>,
  );
  return store;
}

describe.each(['zh', 'en'] as const)('connecting a source, in %s', (language) => {
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  const press = (zh: string, en: string) => fireEvent.click(screen.getByRole('button', { name: say(zh, en) }));
  const type = (zh: string, en: string, value: string) =>
    fireEvent.change(screen.getByLabelText(say(zh, en), { selector: 'input' }), { target: { value } });
  const openForm = async () => {
    fireEvent.click(await screen.findByRole('button', { name: say('连接数据源', 'Connect a source') }));
    return screen.getByRole('form', { name: say('连接数据源', 'Connect a source') });
  };

  it('is tested, ticked, kept back by column and saved', async () => {
    const store = shown(language, () => reached);
    await openForm();
    type('代号', 'Short name', 'traffic');
    type('中文名称', 'Name in Chinese', '工单服务');
    type('英文名称', 'Name in English', 'Work orders');
    type('服务地址', 'Address of the service', 'https://data.city.example/rest/');
    press('测试连接', 'Test the connection');
    expect(await screen.findByText(say('应答正常，12 毫秒', 'Answers in 12 ms'))).toBeVisible();
    fireEvent.click(screen.getByRole('checkbox', { name: 'work_orders' }));
    fireEvent.click(screen.getByLabelText(say('电话 (phone)', '电话 (phone)')));
    type('提供单位', 'Owner', '市营商环境局');
    type('数据分类', 'Category', '民生服务');
    type('共享条件', 'Conditions', '仅用于本事项论证');
    press('保存', 'Save');
    await waitFor(async () => expect(await store.list()).toHaveLength(1));
    expect((await store.list())[0]).toMatchObject({
      id: 'traffic',
      savedBy: '王芳',
      draft: { leaves: 'aggregates', sets: [{ source: 'work_orders', hidden: ['phone'] }] },
    });
    expect(await screen.findByText(say('使用中', 'In use'))).toBeVisible();
  });

  it('names each field at fault, and keeps what was typed', async () => {
    const store = shown(language, () => reached);
    const form = await openForm();
    type('服务地址', 'Address of the service', 'ftp://user@host/?q');
    press('保存', 'Save');
    expect(
      await within(form).findByText(say('有几项要改', 'Some fields need a change'), { exact: false }),
    ).toBeVisible();
    expect(
      within(form).getByText(say('请写完整的 http(s) 地址', 'A whole http(s) address'), { exact: false }),
    ).toBeVisible();
    expect(screen.getByLabelText(say('服务地址', 'Address of the service'))).toHaveValue('ftp://user@host/?q');
    expect(await store.list()).toEqual([]);
  });

  it('says what a test was refused, and that the variable of the secret is not set', async () => {
    shown(language, () => unreached);
    await openForm();
    type('服务地址', 'Address of the service', 'https://data.city.example/rest/');
    press('测试连接', 'Test the connection');
    expect(await screen.findByText(say('没有连上', 'Not reached'))).toBeVisible();
    expect(screen.getByText(say('密钥没有设置', 'The secret is not set'))).toBeVisible();
    expect(
      screen.getByText(say('服务器上没有设置这个变量', 'This variable is not set on the server'), { exact: false }),
    ).toBeVisible();
  });

  it('tells the second of two administrators who saved before him, with what he typed in place', async () => {
    const store = shown(language, () => reached, [stored()]);
    fireEvent.click(await screen.findByRole('button', { name: say('修改', 'Change') }));
    await store.write(stored({ version: 2, savedBy: '赵强' }));
    type('提供单位', 'Owner', '市交通运输局');
    press('保存', 'Save');
    expect(await screen.findByRole('alert')).toHaveTextContent('赵强');
    expect(screen.getByLabelText(say('提供单位', 'Owner'), { selector: 'input' })).toHaveValue('市交通运输局');
    expect((await store.list())[0]?.draft.owner).toBe('市营商环境局');
  });

  it('asks before it pauses', async () => {
    const store = shown(language, () => reached, [stored()]);
    fireEvent.click(await screen.findByRole('button', { name: say('暂停', 'Pause') }));
    expect((await store.list())[0]?.state).toBe('on');
    press('确定', 'Yes');
    expect(await screen.findByText(say('已暂停', 'Paused'))).toBeVisible();
    expect((await store.list())[0]).toMatchObject({ state: 'paused', version: 2 });
  });
});
