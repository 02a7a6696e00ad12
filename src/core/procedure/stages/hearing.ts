import { laterOf } from '@/core/kernel';
import { ifHearing, whereLaw } from '../belongs';
import type { Stage } from '../stage';
import { byRule, dated, onlyAfter, usuallyAfter } from '../step';

type HearingStep = 'hearing-notice' | 'hearing-list' | 'hearing-papers' | 'hearing' | 'hearing-report';

export const hearing: Stage<HearingStep> = {
  id: 'hearing',
  dutyHolder: 'undertaking-unit',
  belongs: ifHearing,
  closedBy: { zh: '举行听证会', en: 'the hearing is held' },
  isClosed: ({ hearingHeldOn }) => Boolean(hearingHeldOn),
  steps: {
    'hearing-notice': {
      title: { zh: '听证公告', en: 'Hearing notice' },
      ...dated('hearingNoticeOn'),
      after: usuallyAfter('draft'),
      belongs: ifHearing,
      dutyHolder: 'undertaking-unit',
      acts: ['announceHearing'],
    },
    'hearing-list': {
      title: { zh: '公布参加人名单', en: 'List of participants' },
      ...dated('hearingListOn'),
      after: usuallyAfter('hearing-notice'),
      belongs: ifHearing,
      dutyHolder: 'undertaking-unit',
      acts: ['publishHearingList'],
    },
    'hearing-papers': {
      title: { zh: '送达听证材料', en: 'Papers served' },
      fact: 'hearingServed',
      day: ({ hearingServed = [] }) =>
        hearingServed.length === 0 ? undefined : hearingServed.map(({ servedOn }) => servedOn).reduce(laterOf),
      after: usuallyAfter('hearing-list'),
      belongs: ifHearing,
      dutyHolder: 'undertaking-unit',
      acts: ['serveHearingPapers'],
    },
    hearing: {
      title: { zh: '举行听证会', en: 'Hearing held' },
      ...dated('hearingHeldOn'),
      after: [
        ...byRule('D713/16.2/published', 'hearing-notice'),
        ...byRule('D713/16.3/list', 'hearing-list'),
        ...byRule('D713/16.3/materials', 'hearing-papers'),
      ],
      belongs: ifHearing,
      dutyHolder: 'undertaking-unit',
      acts: ['holdHearing'],
    },
    'hearing-report': {
      title: { zh: '听证报告', en: 'Hearing report' },
      ...dated('hearingReportOn'),
      after: onlyAfter('hearing'),
      belongs: whereLaw(ifHearing, 'GDH/26/report'),
      dutyHolder: 'undertaking-unit',
      acts: ['holdHearing'],
    },
  },
};
