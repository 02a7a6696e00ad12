import type { MemoryDataset } from '@/adapters/memory';
import { seeded } from '@/analysis/random';
import { datasetOf } from './dataset-of';
import { districts } from './districts';

const statistics = { name: '市统计局', code: '11230100002' };

/** People and area of districts. Invented figures. */
export const districtProfile: MemoryDataset = datasetOf(
  {
    dataset: 'district-profile',
    title: { zh: '区县基本情况', en: 'Districts at a glance' },
    owner: statistics,
    resourceCode: '30611230100002/000003',
    share: 'unconditional',
    period: { from: '2025', to: '2025' },
    cycle: 'year',
    sourceAt: '2026-03-20',
    publishedAt: '2026-03-28',
  },
  [
    {
      name: 'code',
      kind: 'code',
      label: { zh: '行政区划代码', en: 'Code' },
      key: true,
      cells: districts.map(({ code }) => code),
    },
    { name: 'district', kind: 'text', label: { zh: '区县', en: 'District' }, cells: districts.map(({ name }) => name) },
    {
      name: 'population',
      kind: 'number',
      label: { zh: '常住人口', en: 'Residents' },
      unit: { zh: '万人', en: '10,000 people' },
      adds: 'not-over-time',
      cells: districts.map(({ people }) => people),
    },
    {
      name: 'area',
      kind: 'number',
      label: { zh: '面积', en: 'Area' },
      unit: { zh: '平方公里', en: 'km²' },
      cells: districts.map(({ area }) => area),
    },
  ],
);

const cities = [
  ['哈尔滨市', 38.32, 0.71],
  ['长春市', 31, 0.78],
  ['沈阳市', 26.5, 0.81],
  ['大连市', 27, 0.83],
  ['呼和浩特市', 22.08, 0.8],
  ['太原市', 18, 0.86],
] as const;
const years = ['2022', '2023', '2024', '2025'];
const measures = [
  { id: 'complaints', zh: '每万户供热投诉（件）', en: 'Heating complaints per 10,000 homes' },
  { id: 'satisfied', zh: '供热满意率（%）', en: 'Satisfied with heating (%)' },
] as const;

/** A group of northern cities to stand beside. All figures are invented, whatever the names. */
export const benchmarkCities: MemoryDataset = (() => {
  const random = seeded(777);
  const rows = cities.flatMap(([city, level, share]) =>
    years.flatMap((year, n) =>
      measures.map(({ id }) => ({
        city: `${city}`,
        year,
        id,
        value:
          Math.round(
            (id === 'complaints'
              ? level * (1.2 - n * 0.06 + random() * 0.1)
              : (share + n * 0.02 + random() * 0.01) * 100) * 10,
          ) / 10,
      })),
    ),
  );
  return datasetOf(
    {
      dataset: 'benchmark-cities',
      title: {
        zh: '北方供热城市对标',
        en: 'Northern cities side by side',
      },
      owner: statistics,
      resourceCode: '30611230100002/000009',
      share: 'unconditional',
      period: { from: '2022', to: '2025' },
      cycle: 'year',
      sourceAt: '2026-04-30',
      publishedAt: '2026-05-06',
    },
    [
      { name: 'city', kind: 'text', label: { zh: '城市', en: 'City' }, key: true, cells: rows.map(({ city }) => city) },
      { name: 'year', kind: 'date', label: { zh: '年度', en: 'Year' }, key: true, cells: rows.map(({ year }) => year) },
      {
        name: 'indicator',
        kind: 'code',
        label: { zh: '指标', en: 'Indicator' },
        key: true,
        codes: Object.fromEntries(measures.map(({ id, zh, en }) => [id, { zh, en }])),
        cells: rows.map(({ id }) => id),
      },
      {
        name: 'value',
        kind: 'number',
        label: { zh: '数值', en: 'Value' },
        adds: 'never',
        cells: rows.map(({ value }) => value),
      },
    ],
  );
})();
