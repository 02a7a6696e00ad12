import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { counted, isCivilDate, nameKey } from '@/core/kernel';
import { type GateId, gateWords } from '@/core/law';
import { standingIds, standingOf, standingWords } from '@/core/procedure';
import { blockedSentence, decisionDay, FigureSentence, FigureValue } from '@/figure-value';
import { bilingual, formatDay, useLanguage, useStrings } from '@/i18n';
import { LongRows, rowCount } from '@/panels/long-table';
import type { MatterSummary } from '@/ports/matter-api';
import { matterQueries, useServices } from '@/queries';
import { breachedOf, executionLateOf, matterFigure, overdueOf } from '@/read-models';
import { Card, download, EmptyState, FailedState, Light, OwnMark, Skeleton, Statement, sampleAbout, toCsv } from '@/ui';
import './catalogue.css';

const strings = bilingual(
  {
    title: (n: number, late: number, execution: number, breached: number) =>
      [
        `${n} 件事项`,
        ...(late > 0 ? [`${late} 件逾期`] : []),
        ...(execution > 0 ? [`${execution} 件执行逾期`] : []),
        ...(breached > 0 ? [`${breached} 件违反必备要求`] : []),
      ].join('，'),
    noUnit: '承办单位未明确',
    proposedBy: (name: string) => `由${name}提出`,
    executionLate: '执行逾期',
    breached: '违反必备要求',
    sentBack: { leader: '领导退回补充', reviewer: '审查退回', meeting: '会议暂缓' },
    sub: '年度重大行政决策事项目录。点开任一事项，看它走到哪一步、法律还要求什么。',
    name: '事项',
    unit: '承办单位',
    stage: '阶段',
    light: '灯',
    promised: '承诺日',
    earliest: '最早可决策日',
    open: '还缺',
    gate: '到哪一关',
    upTo: (gate: string) => `到“${gate}”`,
    search: '按名称或单位查找',
    all: '全部阶段',
    none: '没有符合的事项',
    noneBody: '换一个词，或清除筛选。',
    empty: '目录还是空的',
    importing: '导入目录',
    add: '新事项',
    csv: 'CSV',
    failed: '没有取到目录，请检查网络后再试。',
    real: '公开目录',
  },
  {
    title: (n: number, late: number, execution: number, breached: number) =>
      [
        counted(n, 'matter'),
        ...(late > 0 ? [`${late} overdue`] : []),
        ...(execution > 0 ? [`${execution} with execution overdue`] : []),
        ...(breached > 0 ? [`${breached} in breach`] : []),
      ].join(', '),
    noUnit: 'Unit in charge not settled',
    proposedBy: (name: string) => `proposed by ${name}`,
    executionLate: 'Execution overdue',
    breached: 'In breach',
    sentBack: { leader: 'Returned by a leader', reviewer: 'Returned by the review', meeting: 'Put off by the meeting' },
    sub: 'The yearly catalogue of major decisions. Open a matter to see how far it has come and what the law still requires.',
    name: 'Matter',
    unit: 'Unit in charge',
    stage: 'Stage',
    light: 'Light',
    promised: 'Promised',
    earliest: 'Earliest lawful day',
    open: 'Missing',
    gate: 'Up to gate',
    upTo: (gate: string) => `up to “${gate}”`,
    search: 'Find by name or unit',
    all: 'All stages',
    none: 'No matter fits',
    noneBody: 'Try another word, or clear the filter.',
    empty: 'The catalogue is empty',
    importing: 'Import a catalogue',
    add: 'New matter',
    csv: 'CSV',
    failed: 'The catalogue could not be fetched. Check the network and try again.',
    real: 'published catalogue',
  },
);

/** Every matter of the city, findable, with stage, light and days; the list as CSV. */
export function CatalogueScreen() {
  const words = useStrings(strings);
  const language = useLanguage();
  const { matterApi } = useServices();
  const { data: matters, error, refetch } = useQuery(matterQueries.matters(matterApi));
  const [search, setSearch] = useState('');
  const [stage, setStage] = useState('');
  if (error && !matters)
    return (
      <Card>
        <FailedState what={words.failed} retry={() => void refetch()} />
      </Card>
    );
  if (!matters)
    return (
      <Card>
        <Skeleton lines={10} />
      </Card>
    );
  const asked = nameKey(search);
  const found = matters.filter(
    (m) =>
      (!stage || standingOf(m) === stage) &&
      (!asked || nameKey(m.title).includes(asked) || nameKey(m.leadUnit ?? m.proposer ?? '').includes(asked)),
  );
  const day = (value: string | null) => (isCivilDate(value) ? formatDay(value, language) : '—');
  const gateName = (id: string | null) => gateWords[id as GateId]?.[language] ?? null; // the same for a gate
  const blocked = (m: MatterSummary) => {
    const told = blockedSentence(m, language);
    return told && <FigureSentence {...told} quiet />;
  };
  const standing = (m: MatterSummary) => standingWords(standingOf(m))[language];
  const lightLabel = (m: MatterSummary) => {
    if (m.light === 'stopped') return { label: m.lightBecause[language] };
    if (m.light === 'breached') return { label: words.breached };
    return m.light === 'overdue' && m.status !== 'active' ? { label: words.executionLate } : {};
  };
  const hasSamples = matters.some(({ origin }) => origin === 'sample');
  const csv = () =>
    toCsv(
      [words.name, words.unit, words.stage, words.promised, words.earliest, words.open, words.gate],
      found.map((m) => [
        m.title,
        m.leadUnit ?? words.noUnit,
        standing(m),
        m.plannedBy,
        m.earliest.kind === 'blocked'
          ? (m.earliest.because?.[language] ?? null)
          : m.status === 'suspended'
            ? null
            : m.earliest.day,
        matterFigure(m, 'missing').value,
        gateName(m.nextGate),
      ]),
      sampleAbout(hasSamples, language),
    );
  return (
    <>
      <Statement
        sub={words.sub}
        actions={
          <>
            <Link to="/matters/new" className="hc-btn primary">
              {words.add}
            </Link>
            <Link to="/catalogue/import" className="hc-btn">
              {words.importing}
            </Link>
          </>
        }
      >
        {words.title(
          matters.length,
          overdueOf(matters).length,
          executionLateOf(matters).length,
          breachedOf(matters).length,
        )}
      </Statement>
      <Card>
        <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap', marginBottom: 10 }}>
          <input
            type="search"
            className="hc-btn"
            style={{ cursor: 'text', flex: '1 1 200px', maxWidth: 320 }}
            aria-label={words.search}
            placeholder={words.search}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
          <select
            className="hc-btn"
            aria-label={words.stage}
            value={stage}
            onChange={(event) => setStage(event.currentTarget.value)}
          >
            <option value="">{words.all}</option>
            {standingIds.map((id) => (
              <option key={id} value={id}>
                {standingWords(id)[language]}
              </option>
            ))}
          </select>
          <button
            type="button"
            className="hc-btn"
            style={{ marginLeft: 'auto' }}
            onClick={() => download('catalogue.csv', csv(), 'text/csv;charset=utf-8')}
          >
            {words.csv}
          </button>
        </div>
        {found.length === 0 ? (
          <EmptyState title={matters.length === 0 ? words.empty : words.none}>{words.noneBody}</EmptyState>
        ) : (
          <div className="hc-scroll">
            <table className="hc-table catalogue" aria-rowcount={rowCount(found.length)}>
              <thead>
                <tr>
                  <th>{words.name}</th>
                  <th>{words.unit}</th>
                  <th>{words.stage}</th>
                  <th>{words.light}</th>
                  <th>{words.promised}</th>
                  <th>{words.earliest}</th>
                  <th className="num">{words.open}</th>
                </tr>
              </thead>
              <LongRows rows={found} columns={7} height={48}>
                {(m, drawn) => (
                  <tr key={m.id} {...drawn}>
                    <td className="name">
                      <Link to="/matters/$matterId" params={{ matterId: m.id }} style={{ fontWeight: 600 }}>
                        {m.title}
                      </Link>{' '}
                      {m.origin === 'entered' && hasSamples && <OwnMark />}
                      {m.origin === 'import' && <span className="hc-tag">{words.real}</span>}
                    </td>
                    <td data-label={words.unit}>
                      {m.leadUnit ?? <span className="hc-faint">{words.noUnit}</span>}
                      {m.leadUnit === null && m.proposer !== null && (
                        <div className="hc-faint">{words.proposedBy(m.proposer)}</div>
                      )}
                    </td>
                    <td data-label={words.stage}>{standing(m)}</td>
                    <td data-label={words.light} title={m.lightBecause[language]}>
                      <Light kind={m.light} {...lightLabel(m)} />
                      {m.sentBack && <div className="hc-faint">{words.sentBack[m.sentBack.by]}</div>}
                    </td>
                    <td data-label={words.promised}>{day(m.plannedBy)}</td>
                    <td data-label={words.earliest}>
                      {m.earliest.kind === 'blocked' ? (
                        <Link
                          className="hc-loud"
                          to="/matters/$matterId"
                          params={{ matterId: m.id }}
                          search={{ tab: 'schedule' }}
                        >
                          {blocked(m)}
                        </Link>
                      ) : (
                        decisionDay(m, language)
                      )}
                    </td>
                    <td data-label={words.open} className="num">
                      <FigureValue figure={matterFigure(m, 'missing')} quiet />
                      {m.nextGate && <div className="hc-faint">{words.upTo(gateName(m.nextGate) ?? '')}</div>}
                    </td>
                  </tr>
                )}
              </LongRows>
            </table>
          </div>
        )}
      </Card>
    </>
  );
}
