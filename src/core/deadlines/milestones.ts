import { type CivilDate, earlierOf, laterOf } from '@/core/kernel';
import type { DecisionFacts, FactName } from '@/core/law';
import { always, ifCompetition, ifConsulted, ifExperts, ifHearing, ifPublic, ifRisk, isLaw, whereLaw } from './belongs';
import { leastTime } from './least-time';
import { type Milestone, type MilestoneId, milestoneIds, type Precedence } from './milestone';

type DayFact = { [N in FactName]: CivilDate extends DecisionFacts[N] ? N : never }[FactName];

/** A milestone whose day is one fact. */
const dated = (fact: DayFact): Pick<Milestone, 'doneOn' | 'facts'> => ({
  doneOn: (facts) => (facts[fact] as CivilDate | null | undefined) ?? undefined, // facts of this kind hold a day or null
  facts: (day) => ({ [fact]: day }),
});

const after = (...ids: readonly MilestoneId[]): readonly Precedence[] => ids.map((id) => ({ after: id }));

/** What the draft has gone through before it leaves the undertaking unit. */
const argued: readonly MilestoneId[] = [
  'draft',
  'opinions-answered',
  'hearing',
  'hearing-report',
  'participation-report',
  'expert-argument',
  'risk-report',
  'risk-review',
  'competition-concluded',
];

const lastSigned = ({ expertOpinions = [], expertPanel = [] }: DecisionFacts): CivilDate | undefined =>
  expertPanel.length > 0 && expertOpinions.length >= expertPanel.length
    ? expertOpinions.map(({ signedOn }) => signedOn).reduce(laterOf)
    : undefined;

const table: { readonly [Id in MilestoneId]: Omit<Milestone, 'id'> } = {
  start: {
    stage: 'initiation',
    title: { zh: '决定启动', en: 'Decision to start' },
    act: 'startDecision',
    after: [],
    belongs: always,
    ...dated('startedOn'),
  },
  draft: {
    stage: 'drafting',
    title: { zh: '形成决策草案', en: 'Draft ready' },
    act: 'recordDraft',
    after: after('start'),
    belongs: always,
    // A later version of the draft does not undo what was done on an earlier one.
    doneOn: ({ draftRecordedOn, consultationOpened }) =>
      draftRecordedOn && consultationOpened ? earlierOf(draftRecordedOn, consultationOpened) : draftRecordedOn,
    facts: (day) => ({ draftRecordedOn: day }),
  },
  'consultation-opens': {
    stage: 'participation',
    title: { zh: '发布征求意见公告', en: 'Consultation opens' },
    act: 'openConsultation',
    after: after('draft'),
    belongs: ifConsulted,
    ...dated('consultationOpened'),
  },
  'consultation-closes': {
    stage: 'participation',
    title: { zh: '征求意见期满', en: 'Consultation closes' },
    act: 'openConsultation',
    after: [
      {
        after: 'consultation-opens',
        term: leastTime('consultationMinDays', 'days', 'D713/15.1/period', true),
      },
    ],
    belongs: ifConsulted,
    doneOn: ({ consultationOpened, consultationClosed }) => (consultationOpened ? consultationClosed : undefined),
    facts: (day) => ({ consultationClosed: day }),
  },
  'opinions-answered': {
    stage: 'participation',
    title: { zh: '答复意见', en: 'Views answered' },
    act: 'answerOpinions',
    after: [{ after: 'consultation-closes', nextDay: true }],
    belongs: ifConsulted,
    ...dated('opinionsAnsweredOn'),
  },
  'hearing-notice': {
    stage: 'hearing',
    title: { zh: '听证公告', en: 'Hearing notice' },
    act: 'announceHearing',
    after: after('draft'),
    belongs: ifHearing,
    ...dated('hearingNoticeOn'),
  },
  'hearing-list': {
    stage: 'hearing',
    title: { zh: '公布参加人名单', en: 'List of participants' },
    act: 'publishHearingList',
    after: after('hearing-notice'),
    belongs: ifHearing,
    ...dated('hearingListOn'),
  },
  'hearing-papers': {
    stage: 'hearing',
    title: { zh: '送达听证材料', en: 'Papers served' },
    act: 'serveHearingPapers',
    after: after('hearing-list'),
    belongs: ifHearing,
    doneOn: ({ hearingServed }) => hearingServed?.map(({ servedOn }) => servedOn).reduce(laterOf),
    facts: () => ({}),
  },
  hearing: {
    stage: 'hearing',
    title: { zh: '举行听证会', en: 'Hearing held' },
    act: 'holdHearing',
    after: [
      { after: 'hearing-notice', term: leastTime('hearingNoticeDays', 'days', 'HLJ/19/notice') },
      { after: 'hearing-list', term: leastTime('hearingListDays', 'days', 'D713/16.3/list') },
      { after: 'hearing-papers', term: leastTime('hearingMaterialDays', 'days', 'D713/16.3/materials') },
    ],
    belongs: ifHearing,
    doneOn: ({ hearingHeldOn }) => hearingHeldOn,
    appointedOn: ({ hearingNoticeOn, hearingOn }) => (hearingNoticeOn ? hearingOn : undefined),
    facts: (day) => ({ hearingOn: day }),
  },
  'hearing-report': {
    stage: 'hearing',
    title: { zh: '听证报告', en: 'Hearing report' },
    act: 'holdHearing',
    after: after('hearing'),
    belongs: whereLaw(ifHearing, 'GDH/26/report'),
    ...dated('hearingReportOn'),
  },
  'participation-report': {
    stage: 'participation',
    title: { zh: '公布公众参与报告', en: 'Participation report published' },
    act: 'publishParticipationReport',
    after: after('draft', 'opinions-answered', 'hearing'),
    belongs: whereLaw(ifPublic, 'HLJ/20/report'),
    ...dated('participationReportOn'),
  },
  'expert-panel': {
    stage: 'experts',
    title: { zh: '组成专家组', en: 'Panel appointed' },
    act: 'appointExpertPanel',
    after: after('draft'),
    belongs: ifExperts,
    ...dated('expertPanelOn'),
  },
  'expert-papers': {
    stage: 'experts',
    title: { zh: '材料送达专家', en: 'Papers reach the experts' },
    act: 'appointExpertPanel',
    after: after('expert-panel'),
    belongs: whereLaw(ifExperts, 'AH/22/materials', 'XJ/26/study-time'),
    ...dated('expertMaterialsOn'),
  },
  'expert-argument': {
    stage: 'experts',
    title: { zh: '专家论证', en: 'Expert demonstration' },
    act: 'reportExpertArgument',
    after: [
      { after: 'expert-panel' },
      { after: 'expert-papers', term: leastTime('expertMaterialDays', 'days', 'AH/22/materials') },
      { after: 'expert-papers', term: leastTime('expertStudyWorkingDays', 'working-days', 'XJ/26/study-time') },
    ],
    belongs: ifExperts,
    doneOn: (facts) => facts.expertReportOn ?? lastSigned(facts),
    facts: (day) => ({ expertMeetingOn: day, expertReportOn: day }),
  },
  'risk-plan': {
    stage: 'risk',
    title: { zh: '评估方案', en: 'Assessment plan' },
    act: 'planRiskAssessment',
    after: after('draft'),
    belongs: whereLaw(ifRisk, 'HLJ/30/plan'),
    ...dated('riskPlanOn'),
  },
  'risk-report': {
    stage: 'risk',
    title: { zh: '风险评估报告', en: 'Risk report' },
    act: 'reportRisk',
    after: after('draft', 'risk-plan'),
    belongs: ifRisk,
    ...dated('riskReportOn'),
  },
  'risk-review': {
    stage: 'risk',
    title: { zh: '评估报告评审', en: 'Review of the risk report' },
    act: 'reviewRiskReport',
    after: after('risk-report'),
    belongs: (facts, law) =>
      facts.riskSimple
        ? { kind: 'no', because: { zh: '采用简易程序。', en: 'Simple procedure.' } }
        : whereLaw(ifRisk, 'HLJ/30/review')(facts, law),
    ...dated('riskReviewedOn'),
  },
  controllability: {
    stage: 'risk',
    title: { zh: '认定风险可控', en: 'Risk found controllable' },
    act: 'findControllability',
    after: after('risk-report', 'risk-review'),
    belongs: ifRisk,
    doneOn: ({ controllability }) => controllability?.on,
    facts: () => ({}),
  },
  'competition-first-review': {
    stage: 'competition',
    title: { zh: '公平竞争初审', en: 'First competition review' },
    act: 'recordCompetitionFirstReview',
    after: after('draft'),
    belongs: ifCompetition,
    ...dated('competitionFirstReviewOn'),
  },
  'competition-submitted': {
    stage: 'competition',
    title: { zh: '送市场监管部门', en: 'Sent to the market regulator' },
    act: 'recordCompetitionFirstReview',
    after: after('competition-first-review'),
    belongs: whereLaw(ifCompetition, 'AH/28/review-time'),
    ...dated('competitionSubmittedOn'),
  },
  'competition-concluded': {
    stage: 'competition',
    title: { zh: '公平竞争审查结论', en: 'Competition conclusion' },
    act: 'concludeCompetitionReview',
    after: [
      { after: 'competition-first-review' },
      {
        after: 'competition-submitted',
        term: leastTime('competitionMinWorkingDays', 'working-days', 'AH/28/review-time'),
      },
    ],
    belongs: ifCompetition,
    ...dated('competitionConcludedOn'),
  },
  'unit-first-review': {
    stage: 'legality',
    title: { zh: '本单位合法性初审', en: 'The unit’s own review' },
    act: 'recordUnitFirstReview',
    after: after(...argued),
    belongs: whereLaw(always, 'HLJ/33/first-review'),
    ...dated('unitFirstReviewOn'),
  },
  'unit-meeting': {
    stage: 'legality',
    title: { zh: '本单位会议审议', en: 'Meeting of the unit' },
    act: 'recordUnitMeeting',
    after: after(...argued, 'unit-first-review'),
    belongs: whereLaw(always, 'HLJ/33/unit-meeting'),
    ...dated('unitMeetingOn'),
  },
  'legality-submitted': {
    stage: 'legality',
    title: { zh: '送请合法性审查', en: 'Sent for legality review' },
    act: 'submitForLegalityReview',
    after: after(...argued, 'unit-first-review', 'unit-meeting'),
    belongs: always,
    ...dated('legalitySubmittedOn'),
  },
  'legality-received': {
    stage: 'legality',
    title: { zh: '审查部门收件', en: 'File received' },
    act: 'receiveReviewFile',
    after: after('legality-submitted'),
    belongs: always,
    ...dated('legalityReceivedOn'),
  },
  'legality-opinion': {
    stage: 'legality',
    title: { zh: '合法性审查意见', en: 'Legality opinion' },
    act: 'issueLegalityOpinion',
    after: [
      {
        after: 'legality-received',
        term: leastTime('legalityMinWorkingDays', 'working-days', 'D713/26.2/minimum', true),
      },
    ],
    belongs: always,
    ...dated('legalityOpinionOn'),
  },
  'legality-response': {
    stage: 'legality',
    title: { zh: '按审查意见修改反馈', en: 'Reworked after the review' },
    act: 'respondToLegalityOpinion',
    after: after('legality-opinion'),
    belongs: ({ legalityOutcome, legalityResponseOn }, law) =>
      legalityResponseOn ||
      (isLaw(law, 'HLJ/37/changes') &&
        (legalityOutcome === 'adjust-then-submit' || legalityOutcome === 'return-for-procedure'))
        ? { kind: 'yes' }
        : { kind: 'no', because: { zh: '审查意见未要求修改。', en: 'The opinion asks for no rework.' } },
    ...dated('legalityResponseOn'),
  },
  'discussion-submitted': {
    stage: 'discussion',
    title: { zh: '提请集体讨论', en: 'Submitted for discussion' },
    act: 'submitForDiscussion',
    after: after('legality-opinion', 'legality-response', 'controllability'),
    belongs: always,
    ...dated('discussionSubmittedOn'),
  },
  decision: {
    stage: 'discussion',
    title: { zh: '集体讨论决定', en: 'Collective decision' },
    act: 'recordDiscussion',
    after: after('discussion-submitted'),
    belongs: always,
    doneOn: ({ discussedOn, decisionOutcome, rediscussedOn }) =>
      rediscussedOn ?? (decisionOutcome === 'deferred' ? undefined : discussedOn),
    appointedOn: ({ meetingOn, decisionOutcome }) => (decisionOutcome === 'deferred' ? undefined : meetingOn),
    facts: (day) => ({ discussedOn: day }),
  },
};

/** The network of acts up to the decision; every act stands after those it follows. */
export const milestones: readonly Milestone[] = milestoneIds.map((id) => ({ id, ...table[id] }));
