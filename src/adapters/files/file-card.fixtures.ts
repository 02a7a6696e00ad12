import type { FileCard } from '@/ports/file-import';

/** What a card says of a file beside its fields: the least a clerk must tell. */
export const aboutFile = {
  dataset: 'd',
  title: { zh: '示例', en: 'Sample' },
  owner: { name: '市统计局' },
  share: 'unconditional',
  open: true,
  period: { from: '2026', to: '2026' },
  cycle: 'year',
  sourceAt: null,
  publishedAt: null,
  sample: true,
} as const satisfies FileCard['about'];
