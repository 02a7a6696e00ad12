import type { SourceDraft } from './source-draft';

/** A draft nothing is wrong with. */
export const sampleDraft = (told: Partial<SourceDraft> = {}): SourceDraft => ({
  kind: 'postgrest',
  name: { zh: '工单服务', en: 'Work orders' },
  address: 'https://data.city.example/rest/',
  internalHost: null,
  secret: null,
  owner: '市营商环境局',
  share: 'conditional',
  shareTerms: '仅用于本事项论证',
  level: 'general',
  category: '民生服务',
  personal: 'none',
  cycle: 'day',
  leaves: 'columns',
  keepDays: null,
  reviewOn: '2027-06-30',
  can: [],
  sets: [{ source: 'work_orders', title: '12345工单', from: '2026-01', to: '2026-09', hidden: [] }],
  ...told,
});
