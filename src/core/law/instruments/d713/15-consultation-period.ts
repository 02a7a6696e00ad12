import { addDays, civilDate, counted, daysBetween } from '@/core/kernel';
import { argued } from '../../argued';
import { breached, isOutOfBound, notApplicable, satisfied, undetermined, undeterminedWith } from '../../finding';
import { withheldUnder } from '../../in-force';
import { firstDoneAfter, type TooLate, tooLateWords } from '../../order-of-days';
import { inForceOn } from '../../profiles/dated';
import { paraphrased, quoted } from '../../provision';
import { rule } from '../../rule';

type Reason =
  | { readonly code: 'not-public' }
  | { readonly code: 'not-consulted' }
  | { readonly code: 'before-commencement' }
  | { readonly code: 'too-late'; readonly late: TooLate }
  | { readonly code: 'no-period'; readonly days: number }
  | { readonly code: 'long-enough'; readonly days: number; readonly least: number }
  | { readonly code: 'shortened-with-reason'; readonly days: number; readonly least: number }
  | { readonly code: 'shortened-in-silence'; readonly days: number; readonly least: number };

/**
 * Thirty days is the default; the same paragraph lets a stated urgent reason shorten it.
 * Reading: the opening day is not counted; the law of the opening day governs the whole period.
 */
export const consultationPeriod = rule<Reason>({
  id: 'D713/15.1/period',
  ref: 'R035',
  stage: 'participation',
  layer: 'N',
  parameter: 'consultationMinDays',
  legalBasis: [
    quoted(
      'D713',
      '15.1',
      '公开征求意见的期限一般不少于30日；因情况紧急等原因需要缩短期限的，公开征求意见时应当予以说明',
      '2026-11-29',
    ),
    paraphrased('HLJ', '16', '公开征求意见期限不少于30日，缩短的应当说明', '2026-11-20'),
  ],
  force: 'generally',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '公开征求意见的期限', en: 'Length of public consultation' },
  takenOn: ({ consultationOpened }) => consultationOpened,
  reads: ['nonPublicBasis', 'consultationOpened', 'consultationClosed', 'shorteningReason'],
  argues: ({ shorteningReason }, measure) =>
    isOutOfBound(measure)
      ? argued(
          {
            zh: '什么情况紧急，为什么要缩短征求意见的期限',
            en: 'what is urgent, and why the period has to be shorter',
          },
          shorteningReason,
        )
      : [],
  evaluate(facts, { consultationMinDays }) {
    const { participationMethods, consultationOpened: opened, consultationClosed: closed, shorteningReason } = facts;
    if (withheldUnder(facts)) return notApplicable({ code: 'not-public' });
    if (!opened && participationMethods && !participationMethods.includes('consultation'))
      return notApplicable({ code: 'not-consulted' });
    if (!opened) return undetermined('consultationOpened', 'consultationClosed');
    const late = firstDoneAfter(facts, ['consultationOpened', 'consultationClosed'], 'legalitySubmittedOn');
    if (late) return breached({ code: 'too-late', late });
    const least = inForceOn(consultationMinDays, opened)?.value;
    if (least === undefined) return notApplicable({ code: 'before-commencement' });
    const firstLawful = addDays(opened, least);
    if (!closed) return undeterminedWith({ firstLawful }, ['consultationClosed']);
    const days = daysBetween(opened, closed);
    const measure = { firstLawful, counted: { value: days, unit: 'days', needed: least, bound: 'at-least' } } as const;
    if (days <= 0) return breached({ code: 'no-period', days }, measure);
    if (days >= least) return satisfied({ code: 'long-enough', days, least }, measure);
    if (shorteningReason === undefined) return undeterminedWith(measure, ['shorteningReason']);
    if (shorteningReason === null) return breached({ code: 'shortened-in-silence', days, least }, measure);
    return satisfied({ code: 'shortened-with-reason', days, least }, measure);
  },
  reasons: {
    'not-public': () => ({
      zh: '依法不予公开，不向社会公开征求意见。',
      en: 'Lawfully not public: no open consultation.',
    }),
    'not-consulted': () => ({
      zh: '未采用公开征求意见的方式。',
      en: 'Open consultation is not among the chosen ways.',
    }),
    'before-commencement': () => ({ zh: '征求意见时条例尚未施行。', en: 'The regulation was not yet in force.' }),
    'too-late': ({ late }) => tooLateWords(late),
    'no-period': () => ({
      zh: '截止日不晚于开始日，没有征求意见的期限。',
      en: 'It closes no later than it opens: there is no period.',
    }),
    'long-enough': ({ days, least }) => ({
      zh: `征求意见 ${days} 日，不少于 ${least} 日。`,
      en: `Open for ${counted(days, 'day')}, at least ${least} needed.`,
    }),
    'shortened-with-reason': ({ days, least }) => ({
      zh: `征求意见 ${days} 日，少于 ${least} 日，公告已说明理由。`,
      en: `Open for ${counted(days, 'day')}, under ${least}; the notice states the reason.`,
    }),
    'shortened-in-silence': ({ days, least }) => ({
      zh: `征求意见仅 ${days} 日，少于 ${least} 日，公告未说明理由。`,
      en: `Open for only ${counted(days, 'day')}, under ${least}, and the notice gives no reason.`,
    }),
  },
});
