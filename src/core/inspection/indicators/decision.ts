import { daysBetween } from '@/core/kernel';
import type { Indicator } from '../indicator';

/** Dissent at the meeting, and the way to publication. */
export const decisionIndicators = {
  'dissent-recorded': {
    group: 'decision',
    title: { zh: '会议记录的不同意见（人次）', en: 'Dissenting statements recorded' },
    unit: 'count',
    read: ({ statements }) =>
      statements && {
        part: statements.filter(({ position }) => position === 'disagree').length,
        whole: 1,
        from: ['statements'],
      },
  },
  'days-to-publication': {
    group: 'decision',
    title: { zh: '决定到公布平均天数', en: 'Mean days from decision to publication' },
    unit: 'days',
    read: ({ discussedOn, publishedOn }) =>
      discussedOn && publishedOn
        ? { part: daysBetween(discussedOn, publishedOn), whole: 1, from: ['discussedOn', 'publishedOn'] }
        : undefined,
  },
} as const satisfies Readonly<Record<string, Indicator>>;
