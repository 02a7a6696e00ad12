import { eligibleExperts, opinionsEnteredForExperts, signersOf } from '@/core/law';
import type { Indicator } from '../indicator';

/** Who was asked, who signed, who disagreed. */
export const expertsIndicators = {
  'experts-per-matter': {
    group: 'experts',
    title: { zh: '平均每件专家人数', en: 'Experts per matter' },
    unit: 'mean-count',
    read: ({ expertPanel }) =>
      expertPanel && { part: eligibleExperts(expertPanel).length, whole: 1, from: ['expertPanel'] },
  },
  'experts-signed': {
    group: 'experts',
    title: { zh: '专家署名比例', en: 'Experts who signed' },
    unit: 'share',
    read: (facts) =>
      facts.expertPanel &&
      facts.expertOpinions && {
        part: signersOf(facts).length,
        whole: eligibleExperts(facts.expertPanel).length,
        from: ['expertPanel', 'expertOpinions'],
      },
  },
  'experts-entered': {
    group: 'experts',
    title: { zh: '专家意见由他人录入的比例', en: 'Expert opinions entered by others' },
    unit: 'share',
    read: (facts) =>
      facts.expertOpinions && {
        part: opinionsEnteredForExperts(facts).length,
        whole: facts.expertOpinions.length,
        from: ['expertOpinions'],
      },
  },
  'experts-dissenting': {
    group: 'experts',
    title: { zh: '专家反对的比例', en: 'Experts who disagreed' },
    unit: 'share',
    read: ({ expertOpinions }) =>
      expertOpinions && {
        part: expertOpinions.filter(({ verdict }) => verdict === 'disagree').length,
        whole: expertOpinions.length,
        from: ['expertOpinions'],
      },
  },
} as const satisfies Readonly<Record<string, Indicator>>;
