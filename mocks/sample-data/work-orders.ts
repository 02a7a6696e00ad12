import type { MemoryDataset } from '@/adapters/memory';
import { seeded } from '@/analysis/random';
import { cellFlags } from '@/analysis/tables';
import { datasetOf, monthsUntil, type SampleField } from './dataset-of';
import { districts, isHeating, topics } from './districts';

const owner = { name: '市营商环境局', code: '11230100042' };
const ROWS = 60_000;

const words = {
  district: { zh: '区县', en: 'District' },
  topic: { zh: '诉求类别', en: 'Topic' },
  orders: { zh: '工单量', en: 'Work orders' },
  inTime: { zh: '按期办结', en: 'Closed in time' },
  satisfied: { zh: '满意', en: 'Satisfied' },
} as const;

/** Work orders of the hotline by month, district and topic, up to the last month published on `today`. Invented. */
export function workOrdersMonthly(today: string): MemoryDataset {
  const random = seeded(12345);
  const months = monthsUntil(today);
  const cells = months.flatMap((month) =>
    districts.flatMap((district) =>
      topics.map((topic) => {
        const season = isHeating(month) ? topic.winter : 2 - Math.min(1.6, topic.winter) * 0.6;
        const orders = Math.round(46_000 * district.weight * topic.share * season * (0.85 + random() * 0.3));
        const inTime = Math.round(orders * (0.9 + random() * 0.09));
        return {
          month,
          district: district.name,
          topic: topic.name,
          orders,
          inTime,
          satisfied: Math.round(inTime * (0.8 + random() * 0.17)),
        };
      }),
    ),
  );
  const last = months.at(-1) ?? '2025-01';
  const flags = Uint8Array.from(cells, ({ month }) => (month === last ? cellFlags.provisional : 0));
  const fields: readonly SampleField[] = [
    {
      name: 'period',
      kind: 'date',
      label: { zh: '月份', en: 'Month' },
      key: true,
      cells: cells.map(({ month }) => month),
    },
    { name: 'district', kind: 'text', label: words.district, key: true, cells: cells.map(({ district }) => district) },
    { name: 'topic', kind: 'text', label: words.topic, key: true, cells: cells.map(({ topic }) => topic) },
    {
      name: 'orders',
      kind: 'number',
      label: words.orders,
      unit: { zh: '件', en: 'cases' },
      cells: cells.map(({ orders }) => orders),
      flags,
    },
    {
      name: 'answered_in_time',
      kind: 'number',
      label: words.inTime,
      unit: { zh: '件', en: 'cases' },
      cells: cells.map(({ inTime }) => inTime),
      flags,
    },
    {
      name: 'satisfied',
      kind: 'number',
      label: words.satisfied,
      unit: { zh: '件', en: 'cases' },
      cells: cells.map(({ satisfied }) => satisfied),
      flags,
    },
  ];
  const published = `${nextMonth(last)}-10`;
  return datasetOf(
    {
      dataset: 'work-orders-monthly',
      title: { zh: '12345 工单月度汇总', en: 'Hotline work orders by month' },
      abstract: {
        zh: '按月、区县和诉求类别汇总，次月 10 日发布；最近一个月为初步数。',
        en: 'By month, district and topic; out on the 10th of the next month, the latest month provisional.',
      },
      owner,
      resourceCode: '30611230100042/000012',
      share: 'unconditional',
      period: { from: '2025-01', to: last },
      cycle: 'month',
      sourceAt: published,
      publishedAt: published,
    },
    fields,
  );
}

const nextMonth = (month: string): string => {
  const [year = 2025, number = 1] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
};

const channels = ['电话', '网站', '微信', '政务大厅'] as const;

/** Single work orders, without persons: for drilling and for filters over bulk rows. Invented. */
export function workOrders(today: string): MemoryDataset {
  const random = seeded(54321);
  const last = Date.parse(`${today}T00:00:00Z`) / 86_400_000;
  const first = Date.UTC(2025, 0, 1) / 86_400_000;
  const days = Math.max(1, Math.floor(last - first));
  const rows = Array.from({ length: ROWS }, (_, n) => {
    const day = new Date((first + Math.floor((n / ROWS) * days)) * 86_400_000).toISOString().slice(0, 10);
    const wanted = topics.map(({ share, winter }) => share * (isHeating(day) ? winter : 1));
    const took = Math.round(1 + random() ** 2 * 24);
    return {
      id: `WO${String(n + 1).padStart(8, '0')}`,
      day,
      district:
        districts[
          pick(
            random(),
            districts.map(({ weight }) => weight),
          )
        ]?.name ?? null,
      topic: topics[pick(random(), wanted)]?.name ?? null,
      channel: channels[pick(random(), [0.62, 0.12, 0.22, 0.04])] ?? '电话',
      took,
      closed: last - first - (n / ROWS) * days > took,
    };
  });
  const fields: readonly SampleField[] = [
    {
      name: 'id',
      kind: 'code',
      label: { zh: '工单编号', en: 'Work order' },
      key: true,
      cells: rows.map(({ id }) => id),
    },
    { name: 'received', kind: 'date', label: { zh: '受理日期', en: 'Received' }, cells: rows.map(({ day }) => day) },
    { name: 'district', kind: 'text', label: words.district, cells: rows.map(({ district }) => district) },
    { name: 'topic', kind: 'text', label: words.topic, cells: rows.map(({ topic }) => topic) },
    { name: 'channel', kind: 'text', label: { zh: '渠道', en: 'Channel' }, cells: rows.map(({ channel }) => channel) },
    { name: 'closed', kind: 'flag', label: { zh: '已办结', en: 'Closed' }, cells: rows.map(({ closed }) => closed) },
    {
      name: 'days',
      kind: 'number',
      label: { zh: '办理天数', en: 'Days taken' },
      unit: { zh: '天', en: 'days' },
      adds: 'never',
      missing: { zh: '未办结', en: 'not closed yet' },
      cells: rows.map(({ took, closed }) => (closed ? took : null)),
    },
  ];
  return datasetOf(
    {
      dataset: 'work-orders',
      title: {
        zh: '12345 工单明细（已去除个人信息）',
        en: 'Hotline work orders, single (no personal data)',
      },
      abstract: { zh: '逐件工单，抽样 6 万件，不含个人信息。', en: 'A sample of 60,000 orders, no personal data.' },
      owner,
      resourceCode: '30611230100042/000013',
      share: 'conditional',
      shareTerms: '仅限重大行政决策论证使用，不得转给第三方',
      open: false,
      period: { from: '2025-01-01', to: today },
      cycle: 'day',
      sourceAt: today,
      publishedAt: today,
      classification: '重要数据',
    },
    fields,
  );
}

/** Index drawn by weights. */
function pick(at: number, weights: readonly number[]): number {
  let left = at * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return index;
  }
  return weights.length - 1;
}
