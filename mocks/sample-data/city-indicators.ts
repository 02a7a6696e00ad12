import type { MemoryDataset } from '@/adapters/memory';
import { cellFlags, columnFrom } from '@/analysis/tables';
import { wholeOnly } from '@/ports/data-source';
import { sampleIndicators } from '../sample-city/sample-indicators';

const points = sampleIndicators.flatMap((indicator) => indicator.points.map((point) => ({ indicator, ...point })));

/** The monthly figures of the sample city as one long table: indicator, month, value. Invented. */
export const cityIndicators: MemoryDataset = {
  card: {
    about: {
      dataset: 'city-indicators',
      title: { zh: '城市运行月度指标', en: 'Monthly city indicators' },
      abstract: {
        zh: '12345 工单、供热、老旧小区改造与空气质量的月度数字，均为虚构。',
        en: 'Work orders, heating, renovation and air quality by month, all invented.',
      },
      owner: { name: '市统计局', code: '11230100002' },
      resourceCode: '30611230100002/000001',
      share: 'unconditional',
      open: true,
      licence: '可自由使用',
      classification: '一般数据',
      period: { from: '2025-01', to: '2026-11' },
      cycle: 'month',
      sourceAt: '2026-11-17',
      publishedAt: '2026-11-17',
      sample: true,
    },
    fields: [
      {
        name: 'indicator',
        kind: 'code',
        label: { zh: '指标', en: 'Indicator' },
        key: true,
        codes: Object.fromEntries(sampleIndicators.map(({ id, name }) => [id, name])),
      },
      { name: 'period', kind: 'date', label: { zh: '月份', en: 'Month' }, key: true },
      { name: 'value', kind: 'number', label: { zh: '数值', en: 'Value' }, adds: 'never' },
      { name: 'unit', kind: 'text', label: { zh: '单位', en: 'Unit' } },
      { name: 'owner', kind: 'text', label: { zh: '责任单位', en: 'Owner' } },
    ],
    can: wholeOnly,
    notes: [
      {
        level: 'info',
        code: 'provisional',
        text: { zh: '各指标最近一个月为初步数。', en: 'The latest month of each indicator is provisional.' },
      },
    ],
  },
  table: {
    rows: points.length,
    columns: [
      columnFrom(
        { name: 'indicator', kind: 'code' },
        points.map(({ indicator }) => indicator.id),
      ),
      columnFrom(
        { name: 'period', kind: 'date' },
        points.map(({ period }) => period),
      ),
      columnFrom(
        {
          name: 'value',
          kind: 'number',
          flags: Uint8Array.from(points, ({ provisional }) => (provisional ? cellFlags.provisional : 0)),
        },
        points.map(({ value }) => value),
      ),
      columnFrom(
        { name: 'unit', kind: 'text' },
        points.map(({ indicator }) => indicator.unit.zh),
      ),
      columnFrom(
        { name: 'owner', kind: 'text' },
        points.map(({ indicator }) => indicator.owner),
      ),
    ],
  },
};
