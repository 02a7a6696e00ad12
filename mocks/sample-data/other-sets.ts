import type { MemoryDataset } from '@/adapters/memory';
import { seeded } from '@/analysis/random';
import { datasetOf, monthAt } from './dataset-of';
import { districts } from './districts';

/** January and February come out together, every figure counts from January: cumulative periods as Chinese statistics publish them. Invented. */
export const investmentToDate: MemoryDataset = (() => {
  const ends = ['02', '03', '04', '05', '06', '07', '08', '09', '10'];
  const periods = ['2025', '2026'].flatMap((year) => ends.map((end) => `${year}-01/${year}-${end}`));
  return datasetOf(
    {
      dataset: 'investment-to-date',
      title: { zh: '固定资产投资累计', en: 'Fixed investment, year to date' },
      owner: { name: '市统计局', code: '11230100002' },
      resourceCode: '30611230100002/000005',
      share: 'unconditional',
      period: { from: '2025-01/2025-02', to: '2026-01/2026-10' },
      cycle: 'month',
      sourceAt: '2026-11-18',
      publishedAt: '2026-11-19',
    },
    [
      {
        name: 'period',
        kind: 'date',
        label: { zh: '时期（累计）', en: 'Period (to date)' },
        key: true,
        cells: periods,
      },
      {
        name: 'amount',
        kind: 'number',
        label: { zh: '完成投资', en: 'Invested' },
        unit: { zh: '亿元', en: '100 m yuan' },
        adds: 'not-over-time',
        cells: periods.map((_, n) => Math.round(118 * ((n % 9) + 2) ** 1.12 * (n < 9 ? 1 : 1.041) * 10) / 10),
      },
    ],
    {
      notes: [
        {
          level: 'info',
          code: 'cumulative',
          text: {
            zh: '1—2 月合并发布；各期为年初至今累计，不可相加。',
            en: 'January and February come out together; figures count from January and do not add up.',
          },
        },
      ],
    },
  );
})();

/** Projects of the renovation plan, shared on a condition. Invented. */
export const housingProjects: MemoryDataset = (() => {
  const random = seeded(2027);
  const rows = Array.from({ length: 126 }, (_, n) => ({
    id: `LX${String(n + 1).padStart(5, '0')}`,
    district: districts[Math.floor(random() * 9)]?.name ?? '道里区',
    start: monthAt(3 + Math.floor(random() * 20)),
    homes: Math.round(80 + random() * 900),
    budget: Math.round(random() * 4200 + 300),
    done: Math.round(random() * 100),
  }));
  return datasetOf(
    {
      dataset: 'housing-projects',
      title: { zh: '老旧小区改造项目', en: 'Renovation projects' },
      owner: { name: '市住建局', code: '11230100021' },
      resourceCode: '30611230100021/000018',
      share: 'conditional',
      shareTerms: '限本事项承办单位和参加论证的单位使用',
      open: false,
      period: { from: '2025-04', to: '2026-11' },
      cycle: 'week',
      sourceAt: '2026-11-16',
      publishedAt: '2026-11-17',
    },
    [
      {
        name: 'id',
        kind: 'code',
        label: { zh: '项目编号', en: 'Project' },
        key: true,
        cells: rows.map(({ id }) => id),
      },
      {
        name: 'district',
        kind: 'text',
        label: { zh: '区县', en: 'District' },
        cells: rows.map(({ district }) => district),
      },
      { name: 'start', kind: 'date', label: { zh: '开工月份', en: 'Started' }, cells: rows.map(({ start }) => start) },
      {
        name: 'homes',
        kind: 'number',
        label: { zh: '户数', en: 'Homes' },
        unit: { zh: '户', en: 'homes' },
        cells: rows.map(({ homes }) => homes),
      },
      {
        name: 'budget',
        kind: 'number',
        label: { zh: '概算', en: 'Budget' },
        unit: { zh: '万元', en: '10,000 yuan' },
        cells: rows.map(({ budget }) => budget),
      },
      {
        name: 'done',
        kind: 'number',
        label: { zh: '进度', en: 'Progress' },
        unit: { zh: '%', en: '%' },
        adds: 'never',
        cells: rows.map(({ done }) => done),
      },
    ],
  );
})();

/** Withheld: that it exists and who holds it is shown, nothing else. */
export const householdIncome: MemoryDataset = datasetOf(
  {
    dataset: 'household-income',
    title: { zh: '低收入家庭收入核对', en: 'Checked incomes of poor households' },
    owner: { name: '市民政局', code: '11230100019' },
    resourceCode: '30611230100019/000004',
    share: 'withheld',
    shareTerms: '含敏感个人信息；可书面请市民政局提供汇总结果',
    open: false,
    period: { from: '2026-01', to: '2026-10' },
    cycle: 'month',
    sourceAt: '2026-11-05',
    publishedAt: null,
    classification: '重要数据',
  },
  [
    { name: 'district', kind: 'text', label: { zh: '区县', en: 'District' }, key: true, cells: [] },
    {
      name: 'households',
      kind: 'number',
      label: { zh: '户数', en: 'Households' },
      unit: { zh: '户', en: 'homes' },
      cells: [],
    },
  ],
);

/** Not renewed since spring: shown, and marked stale. Invented. */
export const airQuality: MemoryDataset = (() => {
  const random = seeded(35);
  const months = Array.from({ length: 15 }, (_, n) => monthAt(n));
  return datasetOf(
    {
      dataset: 'air-quality',
      title: { zh: '空气质量月报（停更）', en: 'Air quality by month (not renewed)' },
      owner: { name: '市生态环境局', code: '11230100026' },
      resourceCode: '30611230100026/000002',
      share: 'unconditional',
      period: { from: '2025-01', to: '2026-03' },
      cycle: 'month',
      sourceAt: '2026-04-12',
      publishedAt: '2026-04-15',
    },
    [
      { name: 'period', kind: 'date', label: { zh: '月份', en: 'Month' }, key: true, cells: months },
      {
        name: 'pm25',
        kind: 'number',
        label: { zh: 'PM2.5 浓度', en: 'PM2.5' },
        unit: { zh: '微克/立方米', en: 'µg/m³' },
        adds: 'never',
        cells: months.map((_, n) => Math.round(33 + 22 * Math.cos((n / 12) * 2 * Math.PI) + random() * 6)),
      },
      {
        name: 'good_days',
        kind: 'number',
        label: { zh: '优良天数', en: 'Good days' },
        unit: { zh: '天', en: 'days' },
        cells: months.map((_, n) => Math.round(26 - 7 * Math.cos((n / 12) * 2 * Math.PI) - random() * 2)),
      },
    ],
    {
      notes: [
        {
          level: 'warn',
          code: 'not-renewed',
          text: { zh: '数据提供方自 4 月起未更新。', en: 'The owner has not renewed it since April.' },
        },
      ],
    },
  );
})();
