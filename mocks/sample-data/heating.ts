import type { MemoryDataset } from '@/adapters/memory';
import { cellFlags, type Table } from '@/analysis/tables';
import { datasetOf, monthsUntil, type SampleField, tableOf } from './dataset-of';

const energy = { name: '市住建局', code: '11230100021' };
const years = ['2027', '2028', '2029', '2030'];

/** What a square metre costs more a year under each option, and the share of homes the subsidy reaches. Invented. */
const options = {
  方案甲: { step: 3.2, subsidy: 0.08 },
  方案乙: { step: 2.4, subsidy: 0.1 },
  方案丙: { step: 1.6, subsidy: 0.16 },
  方案丁: { step: 0, subsidy: 0.04 },
} as const;

const scenarioFields = ({
  step,
  subsidy,
}: {
  readonly step: number;
  readonly subsidy: number;
}): readonly SampleField[] => {
  const grown = years.map((_, n) => Math.min(step * (n + 1), step * 2));
  const round = (value: number) => Math.round(value * 10) / 10;
  const forecast = Uint8Array.from(years, () => cellFlags.forecast);
  return [
    { name: 'year', kind: 'date', label: { zh: '年度', en: 'Year' }, key: true, cells: years },
    {
      name: 'revenue',
      kind: 'number',
      label: { zh: '供热收入', en: 'Heating revenue' },
      unit: { zh: '亿元', en: '100 m yuan' },
      cells: grown.map((price) => round(92 + price * 2.9)),
      flags: forecast,
    },
    {
      name: 'subsidy',
      kind: 'number',
      label: { zh: '财政补贴', en: 'Subsidy' },
      unit: { zh: '亿元', en: '100 m yuan' },
      cells: grown.map((price, n) => round(11 - price * 1.4 + subsidy * 30 + n * 0.5)),
      flags: forecast,
    },
    {
      name: 'burden',
      kind: 'number',
      label: { zh: '低收入家庭供热支出占比', en: 'Heating share of low incomes' },
      unit: { zh: '%', en: '%' },
      adds: 'never',
      cells: grown.map((price) => round(6.1 + price * 0.32 - subsidy * 9)),
      flags: forecast,
    },
  ];
};

/** Four options of the heating price reckoned forward: named scenarios, nothing observed. Invented. */
export const heatingScenarios: MemoryDataset = datasetOf(
  {
    dataset: 'heating-scenarios',
    title: { zh: '供热价格方案测算', en: 'Heating price options reckoned forward' },
    abstract: {
      zh: '四个方案的测算值；未选方案时给出方案丁（维持现价）。',
      en: 'Four options reckoned forward; without a scenario, the one that keeps today’s price.',
    },
    owner: energy,
    resourceCode: '30611230100021/000031',
    share: 'conditional',
    shareTerms: '测算数，引用时须注明方案与假设',
    open: false,
    period: { from: '2027', to: '2030' },
    cycle: 'once',
    sourceAt: '2026-09-30',
    publishedAt: '2026-10-12',
  },
  scenarioFields(options.方案丁),
  {
    can: { variants: Object.keys(options) },
    variants: Object.fromEntries(
      Object.entries(options).map(([name, option]): [string, Table] => [name, tableOf(scenarioFields(option))]),
    ),
    notes: [
      {
        level: 'info',
        code: 'forecast',
        text: { zh: '全部为测算值，不是观测值。', en: 'All values are reckoned, none observed.' },
      },
    ],
  },
);

/** Subsidy paid by month; each autumn the summer's figures are revised. The former ones can be asked for by day. Invented. */
export function heatingSubsidy(today: string): MemoryDataset {
  const months = monthsUntil(today, 17);
  const first = months.map((month, n) =>
    Math.round(8200 + 90 * n + 4200 * Math.cos((Number(month.slice(5)) / 12) * 2 * Math.PI)),
  );
  const isRevised = (month: string) => month >= '2026-05' && month <= '2026-07';
  const fields = (revised: boolean): readonly SampleField[] => [
    { name: 'period', kind: 'date', label: { zh: '月份', en: 'Month' }, key: true, cells: months },
    {
      name: 'amount',
      kind: 'number',
      label: { zh: '补贴支出', en: 'Subsidy paid' },
      unit: { zh: '万元', en: '10,000 yuan' },
      cells: months.map((month, n) => (first[n] ?? 0) + (revised && isRevised(month) ? 640 : 0)),
      flags: Uint8Array.from(months, (month) =>
        revised && isRevised(month) ? cellFlags.revised : month === months.at(-1) ? cellFlags.provisional : 0,
      ),
    },
  ];
  return datasetOf(
    {
      dataset: 'heating-subsidy',
      title: { zh: '供热补贴支出（含修订）', en: 'Heating subsidy paid (revised)' },
      owner: { name: '市财政局', code: '11230100015' },
      resourceCode: '30611230100015/000007',
      share: 'conditional',
      shareTerms: '不得用于对外发布',
      open: false,
      period: { from: '2025-01', to: months.at(-1) ?? '2025-01' },
      cycle: 'month',
      sourceAt: `${today.slice(0, 8)}17` <= today ? `${today.slice(0, 8)}17` : `${months.at(-1)}-28`,
      publishedAt: `${today.slice(0, 8)}17` <= today ? `${today.slice(0, 8)}17` : `${months.at(-1)}-28`,
    },
    fields(true),
    {
      can: { asOf: true, revisions: true },
      versions: [
        { since: '2025-01-01', table: tableOf(fields(false)) },
        { since: '2026-10-01', table: tableOf(fields(true)) },
      ],
      notes: [
        {
          level: 'warn',
          code: 'revised',
          text: { zh: '2026 年 5 至 7 月数字已于 10 月 1 日修订。', en: 'May to July 2026 were revised on 1 October.' },
        },
      ],
    },
  );
}
