import { expect, it } from 'vitest';
import { err, ok } from '@/core/kernel';
import { type DatasetCard, type EntryTerms, wholeOnly } from '@/ports/data-source';
import type { Connector } from './connector';
import type { Transport } from './transport';
import { underTerms } from './under-terms';

const terms: EntryTerms = {
  level: 'important',
  category: '民生服务',
  personal: 'personal',
  leaves: 'aggregates',
  keepDays: 90,
  reviewOn: '2027-06-30',
  share: 'conditional',
  shareTerms: '仅用于本事项论证',
  cycle: 'month',
  hidden: { orders: ['phone'] },
};
const about: DatasetCard['about'] = {
  dataset: 'orders',
  title: { zh: '工单', en: 'Orders' },
  owner: { name: '市营商环境局' },
  share: 'unknown',
  open: null,
  period: { from: '2026-01', to: '2026-09' },
  cycle: 'irregular',
  sourceAt: null,
  publishedAt: null,
  sample: false,
};
const field = (name: string) => ({ name, kind: 'text', label: { zh: name, en: name } }) as const;
const over = (told: Partial<DatasetCard['about']>): Connector => ({
  kind: 'odata',
  probe: async () => ok([]),
  list: async () => ok([{ ...about, ...told }]),
  describe: async (dataset) =>
    dataset === 'orders'
      ? ok({ about: { ...about, ...told }, fields: [field('district'), field('phone')], can: wholeOnly, notes: [] })
      : err({ kind: 'absent' }),
  page: async () => err({ kind: 'absent' }),
});
const link = {} as Transport;
const card = async (told: Partial<DatasetCard['about']> = {}) => {
  const described = await underTerms(over(told), terms).describe('orders', link);
  if (!described.ok) throw new Error(described.error.kind);
  return described.value;
};

it('takes the stricter share type, of the source or of the data set', async () => {
  const shares = ['unknown', 'unconditional', 'conditional', 'withheld'] as const;
  expect(await Promise.all(shares.map(async (share) => (await card({ share })).about.share))).toEqual([
    'conditional',
    'conditional',
    'conditional',
    'withheld',
  ]);
  const listed = await underTerms(over({}), terms).list(link, undefined);
  expect(listed.ok && listed.value.map(({ share, cycle }) => [share, cycle])).toEqual([['conditional', 'month']]);
});

it('says both conditions, each once, and what it was connected on', async () => {
  expect((await card()).about.shareTerms).toBe('仅用于本事项论证');
  expect((await card({ shareTerms: '不得公开' })).about.shareTerms).toBe('仅用于本事项论证；不得公开');
  expect((await card()).about.terms).toEqual({
    level: 'important',
    category: '民生服务',
    personal: 'personal',
    leaves: 'aggregates',
    keepDays: 90,
    reviewOn: '2027-06-30',
  });
});

it('shows no column that was kept back', async () =>
  expect((await card()).fields.map(({ name }) => name)).toEqual(['district']));

it('leaves a refusal as it is', async () =>
  expect(await underTerms(over({}), terms).describe('other', link)).toEqual(err({ kind: 'absent' })));
