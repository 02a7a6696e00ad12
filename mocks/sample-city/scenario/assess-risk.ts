import { addDays } from '@/core/kernel';
import { CITY, type Story } from './story';

/** The plan of the assessment and, twelve days later, its report. */
export function assessRisk(story: Story): void {
  const { plan, assessor, authors, existing, factors, grade, gradeAfter, asked, heard, response } = story.told('risk');
  story.pause();
  story.act('undertaking', {
    type: 'planRiskAssessment',
    riskPlan: { aim: '查找风险、提出措施，判断实施后是否可控。', ...plan },
    riskAssessor: assessor,
    riskThirdParty: true,
    existingAssessments: existing,
    riskSimple: null,
    papers: [story.paper('risk-plan', '风险评估方案')],
  });
  story.wait(12);
  const [author = assessor] = authors;
  story.act(
    'assessor',
    {
      type: 'reportRisk',
      riskFactors: factors.map(({ before: [p, q], after: [pAfter, qAfter], dueIn, ...factor }) => ({
        ...factor,
        p,
        q,
        pAfter,
        qAfter,
        dueOn: addDays(story.day, dueIn),
      })),
      riskDepartmentsHeard: heard,
      riskResponsePlan: response,
      riskAuthors: authors,
      riskGradeInitial: grade,
      riskGradeExpected: gradeAfter,
      riskPeopleAsked: asked,
      papers: [story.paper('risk-report', '风险评估报告')],
    },
    { unit: assessor, name: author },
  );
}

/** Reviewed by others, and found controllable by the authority. */
export function reviewRisk(story: Story): void {
  const { review } = story.told('risk');
  if (!review) throw new Error(`${story.spec.id} goes on without a review of its risk report`);
  story.wait(4);
  story.act('undertaking', {
    type: 'reviewRiskReport',
    riskReviewers: review.by,
    riskReviewOpinion: review.opinion,
    papers: [story.paper('risk-review', '风险评审意见')],
  });
  story.wait(2);
  story.act(
    'deputy',
    {
      type: 'findControllability',
      controllable: true,
      because: review.controllable,
      papers: [story.paper('controllability-finding', '可控认定')],
    },
    { unit: CITY },
  );
}
