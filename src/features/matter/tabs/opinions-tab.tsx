import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Chart, districtMap, opinionsOverTime, stanceBar, themesByStance, useChartLook } from '@/charts';
import type { DecisionFacts } from '@/core/law';
import { bilingual, formatCount, useLanguage, useStrings } from '@/i18n';
import { deskQueries, useServices } from '@/services';
import { Card, EmptyState, FailedState, Skeleton } from '@/ui';
import { countOpinions } from './opinion-counts';

const SHOWN = 50;
const strings = bilingual(
  {
    none: '还没有征求意见',
    noneBody: '公开征求意见并封存意见批次后，这里显示收到的意见。',
    overTime: '意见的时间分布',
    stance: '态度',
    themes: '公众在说什么',
    map: '各区县意见数',
    counts: (rows: string, distinct: string, persons: string) =>
      `${rows} 条，去重后 ${distinct} 条，来自 ${persons} 人`,
    source: (units: string) => `${units}`,
    list: '意见原文（节选）',
    search: '搜索意见',
    shown: (n: number) => `文字相同的合并，显示最多的 ${n} 种`,
    disposition: '研究采纳情况',
    adopted: '采纳',
    partly: '部分采纳',
    not: '未采纳',
    open: '待答复',
    theme: '主题',
    clause: '条款',
    reason: '理由',
    rows: '条数',
    day: '日期',
    channel: '渠道',
    unit: '件',
    failed: '没有取到意见，请再试一次。',
    sketch: '边界为示意',
  },
  {
    none: 'No consultation yet',
    noneBody: 'Views are shown here once the consultation has opened and batches are sealed.',
    overTime: 'Views over time',
    stance: 'Stance',
    themes: 'What people say',
    map: 'Views by district',
    counts: (rows: string, distinct: string, persons: string) =>
      `${rows} views, ${distinct} without duplicates, from ${persons} people`,
    source: (units: string) => `${units}`,
    list: 'The views themselves (excerpt)',
    search: 'Search the views',
    shown: (n: number) => `same texts joined, the ${n} most frequent`,
    disposition: 'How the views were dealt with',
    adopted: 'Adopted',
    partly: 'In part',
    not: 'Not adopted',
    open: 'Unanswered',
    theme: 'Theme',
    clause: 'Clause',
    reason: 'Reason',
    rows: 'Views',
    day: 'Day',
    channel: 'Channel',
    unit: 'views',
    failed: 'The views could not be fetched; please try again.',
    sketch: 'outlines are illustrative',
  },
);

/** What the public said: counts raw and de-duplicated, over time, by stance, theme and district, and what was answered. */
export function OpinionsTab({ matterId, facts }: { readonly matterId: string; readonly facts: DecisionFacts }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const look = useChartLook();
  const { desk } = useServices();
  const [search, setSearch] = useState('');
  const { data: rows, error, refetch } = useQuery(deskQueries.opinions(desk, matterId));
  const counted = useMemo(() => (rows ? countOpinions(rows) : undefined), [rows]);
  if (error)
    return (
      <Card>
        <FailedState what={words.failed} retry={() => void refetch()} />
      </Card>
    );
  if (!rows || !counted)
    return (
      <Card>
        <Skeleton lines={8} />
      </Card>
    );
  if (rows.length === 0)
    return (
      <Card>
        <EmptyState title={words.none}>{words.noneBody}</EmptyState>
      </Card>
    );
  const n = (value: number) => formatCount(value, language);
  const said = words.counts(n(rows.length), n(counted.distinct), n(counted.persons));
  const source = words.source([...counted.channels].join(' · '));
  const found = search.trim()
    ? rows.filter(({ text, theme }) => text.includes(search.trim()) || theme?.includes(search.trim()))
    : rows;
  const alike = new Map<string, { readonly row: (typeof rows)[number]; readonly times: number }>();
  for (const row of found)
    alike.set(row.text, { row: alike.get(row.text)?.row ?? row, times: (alike.get(row.text)?.times ?? 0) + 1 });
  const statements = [...alike.values()].sort((a, b) => b.times - a.times);
  return (
    <>
      <p className="hc-quiet" style={{ marginBottom: 12 }}>
        <strong>{said}</strong>
      </p>
      <div className="chart-grid">
        <Chart className="wide" title={words.overTime} spec={opinionsOverTime(counted.days, look)} source={source} />
        <Chart
          className="slim"
          title={words.map}
          small={words.sketch}
          spec={districtMap({ unit: words.unit, values: counted.districts }, look)}
          source={source}
        />
        <Chart
          className="snug"
          title={words.themes}
          spec={themesByStance(
            counted.themes.map((theme) => ({
              ...theme,
              clause: facts.opinionThemes?.find((known) => known.theme === theme.theme)?.clause ?? null,
            })),
            look,
          )}
          source={source}
        />
        <div style={{ display: 'grid', gap: 16, alignContent: 'start' }}>
          <Chart title={words.stance} spec={stanceBar(counted.stance, look)} source={source} />
          {facts.opinionThemes && (
            <Card title={words.disposition}>
              <div className="hc-scroll">
                <table className="hc-table">
                  <thead>
                    <tr>
                      <th>{words.theme}</th>
                      <th>{words.clause}</th>
                      <th className="num">{words.rows}</th>
                      <th>{words.disposition}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {facts.opinionThemes.map(({ theme, clause, rows: count, disposition, reason }) => (
                      <tr key={theme}>
                        <td>{theme}</td>
                        <td>{clause ?? '—'}</td>
                        <td className="num">{n(count)}</td>
                        <td>
                          {disposition ? words[disposition] : words.open}
                          <div className="hc-faint">{reason}</div>
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            </Card>
          )}
        </div>
        <Card className="full" title={words.list} small={words.shown(Math.min(SHOWN, statements.length))}>
          <input
            type="search"
            aria-label={words.search}
            placeholder={words.search}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
            style={{
              margin: '8px 0',
              padding: '6px 10px',
              border: '1px solid var(--hc-line)',
              borderRadius: 6,
              background: 'var(--hc-paper)',
              color: 'inherit',
              font: 'inherit',
              width: 'min(320px, 100%)',
            }}
          />
          <div className="hc-scroll">
            <table className="hc-table">
              <thead>
                <tr>
                  <th>{words.day}</th>
                  <th>{words.channel}</th>
                  <th>{words.theme}</th>
                  <th>{words.list}</th>
                  <th className="num">{words.rows}</th>
                </tr>
              </thead>
              <tbody>
                {statements.slice(0, SHOWN).map(({ row, times }) => (
                  <tr key={row.id}>
                    <td style={{ whiteSpace: 'nowrap' }}>{row.receivedOn}</td>
                    <td style={{ whiteSpace: 'nowrap' }}>{row.channel}</td>
                    <td>{row.theme ?? '—'}</td>
                    <td>{row.text}</td>
                    <td className="num">{n(times)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Card>
      </div>
    </>
  );
}
