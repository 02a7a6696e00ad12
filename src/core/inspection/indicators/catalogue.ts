import { type Indicator, share } from '../indicator';

/** What became of the year’s catalogue. */
export const catalogueIndicators = {
  'catalogue-completed': {
    group: 'catalogue',
    title: { zh: '目录事项到期完成率', en: 'Catalogue matters completed when due' },
    unit: 'share',
    read: ({ plannedBy, discussedOn, catalogueYear }, { asOf }) =>
      catalogueYear !== undefined && plannedBy && plannedBy <= asOf
        ? share(discussedOn !== undefined && discussedOn <= plannedBy, 'plannedBy', 'discussedOn')
        : undefined,
  },
  'replanned-with-reason': {
    group: 'catalogue',
    title: { zh: '逾期或调整的事项中说明理由的', en: 'Late or re-planned matters with a reason' },
    unit: 'share',
    read: ({ plannedBy, discussedOn, replanReason }, { asOf }) =>
      replanReason !== undefined || (plannedBy && plannedBy < asOf && !discussedOn)
        ? share(Boolean(replanReason), 'plannedBy', 'replanReason')
        : undefined,
  },
} as const satisfies Readonly<Record<string, Indicator>>;
