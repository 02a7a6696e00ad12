import { daysBetween } from '@/core/kernel';
import { inForceOn } from '@/core/law';
import { type Indicator, share, sum } from '../indicator';
import { opinionSums } from '../opinion-sums';

/** Consultation, the comments it brought, and hearings. */
export const participationIndicators = {
  'consultation-days': {
    group: 'participation',
    title: { zh: '公开征求意见平均天数', en: 'Mean days of consultation' },
    unit: 'days',
    read: ({ consultationOpened, consultationClosed }) =>
      consultationOpened && consultationClosed
        ? {
            part: daysBetween(consultationOpened, consultationClosed),
            whole: 1,
            from: ['consultationOpened', 'consultationClosed'],
          }
        : undefined,
  },
  'consultation-shortened': {
    group: 'participation',
    title: { zh: '缩短期限的比例', en: 'Consultations shortened' },
    unit: 'share',
    read: ({ consultationOpened, consultationClosed }, { profile }) => {
      if (!consultationOpened || !consultationClosed) return undefined;
      const least = inForceOn(profile.params.consultationMinDays, consultationOpened)?.value;
      return least === undefined
        ? undefined
        : share(
            daysBetween(consultationOpened, consultationClosed) < least,
            'consultationOpened',
            'consultationClosed',
          );
    },
  },
  'opinions-received': {
    group: 'participation',
    title: { zh: '收到意见（封存批次）', en: 'Comments received (sealed batches)' },
    unit: 'count',
    read: (facts) => facts.opinionBatches && { part: opinionSums(facts).rows, whole: 1, from: ['opinionBatches'] },
  },
  'opinions-answered': {
    group: 'participation',
    title: { zh: '收到的意见中已答复的', en: 'Comments received that were answered' },
    unit: 'share',
    // What is not sorted into themes yet was not answered; while a consultation is open nothing can be.
    read: (facts, { asOf }) => {
      const { opinionBatches, consultationClosed } = facts;
      if (!opinionBatches || (consultationClosed && asOf <= consultationClosed)) return undefined;
      const { rows, answered } = opinionSums(facts);
      return { part: answered, whole: rows, from: ['opinionBatches', 'opinionThemes'] };
    },
  },
  'opinions-adopted': {
    group: 'participation',
    title: { zh: '已答复意见中采纳或部分采纳的', en: 'Comments answered that were adopted, in whole or part' },
    unit: 'share',
    read: ({ opinionThemes }) =>
      opinionThemes && {
        part: sum(opinionThemes, ({ rows, disposition }) =>
          disposition === 'adopted' || disposition === 'partly' ? rows : 0,
        ),
        whole: sum(opinionThemes, ({ rows, disposition }) => (disposition === null ? 0 : rows)),
        from: ['opinionThemes'],
      },
  },
  'opinions-rejected-with-reason': {
    group: 'participation',
    title: { zh: '不采纳的意见中说明理由的', en: 'Comments rejected with a reason' },
    unit: 'share',
    read: ({ opinionThemes }) =>
      opinionThemes && {
        part: sum(opinionThemes, ({ rows, disposition, reason }) => (disposition === 'not' && reason ? rows : 0)),
        whole: sum(opinionThemes, ({ rows, disposition }) => (disposition === 'not' ? rows : 0)),
        from: ['opinionThemes'],
      },
  },
  'hearing-share': {
    group: 'participation',
    title: { zh: '举行听证的比例', en: 'Matters with a hearing' },
    unit: 'share',
    read: ({ hearingJudgement }) => hearingJudgement && share(hearingJudgement.applies, 'hearingJudgement'),
  },
} as const satisfies Readonly<Record<string, Indicator>>;
