import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { useLanguageStore } from '@/i18n';
import type { TileProblem } from '@/ui/panel-frame/tile-problem';
import { timeSeries } from './builders/time-series';
import { Chart } from './chart';
import type { ChartSpec } from './chart-spec';
import { engineParts } from './engine';
import { lookOf } from './looks';

const evil = '<img src=x onerror="alert(1)">';

const spec = (language: 'zh' | 'en' = 'zh') =>
  timeSeries(
    {
      unit: '件',
      series: [
        {
          name: '供热投诉',
          points: [
            { period: '2026-02', value: 2625 },
            { period: '2026-03', value: 2310 },
            { period: '2026-04', value: null },
          ],
        },
        { name: '停车投诉', points: [{ period: '2026-03', value: 90, status: 'provisional' }] },
      ],
    },
    lookOf('light', language),
  );

const show = (props: Partial<Parameters<typeof Chart>[0]> = {}) =>
  render(
    <MantineProvider>
      <Chart eager title="投诉" source="市住建局" spec={spec()} {...props} />
    </MantineProvider>,
  );
const plane = () => screen.findByRole('application', {}, { timeout: 10_000 });
const voice = () => screen.getByTestId('chart-voice').textContent;
const press = (element: Element, ...keys: readonly string[]) => {
  for (const key of keys) fireEvent.keyDown(element, { key: key.replace('+', ''), shiftKey: key.startsWith('+') });
};

beforeAll(async () => {
  await engineParts(['axes', 'brush']);
}, 60_000);
beforeEach(() => useLanguageStore.setState({ language: 'zh' }));

describe('travel by keyboard', () => {
  it('enters, moves within and between series, says what it shows, and drills', async () => {
    const onSelect = vi.fn();
    show({ onSelect });
    const picture = await plane();
    act(() => picture.focus());
    expect(voice()).toBe('2026年2月，供热投诉 2,625 件');
    press(picture, 'ArrowRight');
    expect(voice()).toBe('2026年3月，供热投诉 2,310 件，比上月少 12%');
    expect(picture.querySelector('.bubble')).toHaveTextContent('2026年3月，供热投诉 2,310 件，比上月少 12%');
    press(picture, 'Enter');
    expect(onSelect).toHaveBeenLastCalledWith('2026-03', false);
    press(picture, 'ArrowDown');
    expect(voice()).toBe('2026年3月，停车投诉 90 件（初步数）');
    press(picture, 'ArrowUp', 'End');
    expect(voice()).toBe('2026年4月，供热投诉 没有数据');
    press(picture, 'Home');
    expect(voice()).toContain('2026年2月');
    expect(picture).toHaveAccessibleDescription(/回车 深入.*T 表格.*Esc 离开/);
  });

  it('adds to what is chosen with Ctrl or ⌘ where several can be', async () => {
    const onSelect = vi.fn();
    const isChosen = (key: string) => key === '2026-02';
    show({ onSelect, isChosen, multiple: true });
    const picture = await plane();
    act(() => picture.focus());
    expect(voice()).toBe('2026年2月，供热投诉 2,625 件，已选');
    press(picture, 'ArrowRight');
    fireEvent.keyDown(picture, { key: 'Enter', ctrlKey: true });
    expect(onSelect).toHaveBeenLastCalledWith('2026-03', true);
    fireEvent.keyDown(picture, { key: 'Enter', metaKey: true });
    expect(onSelect).toHaveBeenCalledTimes(2);
    expect(picture).toHaveAccessibleDescription(/Ctrl\+回车 加选/);
  });

  it('leaves with Escape to the next control and says nothing more', async () => {
    show();
    const picture = await plane();
    act(() => picture.focus());
    press(picture, 'Escape');
    expect(screen.getByRole('button', { name: '表格' })).toHaveFocus();
    expect(voice()).toBe('');
  });

  it('selects a stretch with Shift and confirms it with Enter', async () => {
    const onBrush = vi.fn();
    show({ onBrush });
    const picture = await plane();
    act(() => picture.focus());
    press(picture, '+ArrowRight', '+ArrowRight', 'Enter');
    expect(onBrush).toHaveBeenCalledWith({ from: '2026-02', to: '2026-04' });
  });

  it('speaks English in English', async () => {
    useLanguageStore.setState({ language: 'en' });
    show({ spec: spec('en') });
    const picture = await plane();
    act(() => picture.focus());
    press(picture, 'ArrowRight');
    expect(voice()).toBe('Mar 2026, 供热投诉 2,310 cases, 12% less than the month before');
  });

  it('opens the table with T, from the picture and from the table', async () => {
    show();
    const picture = await plane();
    act(() => picture.focus());
    press(picture, 't');
    const table = await screen.findByRole('table');
    expect(within(table).getByRole('columnheader', { name: '供热投诉 (件)' })).toBeVisible();
    expect(within(table).getByRole('cell', { name: '2,310' })).toBeVisible();
    press(screen.getByRole('button', { name: '图形' }), 'T');
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('shows hostile names as text', async () => {
    const hostile = timeSeries(
      { unit: evil, series: [{ name: evil, points: [{ period: '2026-01', value: 1 }] }] },
      lookOf('light', 'zh'),
    );
    const { container } = show({ spec: hostile, title: evil });
    const picture = await plane();
    act(() => picture.focus());
    expect(voice()).toContain(evil);
    expect(container.querySelector('img')).toBeNull();
  });
});

const problems: readonly (readonly [TileProblem, RegExp, RegExp])[] = [
  [{ kind: 'loading' }, /正在取数/, /Fetching/],
  [{ kind: 'empty' }, /还没有数据/, /No data yet/],
  [{ kind: 'offline' }, /网络不通/, /Offline/],
  [{ kind: 'forbidden', need: 'login' }, /登录后可看/, /Sign in/],
  [
    { kind: 'forbidden', need: 'grant', holder: '市财政局', terms: '不得外传' },
    /市财政局保管.*不得外传/,
    /市财政局 holds.*不得外传/,
  ],
  [{ kind: 'forbidden', need: 'never', holder: '市公安局' }, /市公安局保管.*不予共享/, /市公安局 holds.*not shared/],
  [
    { kind: 'unsupported', clause: 'having', hint: '换一个来源' },
    /不支持：having.*换一个来源/,
    /Not supported: having/,
  ],
  [{ kind: 'tooBig', cap: 50_000 }, /上限 50,000 行/, /More than 50,000 rows/],
  [{ kind: 'malformed', where: '第 3 行' }, /出错的地方：第 3 行/, /fault is at 第 3 行/],
  [{ kind: 'late', afterMs: 30_000 }, /30 秒内没有答复/, /within 30 seconds/],
  [{ kind: 'busy', retryAfterMs: 1_200 }, /2 秒后再试/, /again in 2 seconds/],
  [{ kind: 'absent', what: '月报' }, /月报已不在数据源中/, /月报 is no longer/],
  [{ kind: 'aborted' }, /已停止取数/, /Fetching stopped/],
  [{ kind: 'failed' }, /没有画出来/, /could not be drawn/],
];

describe('what stands in place of a picture', () => {
  it.each(problems)('%j', (problem, zh, en) => {
    for (const [language, words] of [
      ['zh', zh],
      ['en', en],
    ] as const) {
      useLanguageStore.setState({ language });
      const { container } = show({ spec: null, problem });
      expect(container.querySelector('.tile-state')?.textContent).toMatch(words);
      expect(screen.getByRole('heading', { name: '投诉' })).toBeVisible();
      expect(screen.queryByRole('application')).toBeNull();
      cleanup();
    }
  });

  it('gives each kind its own shape', () => {
    const shapes = problems
      .filter(([{ kind }]) => kind !== 'loading')
      .map(([problem]) => {
        const { container } = show({ spec: null, problem });
        const path = container.querySelector('.problem-shape path')?.getAttribute('d');
        cleanup();
        return `${problem.kind} ${path}`;
      });
    const paths = new Set(shapes.map((shape) => shape.split(' ').slice(1).join(' ')));
    expect(paths.size).toBe(new Set(problems.map(([{ kind }]) => kind)).size - 1);
  });

  it('keeps old data in view under a band that says how old, with a way to try again', async () => {
    const onRetry = vi.fn();
    const { container } = show({ problem: { kind: 'stale', age: '46 天前', why: '市统计局停更' }, onRetry });
    expect(container.querySelector('.tile-band')).toHaveTextContent('数据已旧：46 天前市统计局停更');
    expect(container.querySelector('.tile-body')).toHaveClass('old');
    await plane();
    fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('says of a part that nothing may be summed from it', () => {
    const { container } = show({ problem: { kind: 'cut', shown: 1000, of: 48_210, why: 'cap' } });
    expect(container.querySelector('.tile-band')).toHaveTextContent('48,210 行中的 1,000 行');
    expect(container.querySelector('.tile-band')).toHaveTextContent('不能据此求和');
  });

  it('says after ten seconds what is being waited for', () => {
    vi.useFakeTimers();
    try {
      show({ spec: null, problem: { kind: 'loading', waitingFor: '市统计局' } });
      expect(screen.queryByText(/还在等/)).toBeNull();
      act(() => void vi.advanceTimersByTime(10_001));
      expect(screen.getByText(/还在等市统计局/)).toBeVisible();
    } finally {
      vi.useRealTimers();
    }
  });

  it('fails alone: a tile that cannot be drawn leaves its neighbour be', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken: ChartSpec = {
      ...spec(),
      marks: [
        {
          name: '坏',
          length: 1,
          at: () => {
            throw new Error('broken mark');
          },
        },
      ],
    };
    render(
      <MantineProvider>
        <Chart eager title="坏的" source="甲" spec={broken} />
        <Chart eager title="好的" source="乙" spec={spec()} />
      </MantineProvider>,
    );
    const [bad] = await screen.findAllByRole('application', {}, { timeout: 10_000 });
    act(() => bad?.focus());
    await waitFor(() => expect(screen.getByText('这一块没有画出来')).toBeVisible());
    expect(screen.getAllByRole('application')).toHaveLength(1);
    quiet.mockRestore();
  });
});

describe('the foot of a tile', () => {
  const source = {
    owner: '市住建局',
    dataset: '月报',
    dataAt: '2026-11-05',
    fetchedAt: '2026-11-23T00:30:00Z',
    now: '2026-11-23T01:00:00Z',
    freshness: 'stale' as const,
    share: 'conditional' as const,
    shareTerms: '不得外传',
  };
  it('says owner, time of data, time of fetching, age, terms and freshness', () => {
    const { container } = show({ source });
    const foot = container.querySelector('.tile-source');
    for (const part of [
      '来源：市住建局 · 月报',
      '数据 2026年11月5日',
      '取得 2026年11月23日 08:30',
      '18 天前',
      '有条件共享（不得外传）',
      '■ 过期',
    ])
      expect(foot).toHaveTextContent(part);
  });

  it('has a menu of downloads and of what the page adds, closed by Escape', async () => {
    const onReportError = vi.fn();
    show({ menu: { onReportError } });
    const button = screen.getByRole('button', { name: '投诉：更多' });
    fireEvent.click(button);
    for (const name of ['CSV', 'XLSX', 'PNG', 'SVG', '数据纠错'])
      expect(screen.getByRole('button', { name })).toBeVisible();
    fireEvent.keyDown(screen.getByRole('button', { name: 'CSV' }), { key: 'Escape' });
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-expanded', 'false');
    fireEvent.click(button);
    fireEvent.click(screen.getByRole('button', { name: '数据纠错' }));
    expect(onReportError).toHaveBeenCalledOnce();
  });
});
