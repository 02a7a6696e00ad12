import { ifConsulted, ifPublic, whereLaw } from '../belongs';
import type { Stage } from '../stage';
import { byRule, dated, onlyAfter, plannedAfter } from '../step';

type ParticipationStep = 'consultation-opens' | 'consultation-closes' | 'opinions-answered' | 'participation-report';

export const participation: Stage<ParticipationStep> = {
  id: 'participation',
  dutyHolder: 'undertaking-unit',
  belongs: ifPublic,
  closedBy: { zh: '公布公众参与报告', en: 'the participation report is published' },
  isClosed: ({ participationReportOn }) => Boolean(participationReportOn),
  steps: {
    'consultation-opens': {
      title: { zh: '发布征求意见公告', en: 'Consultation opens' },
      ...dated('consultationOpened'),
      after: byRule('D713/15.1/published', 'draft'),
      belongs: ifConsulted,
      dutyHolder: 'undertaking-unit',
      acts: ['openConsultation', 'planParticipation'],
    },
    'consultation-closes': {
      title: { zh: '征求意见期满', en: 'Consultation closes' },
      fact: 'consultationClosed',
      day: ({ consultationOpened, consultationClosed }) => (consultationOpened ? consultationClosed : undefined),
      after: onlyAfter('consultation-opens'),
      belongs: ifConsulted,
      dutyHolder: 'undertaking-unit',
      acts: ['openConsultation', 'extendConsultation', 'receiveOpinions'],
    },
    'opinions-answered': {
      title: { zh: '答复意见', en: 'Comments answered' },
      ...dated('opinionsAnsweredOn'),
      after: byRule('D713/18.1/disposition', 'consultation-closes'),
      belongs: ifConsulted,
      dutyHolder: 'undertaking-unit',
      acts: ['answerOpinions', 'publishAnswers'],
    },
    'participation-report': {
      title: { zh: '公布公众参与报告', en: 'Participation report published' },
      ...dated('participationReportOn'),
      after: [
        ...plannedAfter('draft'),
        ...byRule('HLJ/20/report', 'consultation-closes', 'hearing'),
        ...plannedAfter('opinions-answered'),
      ],
      belongs: whereLaw(ifPublic, 'HLJ/20/report'),
      dutyHolder: 'undertaking-unit',
      acts: ['publishParticipationReport'],
    },
  },
};
