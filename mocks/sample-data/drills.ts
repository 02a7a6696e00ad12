import type { MemoryDataset } from '@/adapters/memory';
import type { Refusal } from '@/ports/data-source';
import { datasetOf } from './dataset-of';

interface Drill {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly refusal?: Refusal;
}

const drills: readonly Drill[] = [
  { id: 'drill-offline', zh: '连不上', en: 'out of reach', refusal: { kind: 'offline' } },
  { id: 'drill-late', zh: '超时', en: 'late', refusal: { kind: 'late', afterMs: 30_000 } },
  { id: 'drill-busy', zh: '繁忙', en: 'busy', refusal: { kind: 'busy', retryAfterMs: 60_000 } },
  {
    id: 'drill-malformed',
    zh: '答复有误',
    en: 'malformed',
    refusal: { kind: 'malformed', where: '第 3 行 amount：不是数字' },
  },
  {
    id: 'drill-failed',
    zh: '对方故障',
    en: 'fault at the source',
    refusal: { kind: 'failed', status: 500, said: 'database is locked' },
  },
  {
    id: 'drill-forbidden',
    zh: '需要授权',
    en: 'grant needed',
    refusal: { kind: 'forbidden', need: 'grant', owner: '市公安局', terms: '经本单位负责人同意后申请' },
  },
  { id: 'drill-too-big', zh: '超过上限', en: 'too large', refusal: { kind: 'tooBig', cap: 200_000, unit: 'rows' } },
  {
    id: 'drill-refused',
    zh: '问法不支持',
    en: 'question refused',
    refusal: { kind: 'unsupported', clause: 'group:received/week', hint: 'month' },
  },
  { id: 'drill-absent', zh: '已撤下', en: 'withdrawn', refusal: { kind: 'absent' } },
  { id: 'drill-cut', zh: '只给一部分', en: 'cut' },
];

const months = ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10'];

/** Data sets that fail, each in its own way: to see how screens take it. */
export const drillSets: readonly MemoryDataset[] = drills.map(({ id, zh, en, refusal }) =>
  datasetOf(
    {
      dataset: id,
      title: { zh: `故障演练：${zh}`, en: `Drill: ${en}` },
      owner: { name: '市数据局', code: '11230100061' },
      share: 'unconditional',
      period: { from: '2026-06', to: '2026-10' },
      cycle: 'month',
      sourceAt: '2026-11-10',
      publishedAt: '2026-11-10',
    },
    [
      { name: 'period', kind: 'date', label: { zh: '月份', en: 'Month' }, key: true, cells: months },
      {
        name: 'amount',
        kind: 'number',
        label: { zh: '数量', en: 'Amount' },
        unit: { zh: '件', en: 'cases' },
        cells: [120, 133, 141, 127, 150],
      },
    ],
    { ...(refusal && { refuses: refusal }), ...(id === 'drill-cut' && { givesOnly: 3 }) },
  ),
);
