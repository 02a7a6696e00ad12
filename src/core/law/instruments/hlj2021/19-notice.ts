import { civilDate, daysBetween } from '@/core/kernel';
import { ifHearing } from '../../applicability';
import { checkRule } from '../../check-rule';
import { inForceOn } from '../../profiles/dated';
import { gist } from '../../provision';

/** Hearing notice thirty days before: the words of the text as they stand. */
export const noticeOfHlj202119 = checkRule({
  id: 'HLJ/19/notice',
  ref: 'R050',
  stage: 'hearing',
  layer: 'H',
  rests: [gist('HLJ', '19', '听证会30日前公告')],
  force: 'shall',
  effect: 'blocks',
  gate: 'hearing',
  owedBy: 'undertaking-unit',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '听证会提前三十日公告', en: 'Hearing notice thirty days before' },
  reads: ['hearingNoticeOn', 'hearingOn'],
  applies: ifHearing,
  holds: ({ hearingNoticeOn, hearingOn, hearingHeldOn }, { params }) => {
    const need = inForceOn(params.hearingNoticeDays, hearingNoticeOn)?.value ?? 0;
    const days = daysBetween(hearingNoticeOn, hearingHeldOn ?? hearingOn);
    return { holds: days >= need, values: { days, need } };
  },
  met: (v) => ({
    zh: `公告至听证 ${v.days} 日，不少于 ${v.need} 日。`,
    en: `${v.days} days from notice to hearing, at least ${v.need} needed.`,
  }),
  unmet: (v) => ({
    zh: `公告至听证仅 ${v.days} 日，少于 ${v.need} 日。`,
    en: `Only ${v.days} days from notice to hearing, ${v.need} needed.`,
  }),
});
