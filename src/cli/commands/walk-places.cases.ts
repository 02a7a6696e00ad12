import { type ProfileId, profileIds } from '@/core/law';

/** Parts of the payload as the story tells them, loosely typed: what each case changes. */
type Change = (payload: never) => object;

interface Breach {
  readonly name: string;
  readonly act: string;
  readonly on?: string;
  readonly change?: Change;
  /** By place, the rule that speaks and whether the act is refused or has to be confirmed; where none is named it is accepted. */
  readonly speaks: Readonly<Partial<Record<ProfileId, string>>>;
}

const everywhere = (says: string) => Object.fromEntries(profileIds.map((place) => [place, says]));
const only = (says: string, ...places: readonly ProfileId[]) =>
  Object.fromEntries(places.map((place) => [place, says]));
const until =
  (day: string, shorteningReason: string | null = null) =>
  () => ({ until: day, shorteningReason });
const panelOf = (n: number) => (payload: { expertPanel: readonly object[] }) => ({
  expertPanel: payload.expertPanel.slice(0, n),
});
const votes =
  (positions: readonly string[]) =>
  ({ statements }: { statements: readonly object[] }) => ({
    statements: statements.map((one, i) => ({ ...one, position: positions[i] })),
  });

export const breaches: readonly Breach[] = [
  { name: 'thirty days of comments (D713 15.1)', act: 'openConsultation', change: until('2026-01-14'), speaks: {} },
  {
    name: 'twenty-nine without a reason',
    act: 'openConsultation',
    change: until('2026-01-13'),
    speaks: everywhere('refused D713/15.1/period'),
  },
  {
    name: 'twenty-nine with a reason',
    act: 'openConsultation',
    change: until('2026-01-13', '汛期将至，须在汛前完成'),
    speaks: {},
  },
  {
    name: 'a notice of 29 days (HLJ 19, SH 17, XJ 19)',
    act: 'announceHearing',
    change: () => ({ hearingOn: '2026-01-14' }),
    speaks: only('refused HLJ/19/notice', 'hlj2021', 'sh2020', 'xj2022'),
  },
  {
    name: 'a notice of 19 days (GDH 16)',
    act: 'announceHearing',
    change: () => ({ hearingOn: '2026-01-04' }),
    speaks: only('refused HLJ/19/notice', 'hlj2021', 'sh2020', 'xj2022', 'gdh2023'),
  },
  {
    name: 'a notice of 9 days (AH 15)',
    act: 'announceHearing',
    change: () => ({ hearingOn: '2025-12-25' }),
    speaks: only('refused HLJ/19/notice', 'hlj2021', 'sh2020', 'xj2022', 'gdh2023', 'ah2020'),
  },
  {
    name: 'put off by 31 days (GDH 19)',
    act: 'announceHearing',
    change: () => ({ hearingOn: '2026-02-23', hearingPostponed: { from: '2026-01-23', until: '2026-02-23' } }),
    speaks: only('refused GDH/19/quorum', 'gdh2023'),
  },
  {
    name: 'a list seven days before (GDH 20)',
    act: 'publishHearingList',
    on: '2026-01-16',
    speaks: only('refused D713/16.3/list', 'gdh2023'),
  },
  {
    name: 'a list six days before (HLJ 19)',
    act: 'publishHearingList',
    on: '2026-01-17',
    speaks: only('refused D713/16.3/list', 'hlj2021', 'sh2020', 'xj2022', 'gdh2023'),
  },
  {
    name: 'a list of nine (AH 16, XJ 20)',
    act: 'publishHearingList',
    change: () => ({ hearingListed: 9 }),
    speaks: only('refused GDH/19/participants', 'ah2020', 'xj2022'),
  },
  {
    name: 'a list of ten (GDH 19: odd)',
    act: 'publishHearingList',
    change: () => ({ hearingListed: 10 }),
    speaks: only('refused GDH/19/participants', 'gdh2023'),
  },
  {
    name: 'papers six days before (D713 16.3)',
    act: 'serveHearingPapers',
    on: '2026-01-17',
    speaks: everywhere('confirm D713/16.3/materials'),
  },
  {
    name: 'seven of eleven came (GDH 19, AH 15)',
    act: 'holdHearing',
    change: ({ hearingSpeakers }: { hearingSpeakers: readonly object[] }) => ({
      hearingSpeakers: hearingSpeakers.slice(0, 7),
      hearingAttended: 7,
    }),
    speaks: only('confirm GDH/19/quorum', 'ah2020', 'gdh2023'),
  },
  {
    name: 'behind closed doors (D713 17.1)',
    act: 'holdHearing',
    change: () => ({ hearingPublic: false }),
    speaks: everywhere('confirm D713/17.1/steps'),
  },
  {
    name: 'another day than announced (D713 16.2)',
    act: 'holdHearing',
    on: '2026-01-22',
    speaks: everywhere('confirm D713/16.2/published'),
  },
  {
    name: 'a host who drafted (GDH 9)',
    act: 'holdHearing',
    change: () => ({ hearingHostDeclaration: { drafted: true, hasInterest: false } }),
    speaks: only('confirm GDH/9/host', 'gdh2023'),
  },
  {
    name: 'three experts (HLJ 24; AH, JS 22; XJ 25)',
    act: 'appointExpertPanel',
    change: panelOf(3),
    speaks: {
      hlj2021: 'refused HLJ/24/five',
      ...only('refused HLJ/24/three', 'ah2020', 'js2020'),
      xj2022: 'confirm HLJ/24/three',
    },
  },
  {
    name: 'seven experts (AH 22: generally nine)',
    act: 'appointExpertPanel',
    change: panelOf(7),
    speaks: only('confirm HLJ/24/five', 'ah2020'),
  },
  {
    name: 'an expert with an interest (D713 20.1)',
    act: 'appointExpertPanel',
    change: ({ expertPanel: [first, ...rest] }: { expertPanel: readonly object[] }) => ({
      expertPanel: [{ ...first, hasInterest: true }, ...rest],
    }),
    speaks: everywhere('refused D713/20.1/no-interest'),
  },
  {
    name: 'no expert of law (XJ 25)',
    act: 'appointExpertPanel',
    change: () => ({ expertKinds: ['trade'] }),
    speaks: only('confirm XJ/25/kinds', 'xj2022'),
  },
  {
    name: 'papers to experts six days before (AH 22, JS 24; XJ 26)',
    act: 'reportExpertArgument',
    change: () => ({ expertMaterialsOn: '2026-01-20' }),
    speaks: { ...only('confirm AH/22/materials', 'ah2020', 'js2020'), xj2022: 'confirm XJ/26/study-time' },
  },
  {
    name: 'no leader at the experts’ meeting (HLJ 26, XJ 24)',
    act: 'reportExpertArgument',
    change: () => ({ expertLeaderAttended: false }),
    speaks: only('confirm HLJ/26/leader', 'hlj2021', 'xj2022'),
  },
  {
    name: 'the report reviewed by its author (HLJ 30)',
    act: 'reviewRiskReport',
    change: () => ({ riskReviewers: ['吴评'] }),
    speaks: only('confirm HLJ/30/review', 'hlj2021'),
  },
  {
    name: 'competition reviewed in six working days (AH 28)',
    act: 'concludeCompetitionReview',
    on: '2026-01-21',
    speaks: only('confirm AH/28/review-time', 'ah2020'),
  },
  {
    name: 'an opinion after seven working days, the make-up Saturday of 14 February the seventh (D713 26.2)',
    act: 'issueLegalityOpinion',
    speaks: {},
  },
  {
    name: 'an opinion after six working days without a reason',
    act: 'issueLegalityOpinion',
    on: '2026-02-13',
    speaks: everywhere('confirm D713/26.2/minimum'),
  },
  {
    name: 'no adviser heard (D713 28.1)',
    act: 'issueLegalityOpinion',
    change: () => ({ counselOpinions: [] }),
    speaks: everywhere('confirm D713/28.1/counsel'),
  },
  {
    name: 'not followed, and no reason (HLJ 37)',
    act: 'respondToLegalityOpinion',
    change: () => ({ legalityFullyFollowed: false }),
    speaks: only('confirm HLJ/37/not-followed', 'hlj2021'),
  },
  {
    name: 'papers of the meeting on its day (HLJ 39, XJ 41)',
    act: 'scheduleMeeting',
    change: () => ({ materialsSentOn: '2026-03-05' }),
    speaks: only('confirm HLJ/39/materials', 'hlj2021', 'xj2022'),
  },
  {
    name: 'circulated instead of discussed (D713 30.1)',
    act: 'scheduleMeeting',
    change: () => ({ meetingKind: 'circulation' }),
    speaks: everywhere('refused D713/30.1/meeting'),
  },
  {
    name: 'decided on another day than set',
    act: 'recordDiscussion',
    on: '2026-03-04',
    speaks: everywhere('confirm D713/30.1/meeting'),
  },
  {
    name: 'the chief first (D713 30.2)',
    act: 'recordDiscussion',
    change: ({ statements }: { statements: readonly object[] }) => ({
      statements: [...statements.slice(-1), ...statements.slice(0, -1)],
    }),
    speaks: everywhere('confirm D713/30.2/chief-last'),
  },
  {
    name: 'against the majority without a reason (D713 30.2)',
    act: 'recordDiscussion',
    change: votes(['disagree', 'disagree', 'disagree', 'agree']),
    speaks: everywhere('confirm D713/30.2/reasons'),
  },
  {
    name: 'a member who said nothing (HLJ 39, XJ 41, ZJ15 18: consents)',
    act: 'recordDiscussion',
    change: votes(['agree', 'agree', 'silent', 'agree']),
    speaks: only('confirm D713/30.2/everyone', 'd713', 'sh2020', 'ah2020', 'js2020', 'gdh2023'),
  },
  {
    name: 'another text than reviewed (D713 25.2)',
    act: 'recordDiscussion',
    change: () => ({ discussedDraftDigest: 'f'.repeat(64) }),
    speaks: everywhere('confirm D713/25.2/same-text'),
  },
  {
    name: 'the reviewers’ leader away (HLJ 39, ZJ23 35)',
    act: 'recordDiscussion',
    change: () => ({ legalityLeaderAttended: false }),
    speaks: only('confirm HLJ/39/legality-leader', 'hlj2021', 'zj2023'),
  },
  {
    name: 'neither gazette nor newspaper (D713 32.1)',
    act: 'publishDecision',
    change: () => ({ publicationChannels: ['site'] }),
    speaks: everywhere('refused D713/32.1/channels'),
  },
  {
    name: 'adoption not explained (D713 32.1)',
    act: 'publishDecision',
    change: () => ({ adoptionNoteOn: null }),
    speaks: everywhere('refused D713/32.1/adoption'),
  },
  {
    name: 'handed over to the archive after four years (ARC 20)',
    act: 'archiveDossier',
    change: () => ({ transferYear: 2030 }),
    speaks: everywhere('confirm ARC/20.2/retention'),
  },
  {
    name: 'not evaluated though there is cause (SH 41)',
    act: 'judgePostEvaluation',
    change: () => ({ evaluate: false }),
    speaks: only('confirm SH/41/evaluation', 'sh2020'),
  },
  {
    name: 'evaluated by who assessed (D713 36.2)',
    act: 'planPostEvaluation',
    change: () => ({ evaluator: '东方评估公司' }),
    speaks: everywhere('refused D713/36.2/evaluator'),
  },
];
