import { columnFrom, type Table } from '@/analysis/tables';
import type { DatasetMetadata, Field } from '@/ports/data-source';

const districts = ['道里区', '南岗区', '香坊区', '道外区', null] as const;
const ROWS = 240;
const indexes = Array.from({ length: ROWS }, (_, n) => n);

/** The table every adapter of the conformance kit serves: ids with leading zeros, gaps, dates, money, flags. Invented. */
export const workOrders: Table = {
  rows: ROWS,
  columns: [
    columnFrom(
      { name: 'id', kind: 'code' },
      indexes.map((n) => String(n * 37 + 1).padStart(6, '0')),
    ),
    columnFrom(
      { name: 'district', kind: 'text' },
      indexes.map((n) => districts[((n * 7) % 11) % 5] ?? null),
    ),
    columnFrom(
      { name: 'received', kind: 'date' },
      indexes.map((n) => `2026-${String((n % 9) + 1).padStart(2, '0')}-${String((n % 27) + 1).padStart(2, '0')}`),
    ),
    columnFrom(
      { name: 'amount', kind: 'number', unit: '万元' },
      indexes.map((n) => (n % 13 === 5 ? null : Math.round(((n * 7919) % 100_003) - 20_000) / 100)),
    ),
    columnFrom(
      { name: 'people', kind: 'number', unit: '人' },
      indexes.map((n) => (n * 31) % 17),
    ),
    columnFrom(
      { name: 'closed', kind: 'flag' },
      indexes.map((n) => n % 3 !== 0),
    ),
  ],
};

const same = (text: string) => ({ zh: text, en: text });

export const workOrderFields: readonly Field[] = [
  { name: 'id', kind: 'code', label: { zh: '工单编号', en: 'Work order' }, key: true },
  { name: 'district', kind: 'text', label: { zh: '区县', en: 'District' } },
  { name: 'received', kind: 'date', label: { zh: '受理日期', en: 'Received' } },
  { name: 'amount', kind: 'number', label: { zh: '金额', en: 'Amount' }, unit: same('万元') },
  { name: 'people', kind: 'number', label: { zh: '人数', en: 'People' }, unit: same('人') },
  { name: 'closed', kind: 'flag', label: { zh: '是否办结', en: 'Closed' } },
];

export const workOrdersAbout: DatasetMetadata = {
  dataset: 'work_orders',
  title: { zh: '工单（示例）', en: 'Work orders (sample)' },
  owner: { name: '市营商环境局', code: '2301000042' },
  resourceCode: '3042301000042/000001',
  share: 'conditional',
  shareTerms: '仅用于本事项论证',
  open: false,
  period: { from: '2026-01', to: '2026-09' },
  cycle: 'day',
  sourceAt: '2026-11-20',
  publishedAt: '2026-11-21',
  sample: true,
};
