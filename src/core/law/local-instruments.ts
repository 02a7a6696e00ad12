import { civilDate } from '@/core/kernel';

const verifiedOn = civilDate('2026-11-20');

/**
 * Sources of other places. Titles describe, they are not official. Unless a line says otherwise the day of publication is
 * taken as the day of commencement, for the commencement was not found.
 */
export const localInstruments = {
  /** Published 2020-08-24; taken to be in force from 2020-10-01. */
  SH: {
    id: 'SH',
    title: {
      zh: '上海市关于重大行政决策程序的政府规章（沪府令35号）',
      en: 'Shanghai Government Rule on Major Administrative Decision Procedures (Order 35)',
    },
    short: { zh: '上海', en: 'Shanghai' },
    inForceFrom: civilDate('2020-10-01'),
    verification: 'text',
    verifiedOn,
  },
  ZJ23: {
    id: 'ZJ23',
    title: {
      zh: '浙江省行政合法性审查工作规定（2023年）',
      en: 'Zhejiang Provisions on Administrative Legality Review (2023)',
    },
    short: { zh: '浙江2023', en: 'Zhejiang 2023' },
    inForceFrom: civilDate('2023-01-16'),
    verification: 'text',
    verifiedOn,
  },
} as const;
