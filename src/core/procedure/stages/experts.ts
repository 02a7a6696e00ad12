import { type CivilDate, laterOf } from '@/core/kernel';
import { type DecisionFacts, eligibleExperts, signersOf } from '@/core/law';
import { ifExperts, whereLaw } from '../belongs';
import type { Stage } from '../stage';
import { dated, onlyAfter, plannedAfter, usuallyAfter } from '../step';

/** Written opinions make the demonstration when every member who stayed on the panel has signed. */
const lastSigned = (facts: DecisionFacts): CivilDate | undefined => {
  const { expertOpinions = [], expertPanel = [] } = facts;
  const asked = eligibleExperts(expertPanel).length;
  return asked > 0 && signersOf(facts).length === asked
    ? expertOpinions
        .flatMap(({ signedOn }) => signedOn ?? [])
        .reduce<CivilDate | undefined>((last, signed) => (last ? laterOf(last, signed) : signed), undefined)
    : undefined;
};

export const experts: Stage<'expert-panel' | 'expert-papers' | 'expert-argument'> = {
  id: 'experts',
  dutyHolder: 'undertaking-unit',
  belongs: ifExperts,
  closedBy: { zh: '形成专家论证报告', en: 'the report of the expert review' },
  isClosed: ({ expertReportOn }) => Boolean(expertReportOn),
  steps: {
    'expert-panel': {
      title: { zh: '组成专家组', en: 'Panel appointed' },
      ...dated('expertPanelOn'),
      after: plannedAfter('draft'),
      belongs: ifExperts,
      dutyHolder: 'undertaking-unit',
      acts: ['appointExpertPanel', 'recordExpertDraw', 'recordExpertStatements'],
    },
    'expert-papers': {
      title: { zh: '材料送达专家', en: 'Papers reach the experts' },
      ...dated('expertMaterialsOn'),
      after: plannedAfter('expert-panel'),
      belongs: whereLaw(ifExperts, 'AH/22/materials', 'XJ/26/study-time'),
      dutyHolder: 'undertaking-unit',
      acts: ['appointExpertPanel'],
    },
    'expert-argument': {
      title: { zh: '专家论证', en: 'Expert review' },
      fact: 'expertReportOn',
      day: (facts) => facts.expertReportOn ?? lastSigned(facts),
      after: [...onlyAfter('expert-panel'), ...usuallyAfter('expert-papers', 'draft')],
      belongs: ifExperts,
      dutyHolder: 'undertaking-unit',
      acts: ['reportExpertArgument', 'signExpertOpinion', 'fileExpertOpinions', 'recordExpertRound'],
    },
  },
};
