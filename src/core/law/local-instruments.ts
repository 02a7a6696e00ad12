import { civilDate } from '@/core/kernel';
import { practice } from './practice';

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
    verifiedOn: civilDate('2026-11-20'),
  },
  AH: {
    id: 'AH',
    title: {
      zh: '安徽省关于重大行政决策程序的政府规章（省政府令300号）',
      en: 'Anhui Government Rule on Major Administrative Decision Procedures (Order 300)',
    },
    short: { zh: '安徽', en: 'Anhui' },
    inForceFrom: civilDate('2020-12-30'),
    verification: 'text',
    verifiedOn: civilDate('2026-11-20'),
  },
  JS: {
    id: 'JS',
    title: {
      zh: '江苏省关于重大行政决策程序的政府规章（省政府令134号）',
      en: 'Jiangsu Government Rule on Major Administrative Decision Procedures (Order 134)',
    },
    short: { zh: '江苏', en: 'Jiangsu' },
    inForceFrom: civilDate('2020-05-20'),
    verification: 'text',
    verifiedOn: civilDate('2026-11-20'),
  },
  ZJ15: {
    id: 'ZJ15',
    title: {
      zh: '浙江省关于重大行政决策程序的政府规章（省政府令337号）',
      en: 'Zhejiang Government Rule on Major Administrative Decision Procedures (Order 337)',
    },
    short: { zh: '浙江2015', en: 'Zhejiang 2015' },
    inForceFrom: civilDate('2015-08-31'),
    verification: 'text',
    verifiedOn: civilDate('2026-11-20'),
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
    verifiedOn: civilDate('2026-11-20'),
  },
  GDH: {
    id: 'GDH',
    title: {
      zh: '广东省重大行政决策听证规定（粤府令303号）',
      en: 'Guangdong Provisions on Hearings for Major Administrative Decisions (Order 303)',
    },
    short: { zh: '广东听证', en: 'Guangdong hearings' },
    inForceFrom: civilDate('2023-10-20'),
    verification: 'text',
    verifiedOn: civilDate('2026-11-20'),
  },
  XJ: {
    id: 'XJ',
    title: {
      zh: '新疆维吾尔自治区关于重大行政决策程序的政府规章（2022年）',
      en: 'Xinjiang Government Rule on Major Administrative Decision Procedures (2022)',
    },
    short: { zh: '新疆', en: 'Xinjiang' },
    inForceFrom: civilDate('2022-02-13'),
    verification: 'text',
    verifiedOn: civilDate('2026-11-20'),
  },
  /** In force from 2022-10-01. */
  GZ: {
    id: 'GZ',
    title: {
      zh: '广州市关于重大行政决策程序的政府规章（2022年，摘录）',
      en: 'Guangzhou Government Rule on Major Administrative Decision Procedures (2022, excerpt)',
    },
    short: { zh: '广州', en: 'Guangzhou' },
    inForceFrom: civilDate('2022-10-01'),
    verification: 'excerpt',
    verifiedOn: null,
  },
  /** Of 2020, its day not found: the last day of that year is taken. */
  SZ: {
    id: 'SZ',
    title: {
      zh: '深圳市重大行政决策过程记录与归档指引（2020年，摘录）',
      en: 'Shenzhen guide to process records and filing of major administrative decisions (2020, excerpt)',
    },
    short: { zh: '深圳', en: 'Shenzhen' },
    inForceFrom: civilDate('2020-12-31'),
    verification: 'excerpt',
    verifiedOn: null,
  },
  /** Day of the notice. */
  JX: {
    id: 'JX',
    title: {
      zh: '嘉祥县重大行政决策事项目录公告（2025年，摘录）',
      en: 'Notice of the Jiaxiang County catalogue (2025, excerpt)',
    },
    short: { zh: '嘉祥', en: 'Jiaxiang' },
    inForceFrom: civilDate('2025-05-14'),
    verification: 'excerpt',
    verifiedOn: null,
  },
  /** No date is known: the day Decree 713 began is taken. */
  QZ: {
    id: 'QZ',
    title: { zh: '衢州市关于专家论证的规定（摘录）', en: 'Quzhou provisions on expert review (excerpt)' },
    short: { zh: '衢州', en: 'Quzhou' },
    inForceFrom: civilDate('2019-09-01'),
    verification: 'excerpt',
    verifiedOn: null,
  },
  PRACTICE: practice,
} as const;
