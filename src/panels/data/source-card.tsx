import '@/ui/controls.css';
import type { ReactNode } from 'react';
import { bilingual, formatNumber, formatPeriod, useLanguage, useStrings } from '@/i18n';
import type { Answer, DatasetCard } from '@/ports/data-source';
import { DataText, Dialog, dayOrMoment } from '@/ui';
import './data-tile.css';

const strings = bilingual(
  {
    title: (name: string) => `数据来源卡：${name}`,
    owner: '提供单位',
    dataset: '数据集',
    code: '信息资源代码',
    share: '共享类型',
    shares: { unconditional: '无条件共享', conditional: '有条件共享', withheld: '不予共享', unknown: '未注明' },
    terms: '共享条件',
    open: '开放属性',
    opens: { yes: '向社会开放', no: '不开放', untold: '未注明' },
    licence: '许可',
    classification: '数据分级',
    period: '覆盖时期',
    cycle: '更新周期',
    cycles: {
      realtime: '实时',
      day: '每日',
      week: '每周',
      month: '每月',
      quarter: '每季度',
      'half-year': '每半年',
      year: '每年',
      irregular: '不定期',
      once: '一次性',
    },
    changed: '来源处最近变更',
    published: '最近发布',
    asked: '本次取得',
    cached: '缓存于',
    straight: '直接取自来源',
    rows: '行数',
    request: '提问',
    digest: '摘要值（SHA-256）',
    steps: '处理步骤',
    at: { server: '来源处完成', browser: '在浏览器内计算' },
    none: '无',
    untold: '未注明',
    notes: '质量说明',
    sample: '示例数据，均为虚构',
    asOf: '数据时点',
    variant: '方案',
    count: (shown: string, of: string) => (of === '' ? shown : `${shown}（全部 ${of}）`),
  },
  {
    title: (name) => `Source card: ${name}`,
    owner: 'Owner',
    dataset: 'Data set',
    code: 'Resource code',
    share: 'Sharing',
    shares: {
      unconditional: 'shared without conditions',
      conditional: 'shared under conditions',
      withheld: 'not shared',
      unknown: 'not stated',
    },
    terms: 'Terms of sharing',
    open: 'Open data',
    opens: { yes: 'open to the public', no: 'not open', untold: 'not stated' },
    licence: 'Licence',
    classification: 'Classification',
    period: 'Covers',
    cycle: 'Update cycle',
    cycles: {
      realtime: 'real time',
      day: 'daily',
      week: 'weekly',
      month: 'monthly',
      quarter: 'quarterly',
      'half-year': 'half-yearly',
      year: 'yearly',
      irregular: 'irregular',
      once: 'once',
    },
    changed: 'Last changed at the source',
    published: 'Last published',
    asked: 'Fetched',
    cached: 'Copied',
    straight: 'straight from the source',
    rows: 'Rows',
    request: 'Question',
    digest: 'Digest (SHA-256)',
    steps: 'Steps',
    at: { server: 'at the source', browser: 'computed in the browser' },
    none: 'none',
    untold: 'not stated',
    notes: 'Notes on quality',
    sample: 'Sample data, all invented',
    asOf: 'As of',
    variant: 'Scenario',
    count: (shown, of) => (of === '' ? shown : `${shown} (of ${of})`),
  },
);

interface SourceCardProps {
  readonly title: string;
  readonly answer: Answer;
  readonly card: DatasetCard | undefined;
  readonly onClose: () => void;
}

const told = (text: string | undefined) => text !== undefined && <DataText>{text}</DataText>;

/** Everything known of where a figure comes from: catalogue, times, question, steps, digest. */
export function SourceCard({ title, answer, card, onClose }: SourceCardProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { from, complete, notes, table } = answer;
  const lines: readonly (readonly [string, ReactNode])[] = [
    [
      words.owner,
      <>
        <DataText>{from.owner.name}</DataText>
        {from.owner.code !== undefined && ` · ${from.owner.code}`}
      </>,
    ],
    [words.dataset, `${from.title[language]} · ${from.backend}/${from.dataset}`],
    [words.code, from.resourceCode],
    [words.share, words.shares[from.share]],
    [words.terms, told(from.shareTerms)],
    [words.open, from.open === null ? words.opens.untold : from.open ? words.opens.yes : words.opens.no],
    [words.licence, told(from.licence)],
    [words.classification, told(from.classification)],
    [words.period, `${formatPeriod(from.period.from, language)} — ${formatPeriod(from.period.to, language)}`],
    [words.cycle, words.cycles[from.cycle]],
    [words.changed, from.sourceAt === null ? words.untold : dayOrMoment(from.sourceAt, language)],
    [words.published, from.publishedAt === null ? words.untold : dayOrMoment(from.publishedAt, language)],
    [words.asked, dayOrMoment(from.askedAt, language)],
    [words.cached, from.cachedAt === null ? words.straight : dayOrMoment(from.cachedAt, language)],
    [words.asOf, from.asOf],
    [words.variant, told(from.variant)],
    [
      words.rows,
      words.count(
        formatNumber(table.rows, language),
        complete.whole || complete.of === undefined ? '' : formatNumber(complete.of, language),
      ),
    ],
  ];
  const abstract = card?.about.abstract?.[language];
  return (
    <Dialog onClose={onClose} title={words.title(title)} size="lg">
      {abstract && <p className="hc-quiet">{abstract}</p>}
      {from.sample && <p className="hc-quiet">{words.sample}</p>}
      <dl className="source-card">
        {lines.flatMap(([name, value]) =>
          value
            ? [
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>,
              ]
            : [],
        )}
        <div>
          <dt>{words.steps}</dt>
          <dd>
            {from.steps.length === 0 ? (
              words.none
            ) : (
              <ol>
                {from.steps.map(({ at, what }) => (
                  <li key={`${at} ${what}`}>
                    <code>{what}</code> {words.at[at]}
                  </li>
                ))}
              </ol>
            )}
          </dd>
        </div>
        <div>
          <dt>{words.request}</dt>
          <dd>
            <code>{from.request}</code>
          </dd>
        </div>
        <div>
          <dt>{words.digest}</dt>
          <dd>
            <code>{from.digest}</code>
          </dd>
        </div>
        {notes.length > 0 && (
          <div>
            <dt>{words.notes}</dt>
            <dd>
              <ul>
                {notes.map(({ code, text }) => (
                  <li key={code}>{text[language]}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </Dialog>
  );
}
