import { civilDate } from '@/core/kernel';

/** Good practice stands beside the instruments. No text, hence no date: the day Decree 713 began is taken. */
export const practice = {
  id: 'PRACTICE',
  title: { zh: '通行做法（无现行文本依据）', en: 'Good practice (no text in force)' },
  short: { zh: '通行做法', en: 'Practice' },
  inForceFrom: civilDate('2019-09-01'),
  verification: 'unverified',
  verifiedOn: null,
} as const;
