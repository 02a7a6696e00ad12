import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import readSheets from 'read-excel-file/node';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { portfolioTiles } from '@/panels/portfolio';
import { network, openOverNetwork } from './over-network.fixture';

const slow = { timeout: 20_000 };
const saved: Blob[] = [];

beforeAll(() => {
  network.listen({ onUnhandledRequest: 'error' });
  // jsdom has no files to save: what would be saved is kept.
  URL.createObjectURL = (file) => {
    if (file instanceof Blob) saved.push(file);
    return 'blob:kept';
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});
beforeEach(() => {
  localStorage.clear();
  saved.length = 0;
});
afterEach(() => {
  cleanup();
  network.resetHandlers();
});
afterAll(() => {
  network.close();
  vi.restoreAllMocks();
});

const ready = () => screen.findByRole('heading', { level: 1, name: /件事等您决定/ }, slow);
const filters = () => screen.getByRole('region', { name: '筛选条件' });
const tile = (name: string | RegExp) => screen.findByRole('figure', { name }, slow);
const choose = (frame: HTMLElement, entry: string) => {
  fireEvent.click(within(frame).getByRole('button', { name: /：更多$/ }));
  fireEvent.click(within(frame).getByRole('button', { name: entry }));
};
const bytesOf = (file: Blob) =>
  new Promise<Buffer>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(Buffer.from(reader.result as ArrayBuffer)); // asked for below
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(file);
  });

it('several values of a filter stand in the address; back brings them back, one goes, all go', async () => {
  await openOverNetwork('/', { role: 'deputy' });
  await ready();
  fireEvent.click(within(filters()).getByRole('button', { name: '筛选' }));
  fireEvent.click(await within(filters()).findByRole('button', { name: '阶段：全部' }, slow));
  fireEvent.click(within(filters()).getByRole('checkbox', { name: '合法性审查' }));
  await waitFor(() => expect(location.hash).toBe('#/?s=legality'));
  fireEvent.click(within(filters()).getByRole('checkbox', { name: '公众参与' }));
  await waitFor(() => expect(decodeURIComponent(location.hash)).toBe('#/?s=legality~participation'));
  expect(within(filters()).getByRole('button', { name: '阶段：已选 2 项' })).toBeVisible();
  const chip = (name: string) => within(filters()).findByRole('button', { name: `去掉筛选：阶段 ${name}` }, slow);
  await chip('公众参与');

  act(() => history.back());
  await waitFor(() => expect(location.hash).toBe('#/?s=legality'));
  await waitFor(() => expect(within(filters()).getByRole('checkbox', { name: '公众参与' })).not.toBeChecked());
  act(() => history.forward());
  fireEvent.click(await chip('公众参与'));
  await waitFor(() => expect(location.hash).toBe('#/?s=legality'));
  fireEvent.click(within(filters()).getByRole('button', { name: '全部清除' }));
  await waitFor(() => expect(location.hash).toBe('#/'));
}, 60_000);

it('an address that holds anything opens, and narrows every tile that follows', async () => {
  await openOverNetwork('/?s=legality~nowhere&d=%E9%81%93%E9%87%8C%E5%8C%BA&p=ever&k=waiting~stages');
  await ready();
  expect(performance.getEntriesByName('first-number')).toHaveLength(1); // though the cockpit was opened before
  expect(await tile('在办事项所处阶段')).toHaveTextContent('不受筛选影响：阶段、区县');
  expect(within(filters()).getByRole('button', { name: '去掉筛选：阶段 合法性审查' })).toBeVisible();
  expect(within(filters()).queryByRole('button', { name: /时段/ })).toBeNull();
});

it('one failing tile says so in its own place; the page goes on', async () => {
  await openOverNetwork('/?k=voice~stages~drills.drill-forbidden.amount', {
    broken: (url) => url.includes('/opinions'),
  });
  await ready();
  await waitFor(async () => expect(await tile('公众在说什么')).toHaveAttribute('data-problem', 'offline'), slow);
  await waitFor(() => expect(document.querySelector('[data-problem="forbidden"]')).toHaveTextContent('市公安局'), slow);
  expect(await tile('在办事项所处阶段')).not.toHaveAttribute('data-problem');
});

it('the light of a tile opens its rule, the numbers used and who set it', async () => {
  await openOverNetwork('/?k=risk');
  await ready();
  fireEvent.click(await screen.findByRole('button', { name: /^风险分布：这盏灯的规则/ }, slow));
  const panel = await screen.findByRole('dialog', { name: /风险分布/ }, slow);
  expect(location.hash).toBe('#/?k=risk&x=risk');
  const rule = within(panel).getByRole('region', { name: '采取措施后的最高风险值' });
  expect(rule).toHaveTextContent('达到 0.64为■告警');
  expect(rule).toHaveTextContent('市政府办公厅');
  expect(within(rule).getByRole('link', { name: '查看这条规则' })).toBeVisible();
  fireEvent.click(within(panel).getByRole('button', { name: '关闭' }));
  await waitFor(() => expect(location.hash).toBe('#/?k=risk'));
});

const names = Object.entries(portfolioTiles).map(([id, { title }]) => [id, title.zh] as const);
it.each([...names, ['city.city-indicators.pm25', /PM2.5/] as const])(
  '%s has the same menu as every tile, and its XLSX opens',
  async (id, title) => {
    await openOverNetwork(`/?k=${id}`);
    await ready();
    const frame = await tile(title);
    await waitFor(() => expect(within(frame).getByRole('button', { name: '表格' })).toBeVisible(), slow);
    expect(within(frame).getByRole('button', { name: /这盏灯的规则 \((正常|关注|预警|告警)\)$/ })).toBeVisible();
    expect(frame).toHaveTextContent(/来源：.+数据 2026年\d+月\d+日.*(前|刚刚)/);
    const entries = [...frame.querySelectorAll('.tile-menu li')].map(({ textContent }) => textContent);
    expect(entries).toEqual(['CSV', 'XLSX', 'PNG', 'SVG', '复制链接', '数据来源卡', '灯的规则', '数据纠错']);

    fireEvent.click(within(frame).getByRole('button', { name: '表格' }));
    const shown = [...(within(frame).getByRole('table') as HTMLTableElement).tBodies].flatMap(({ rows }) => [...rows]);
    choose(frame, 'XLSX');
    await waitFor(() => expect(saved).toHaveLength(1), slow);
    const [sheet] = await readSheets(await bytesOf(saved[0] ?? new Blob()));
    const rows = sheet?.data ?? [];
    const about = rows.slice(
      0,
      rows.findIndex((row) => row.every((cell) => cell === null)),
    );
    expect(about.map(([name]) => name)).toEqual(
      expect.arrayContaining(['# 标题', '# 概述', '# 数据时期', '# 来源', '# 共享', '# 导出']),
    );
    expect(about.every(([, value]) => value !== null)).toBe(true);
    expect(rows).toHaveLength(about.length + 2 + shown.length);
    expect(shown.length).toBeGreaterThan(0);

    choose(frame, 'SVG');
    await waitFor(() => expect(saved).toHaveLength(2), slow);
    const svg = (await bytesOf(saved[1] ?? new Blob())).toString();
    expect(svg).toMatch(/^<svg.+来源：.+共享：.+导出：.+<\/svg>$/s);
  },
  60_000,
);

it('an error in a figure is put to its unit, and answered on the source card', async () => {
  const { documents } = await openOverNetwork('/?k=stages');
  await ready();
  const frame = await tile('在办事项所处阶段');
  await within(frame).findByRole('button', { name: '表格' }, slow);
  choose(frame, '数据纠错');
  const form = await screen.findByRole('dialog', { name: '数据纠错：在办事项所处阶段' }, slow);
  fireEvent.change(within(form).getByLabelText(/^问题/), { target: { value: '老旧小区改造已经送审。' } });
  fireEvent.click(within(form).getByRole('button', { name: '提交' }));
  expect(await within(form).findByText(/已提交给市政府办公厅/, {}, slow)).toBeVisible();
  const [report] = await documents.list('figure-reports');
  expect(report?.body).toMatchObject({
    backend: 'dossiers',
    dataset: 'stages',
    state: 'open',
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  fireEvent.click(within(form).getByRole('button', { name: '关闭' }));

  choose(frame, '数据来源卡');
  const panel = await screen.findByRole('dialog', { name: /在办事项所处阶段/ }, slow);
  expect(await within(panel).findByText('老旧小区改造已经送审。', {}, slow)).toBeVisible();
  expect(panel).toHaveTextContent('共 1 条，1 条待答复。');
});
