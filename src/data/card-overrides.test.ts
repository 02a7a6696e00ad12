import { describe, expect, it } from 'vitest';
import { wholeOnly } from '@/ports/data-source';
import { aboutWith, cardWith, portalOptionsSchema } from './card-overrides';
import { workOrderFields, workOrdersAbout } from './conformance/work-orders';
import { cycleOf } from './cycle-of';

const about = { ...workOrdersAbout, share: 'unknown' as const };

describe('what the city knows better than its portal', () => {
  const options = portalOptionsSchema.parse({
    defaults: { share: 'unconditional', owner: { name: '市数据局' } },
    datasets: {
      work_orders: {
        share: 'conditional',
        fields: { amount: { unit: { zh: '亿元', en: '100 million yuan' }, adds: 'never' } },
      },
    },
  });
  it('goes from the portal to the defaults to the data set', () => {
    expect(aboutWith(options, about)).toMatchObject({ share: 'conditional', owner: { name: '市数据局' } });
    expect(aboutWith(options, { ...about, dataset: 'other' }).share).toBe('unconditional');
    expect(aboutWith({}, about)).toEqual(about);
  });
  it('changes fields before the capabilities are made of them', () => {
    const card = cardWith(options, { about, fields: [...workOrderFields], notes: [] }, (fields) => ({
      ...wholeOnly,
      variants: fields.flatMap(({ unit }) => unit?.zh ?? []),
    }));
    expect(card.fields.find(({ name }) => name === 'amount')).toMatchObject({ kind: 'number', adds: 'never' });
    expect(card.can.variants).toEqual(['亿元', '人']);
  });
  it('refuses options of another shape', () => {
    expect(portalOptionsSchema.safeParse({ datasets: { a: { share: 'open' } } }).success).toBe(false);
  });
});

describe('the update cycle in words', () => {
  it.each([
    ['Monthly', 'month'],
    ['R/P1M', 'month'],
    ['http://publications.europa.eu/resource/authority/frequency/QUARTERLY', 'quarter'],
    ['http://publications.europa.eu/resource/authority/frequency/ANNUAL', 'year'],
    ['Bimonthly', 'irregular'],
    ['biweekly', 'irregular'],
    ['每日', 'day'],
    ['半年', 'half-year'],
    ['Semi-annual', 'half-year'],
    ['R/P3M', 'quarter'],
    ['实时', 'realtime'],
    ['as needed', 'irregular'],
    [undefined, 'irregular'],
  ])('%s', (words, cycle) => expect(cycleOf(words)).toBe(cycle));
});
