import { isInForce, withheldUnder } from '@/core/law';
import { always } from '../belongs';
import { unlessEnded } from '../ended-undecided';
import type { Stage } from '../stage';
import { byRule, dated, usuallyAfter } from '../step';

export const publication: Stage<'party-report' | 'publication'> = {
  id: 'publication',
  dutyHolder: 'office',
  belongs: (facts) =>
    withheldUnder(facts) && isInForce(facts)
      ? { kind: 'no', because: { zh: '依法不予公开。', en: 'Lawfully not public.' } }
      : unlessEnded(facts),
  closedBy: { zh: '向社会公布', en: 'published' },
  isClosed: ({ publishedOn }) => Boolean(publishedOn),
  steps: {
    'party-report': {
      title: { zh: '向党委请示报告', en: 'Party report' },
      ...dated('partyReportedOn'),
      after: [],
      belongs: always,
      dutyHolder: 'authority',
      acts: ['reportToParty', 'checkOtherApprovals'],
    },
    publication: {
      title: { zh: '公布', en: 'Publication' },
      ...dated('publishedOn'),
      after: [
        ...byRule('D713/30.1/meeting', 'decision'),
        ...byRule('D713/25.1/review', 'legality-opinion'),
        ...usuallyAfter('minutes'),
        ...byRule('D713/31.1/party-report', 'party-report'),
      ],
      belongs: always,
      dutyHolder: 'office',
      acts: ['publishDecision', 'publishInterpretation'],
    },
  },
};
