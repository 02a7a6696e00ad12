import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render } from '@testing-library/react';
import { type ReactNode, useEffect, useState } from 'react';
import { vi } from 'vitest';
import { chineseWorkingCalendar } from '@/adapters/calendar';
import { httpMatterApi, httpOpinions, httpSearch, httpWorkspace } from '@/adapters/http';
import { httpPublicDesk } from '@/adapters/http/public-desk';
import {
  type MemoryDataset,
  memoryConnector,
  memoryMatterStore,
  memoryOpinionStore,
  memoryWorkspaceStore,
} from '@/adapters/memory';
import { columnFrom } from '@/analysis/tables';
import { createApi } from '@/api';
import { civilDate, ok } from '@/core/kernel';
import type { RoleId } from '@/core/matter';
import { createDataSourceRegistry } from '@/data/create-data-source-registry';
import { type Language, useLanguageStore } from '@/i18n';
import { type Capabilities, wholeOnly } from '@/ports/data-source';
import type { MatterApi as MatterApiPort } from '@/ports/matter-api';
import type { Board, Documents } from '@/ports/workspace';
import { ServicesProvider } from '@/queries';
import { theme } from '@/ui';
import { buildSampleCity } from '../../../mocks/sample-city/build-sample-city';
import { samplePerson } from '../../../mocks/sample-city/sample-person';
import { useBoardEditing } from './board-editing';
import { BoardsScreen } from './boards-screen';
import type { BoardsSearch } from './boards-search';
import type { FreezeRequest } from './freeze-request';

// A busy machine is slower than a person; and whether something is hidden is asked where it matters, for it is dear to find out.
configure({ asyncUtilTimeout: 5000, defaultHidden: true });
vi.setConfig({ testTimeout: 60_000 });

const same = (text: string) => ({ zh: text, en: text });
const city = buildSampleCity(chineseWorkingCalendar);
const TODAY = civilDate('2026-11-23');

/** Work orders by month, district and street; renewed on 5 November, a rate that never adds up, and what the source can do. */
export const orders = (can: Capabilities = wholeOnly): MemoryDataset => ({
  card: {
    about: {
      dataset: 'orders',
      title: { zh: '工单（示例）', en: 'Work orders (sample)' },
      owner: { name: '市营商环境局' },
      share: 'unconditional',
      open: true,
      period: { from: '2026-07', to: '2026-10' },
      cycle: 'month',
      sourceAt: '2026-10-31',
      publishedAt: '2026-11-05',
      sample: true,
    },
    fields: [
      { name: 'month', kind: 'date', label: { zh: '月份', en: 'Month' } },
      { name: 'district', kind: 'text', label: { zh: '区县', en: 'District' } },
      { name: 'street', kind: 'text', label: { zh: '街道', en: 'Street' } },
      { name: 'orders', kind: 'number', label: { zh: '工单数', en: 'Orders' }, unit: same('件') },
      { name: 'rate', kind: 'number', label: { zh: '满意率', en: 'Satisfied' }, unit: same('%'), adds: 'never' },
    ],
    can,
    notes: [],
  },
  table: {
    rows: 8,
    columns: [
      columnFrom({ name: 'month', kind: 'date' }, [
        '2026-07',
        '2026-07',
        '2026-08',
        '2026-08',
        '2026-09',
        '2026-09',
        '2026-10',
        '2026-10',
      ]),
      columnFrom({ name: 'district', kind: 'text' }, [
        '道里区',
        '南岗区',
        '道里区',
        '南岗区',
        '道里区',
        '南岗区',
        '道里区',
        '南岗区',
      ]),
      columnFrom({ name: 'street', kind: 'text' }, ['甲', '乙', '甲', '乙', '甲', '乙', '甲', '乙']),
      columnFrom({ name: 'orders', kind: 'number', unit: '件' }, [10, 20, 11, 21, 12, 22, 13, 23]),
      columnFrom({ name: 'rate', kind: 'number', unit: '%' }, [90, 91, 90, 92, 88, 93, 87, 94]),
    ],
  },
});

export const ordersByMonth: Board = {
  format: 1,
  title: '工单看板',
  scope: { kind: 'city' },
  panels: [
    {
      kind: 'figure',
      id: 'trend',
      title: '工单走势',
      backend: 'city',
      ask: {
        dataset: 'orders',
        group: [{ field: 'month' }],
        fold: [{ as: 'orders', of: 'orders', by: 'sum' }],
        order: [{ field: 'month' }],
      },
      picture: { kind: 'timeSeries', x: 'month', values: ['orders'] },
      layout: { x: 0, y: 0, w: 6, h: 10 },
    },
  ],
  filters: [{ field: 'district' }],
  cascade: false,
  phone: [],
};

/** Every tile stands near the window: jsdom lays nothing out. */
class AllNear implements IntersectionObserver {
  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds = [];
  constructor(private readonly told: IntersectionObserverCallback) {}
  observe(target: Element) {
    const box = target.getBoundingClientRect();
    const entry = { target, time: 0, isIntersecting: true, intersectionRatio: 1, rootBounds: null };
    this.told([{ ...entry, boundingClientRect: box, intersectionRect: box }], this);
  }
  unobserve() {}
  disconnect() {}
  takeRecords = () => [];
}

interface Address {
  search: BoardsSearch;
  go: (search: BoardsSearch) => void;
}

interface DeskProps {
  readonly address: Address;
  readonly freezeDialog: (request: FreezeRequest, onClose: () => void) => ReactNode;
}

function MatterApi({ address, freezeDialog }: DeskProps) {
  const [search, setSearch] = useState(address.search);
  useEffect(() => {
    address.search = search;
    address.go = setSearch;
  }, [address, search]);
  return (
    <BoardsScreen
      search={search}
      onSearch={setSearch}
      boardLink={(id, children) => <a href={`#${id}`}>{children}</a>}
      matterLink={(id, children) => <a href={`#matter-${id}`}>{children}</a>}
      catalogueLink={null}
      freezeDialog={freezeDialog}
    />
  );
}

interface BoardsDesk {
  readonly matterApi: MatterApiPort;
  /** Another screen in place of what is shown, over the same stores. */
  show(node: ReactNode): void;
  readonly documents: Documents;
  /** The address as it stands. */
  search(): BoardsSearch;
  /** Opens another address. */
  go(search: BoardsSearch): void;
  /** Who sits at the API from now on. */
  sit(role: RoleId): void;
}

interface BoardsDeskOptions {
  readonly search?: BoardsSearch;
  readonly role?: RoleId;
  readonly language?: Language;
  readonly boards?: Readonly<Record<string, Board>>;
  readonly sets?: readonly MemoryDataset[];
  /** Waits for it before the data sets are described. */
  readonly before?: Promise<void>;
  readonly freezeDialog?: (request: FreezeRequest, onClose: () => void) => ReactNode;
  /** Shown in place of the boards. */
  readonly instead?: ReactNode;
}

/** The boards over the real API, a store in memory and a data backend in memory; the address is kept here. */
export async function openBoards({
  search: first = {},
  role = 'deputy',
  language = 'zh',
  boards = {},
  sets = [orders()],
  before = Promise.resolve(),
  freezeDialog = () => null,
  instead,
}: BoardsDeskOptions = {}): Promise<BoardsDesk> {
  cleanup();
  await import('./room/board-room'); // loaded beforehand: a busy machine would take longer than a test waits
  localStorage.clear();
  window.IntersectionObserver = AllNear;
  useBoardEditing.getState().end();
  useLanguageStore.setState({ language });
  const who = { role: 'office' as RoleId }; // the office stores the boards there are
  const api = createApi({
    matters: memoryMatterStore(city),
    documents: memoryWorkspaceStore(),
    calendar: chineseWorkingCalendar,
    city: '示例市',
    profileId: 'hlj2021',
    meetings: [],
    clock: { today: () => TODAY, now: () => `${TODAY}T09:00:00+08:00` },
    opinions: memoryOpinionStore(),
    identify: async () => samplePerson(who.role, who.role === 'office' ? '市政府办公厅' : '市发展改革委'),
  });
  const base = new URL('http://localhost/');
  const send = async (request: Request) => api.fetch(request);
  const documents = httpWorkspace(base, send);
  for (const [id, board] of Object.entries(boards)) await documents.save('boards', id, 0, board);
  who.role = role;
  const data = createDataSourceRegistry({
    base,
    send,
    now: () => Date.parse('2026-11-25T01:00:00Z'),
    today: () => TODAY,
    local: [
      {
        entry: {
          id: 'city',
          kind: 'memory',
          name: { zh: '城市数据', en: 'City data' },
          base: 'data/',
          available: true,
        },
        protocol: async () => {
          const protocol = memoryConnector(async () => sets);
          return {
            ...protocol,
            describe: async (dataset, link) => {
              await before;
              return protocol.describe(dataset, link);
            },
          };
        },
      },
    ],
    loaders: {},
    listed: async () => ok([]),
  });
  const address: Address = { search: first, go: () => {} };
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const matterApi = httpMatterApi(base, send);
  const tree = (shown: ReactNode) => (
    <MantineProvider theme={theme} env="test">
      <QueryClientProvider client={client}>
        <ServicesProvider
          value={{
            matterApi,
            documents,
            data,
            lawTextBeside: async () => undefined,
            readDocument: () => Promise.reject(new Error('no documents here')),
            intake: { take: () => Promise.reject(new Error('no files here')) } as never, // no screen of boards brings files
            opinions: httpOpinions(base, send),
            publicDesk: async () => httpPublicDesk(base, send),
            invitations: async () => (await import('@/adapters/http/expert-links')).httpInvitationDesk(base, send),
            paperFiles: () => Promise.reject(new Error('no papers here')),
            search: httpSearch(base, send),
            notices: () => Promise.reject(new Error('no notices here')),
            calendar: chineseWorkingCalendar,
            calendarFault: null,
            englishNames: async () => ({}),
            demo: null,
            account: null,
          }}
        >
          {shown}
        </ServicesProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
  const view = render(tree(instead ?? <MatterApi address={address} freezeDialog={freezeDialog} />));
  return {
    matterApi,
    documents,
    show: (node) => view.rerender(tree(node)),
    search: () => address.search,
    go: (search) => address.go(search),
    sit: (next) => {
      who.role = next;
    },
  };
}
