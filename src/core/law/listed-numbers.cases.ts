import { addDays, addMonths, civilDate, weekday } from '@/core/kernel';
import type { RuleCase } from './case';
import { type DecisionFacts, decisionFactsSchema } from './facts/decision-facts';
import type { ParamName, ProfileParams } from './profiles/profile-params';

type CaseFacts = RuleCase['facts'];

interface Side {
  readonly asOf?: string;
  readonly params?: Partial<ProfileParams>;
  /** Which rule, where the place has several of one number. */
  readonly rule?: string;
  /** The facts count in steps of 1 / scale: shares of a list of `scale` entries. */
  readonly scale?: number;
}

/** Where a number of the list is found in what we built. */
export type Witness =
  /** The value of a parameter of the place, or the length of its list. */
  | { readonly kind: 'parameter'; readonly name: ParamName }
  /** The parts a fact of the schema is made of. */
  | { readonly kind: 'parts'; readonly of: readonly string[] }
  /** The rule passes at the number and fails one below it. */
  | { readonly kind: 'from'; readonly facts: (n: number) => CaseFacts; readonly side: Side }
  /** The rule passes at the number and fails one above it. */
  | { readonly kind: 'up-to'; readonly facts: (n: number) => CaseFacts; readonly side: Side }
  /** A word instead of a number: the rule passes with it and fails without. */
  | { readonly kind: 'word'; readonly passes: CaseFacts; readonly fails: CaseFacts; readonly side: Side };

const parameter = (name: ParamName): Witness => ({ kind: 'parameter', name });
const parts = (shape: object): Witness => ({ kind: 'parts', of: Object.keys(shape) });
const from = (facts: (n: number) => CaseFacts, side: Side = {}): Witness => ({ kind: 'from', facts, side });
const upTo = (facts: (n: number) => CaseFacts, side: Side = {}): Witness => ({ kind: 'up-to', facts, side });

const base = civilDate('2026-03-02');
const after = (days: number) => addDays(base, days);
/** Working days from Monday 2 March 2026; until May only 6 April is a holiday and no day is made up. */
const workingAfter = (days: number) => {
  let day = base;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (weekday(day) <= 5 && day !== '2026-04-06') left -= 1;
  }
  return day;
};
const text = '示例';
const judged = { applies: true, because: text, by: text, on: base };
const shape = decisionFactsSchema.shape;
/** `n` entries made by `entry`, numbered from 0. */
const several = <T>(n: number, entry: (i: number) => T): T[] =>
  Array.from({ length: Math.max(n, 0) }, (_, i) => entry(i));
const first = <T>(n: number, all: readonly T[]): T[] => all.slice(0, Math.max(n, 0));

const open: CaseFacts = { nonPublicBasis: null, consultationOpened: base };
const hearing: CaseFacts = { hearingJudgement: { ...judged, compulsoryUnder: null } };
const experts: CaseFacts = { expertJudgement: { ...judged, complex: true } };
const risk: CaseFacts = { riskJudgements: [{ ...judged, field: 'social-stability' }], riskSimple: null };
const competition: CaseFacts = { competitionJudgement: judged };
const executed: CaseFacts = { publishedOn: base };

const expert = (i: number) => ({
  name: `专家${i}`,
  unit: text,
  field: text,
  fromPool: true,
  declaredOn: base as string | null,
  hasInterest: false,
});
const opinion = (i: number, sealed = true) => ({
  name: `专家${i}`,
  necessity: text,
  feasibility: text,
  soundness: text,
  verdict: 'agree',
  scores: [],
  signedOn: base,
  sealed,
});
const speaker = (i: number, stance: string, signed = 'signed') => ({
  name: `代表${i}`,
  side: '居民',
  stance,
  statement: text,
  signed,
});
const said = (name: string, position: string, words: string | null = text) => ({ name, position, text: words });
const factor = (p: number, w = 1) => ({
  name: text,
  family: text,
  p,
  q: 1,
  w,
  measure: text,
  owner: text,
  dueOn: base,
  pAfter: 0,
  qAfter: 0,
});
const theme = (answered: boolean) => ({
  theme: text,
  clause: null,
  rows: 1,
  oppose: 1,
  conditional: 0,
  support: 0,
  none: 0,
  disposition: answered ? 'not' : null,
  reason: answered ? text : null,
});
const chosen = (reason: string) => ({
  chiefName: '市长',
  decisionOutcome: 'passed',
  ...(reason && { reasonAgainstMajority: reason }),
});
const sections = [
  'matter',
  'basis',
  'goal',
  'tasks',
  'measures',
  'schedule',
  'executing-units',
  'budget',
  'evaluation-plan',
];
const noticeFields = ['draft', 'explanation', 'channels', 'period', 'contact'];
const reviewFile = [
  ['draft', 'explanation', 'procedure-account'],
  ['basis-texts'],
  ['unit-first-review'],
  ['competition-conclusion'],
  ['hearing-record', 'participation-report', 'expert-report', 'risk-report'],
];
const done: CaseFacts = {
  hearingHeldOn: base,
  participationReportOn: base,
  expertReportOn: base,
  riskReportOn: base,
  competitionConcludedOn: base,
};
const outcomes: readonly CaseFacts[] = [
  { legalityOutcome: 'agree' },
  { legalityOutcome: 'adjust-then-submit', legalityResponseOn: base },
  { legalityOutcome: 'submit-with-risk', exploratoryReform: { noNationalRule: text, legalRisk: text } },
];
const pack = ['draft', 'participation-report', 'expert-report', 'risk-report', 'legality-opinion'];
const reviewDays = (n: number): CaseFacts => ({ legalityReceivedOn: base, legalityOpinionOn: workingAfter(n) });
const hearingBefore = (fact: keyof DecisionFacts) => (n: number) => ({
  ...hearing,
  [fact]: base,
  hearingOn: after(n),
});
const panelOf = (n: number): CaseFacts => ({ ...experts, expertPanel: several(n, expert) });

/** Per rule of the list, or per number of it (`R061#1` is its second), where the number is found. */
export const witnesses: Readonly<Record<string, readonly Witness[]>> = {
  R004: [from((n) => (n >= 1 ? { catalogueYear: 2026 } : {}))],
  R005: [upTo((n) => ({ cataloguePublishedOn: base, cataloguePartyConsentOn: after(n) }))],
  R008: [upTo((n) => ({ plannedBy: addDays(civilDate('2026-11-23'), -n) }))],
  R009: [
    parameter('yearEndDisclosureBy'),
    {
      kind: 'word',
      passes: { catalogueYear: 2025, yearEndDisclosedOn: '2025-12-31' },
      fails: { catalogueYear: 2025, yearEndDisclosedOn: '2026-01-01' },
      side: {},
    },
  ],
  R012: [parts(shape.proposalArgument.unwrap().unwrap().shape)],
  R016: [from((n) => (n >= 1 ? { leadUnit: text } : {}))],
  R017: [from((n) => ({ coUnits: ['乙'], ...(n >= 1 && { leadUnit: '甲' }) }))],
  R020: [
    parameter('draftingMaxMonths'),
    upTo((n) => ({ startedOn: base, draftRecordedOn: addMonths(base, n), draftExtensionReason: null })),
  ],
  R021: [from((n) => ({ bases: several(n, () => ({ title: text, article: '1', kind: 'law', inForce: true })) }))],
  R023: [parameter('draftSections'), from((n) => ({ draftSections: first(n, sections) }))],
  R026: [
    from((n) => ({
      wideDisagreement: true,
      preferredOption: 'a',
      options: several(n, (i) => ({ id: `${i}`, name: text, summary: text, scores: [] })),
    })),
  ],
  R027: [
    from(
      (n) => ({
        unitsTouched: ['甲', '乙', '丙'],
        unitReplies: first(n, ['甲', '乙', '丙']).map((unit) => ({ unit, reply: text, agreed: true })),
      }),
      { scale: 3 },
    ),
  ],
  R028: [parts(shape.dispute.unwrap().unwrap().shape)],
  R030: [from((n) => ({ ...open, consultationClosed: after(30), participationMethods: first(n, ['consultation']) }))],
  R032: [from((n) => ({ ...open, noticeFields: first(n, ['draft', 'explanation']) }))],
  R034: [parameter('consultationNoticeFields'), from((n) => ({ ...open, noticeFields: first(n, noticeFields) }))],
  R035: [
    parameter('consultationMinDays'),
    from((n) => ({ ...open, consultationClosed: after(n), shorteningReason: null })),
  ],
  R036: [
    parameter('consultationMinDays'),
    from((n) => ({ ...open, consultationClosed: after(n), shorteningReason: null })),
  ],
  R037: [from((n) => ({ ...open, noticeChannels: first(n, ['government-site']) }))],
  R041: [
    parameter('symposiumMaterialDays'),
    from((n) => ({
      participationMethods: ['symposium'],
      symposiums: [{ heldOn: after(n), materialsOn: base, attendees: 9, summary: text }],
    })),
  ],
  R043: [
    parameter('onlineInteractionDays'),
    from((n) => ({ onlineInteractions: [{ announcedOn: base, heldOn: after(n) }] })),
  ],
  R044: [
    from(
      (n) => ({
        ...open,
        opinionBatches: [{ channel: text, rows: 3, persons: 3, digest: null, sealedOn: base }],
        opinionsAnsweredOn: base,
        opinionThemes: several(3, (i) => theme(i < n)),
      }),
      { scale: 3 },
    ),
  ],
  R045: [],
  R050: [parameter('hearingNoticeDays'), from(hearingBefore('hearingNoticeOn'))],
  R053: [from((n) => ({ ...hearing, hearingSeats: [{ side: '居民', seats: Math.max(n, 0) }] }))],
  R054: [parameter('hearingListDays'), from(hearingBefore('hearingListOn'))],
  R055: [
    parameter('hearingMaterialDays'),
    from((n) => ({
      ...hearing,
      hearingOn: after(n),
      hearingListed: 1,
      hearingServed: [{ name: text, side: '居民', servedOn: base }],
    })),
  ],
  'R056#0': [
    parameter('hearingMinParticipants'),
    from((n) => ({ ...hearing, hearingNoticeOn: base, hearingListed: n })),
    upTo((n) => ({ ...hearing, hearingNoticeOn: base, hearingListed: n })), // ten is not odd
  ],
  R056: [parameter('hearingMinParticipants'), from((n) => ({ ...hearing, hearingNoticeOn: base, hearingListed: n }))],
  R057: [
    parameter('hearingQuorum'),
    from((n) => ({ ...hearing, hearingNoticeOn: base, hearingListed: 9, hearingAttended: n }), { scale: 9 }),
  ],
  'R057#2': [
    parameter('hearingMaxDelayDays'),
    upTo((n) => ({
      ...hearing,
      hearingNoticeOn: base,
      hearingListed: 9,
      hearingAttended: 9,
      hearingPostponed: { from: base, until: after(n) },
    })),
  ],
  R059: [
    from((n) => ({
      ...hearing,
      hearingHeldOn: base,
      hearingPublic: true,
      hearingSteps: first(n, ['presentation', 'statements', 'confirmation']),
    })),
  ],
  R060: [
    from(
      (n) => ({
        ...hearing,
        hearingHeldOn: base,
        hearingSpeakers: several(3, (i) => speaker(i, 'support', i < n ? 'signed' : 'no')),
      }),
      { scale: 3 },
    ),
  ],
  'R061#0': [
    parameter('hearingReportDays'),
    upTo((n) => ({
      ...hearing,
      hearingHeldOn: base,
      hearingReportOn: after(n),
      hearingReportItems: ['organisation', 'participants', 'opinions', 'disputes', 'analysis', 'other'],
    })),
  ],
  'R061#1': [
    parameter('hearingReportItems'),
    from((n) => ({
      ...hearing,
      hearingHeldOn: base,
      hearingReportOn: base,
      hearingReportItems: first(n, ['organisation', 'participants', 'opinions', 'disputes', 'analysis', 'other']),
    })),
  ],
  R062: [
    upTo(
      (n) => ({
        ...hearing,
        hearingHeldOn: base,
        hearingReargument: null,
        hearingSpeakers: several(4, (i) => speaker(i, i < n ? 'oppose' : 'support')),
      }),
      { scale: 4 },
    ),
  ],
  R063: [
    parameter('hearingRequestReplyWorkingDays'),
    upTo((n) => ({
      consultationClosed: base,
      hearingRequests: [{ by: text, on: base, repliedOn: workingAfter(n) }],
    })),
  ],
  R065: [parts({ necessity: 0, feasibility: 0, soundness: 0 })],
  R066: [parameter('expertMin'), from(panelOf)],
  R067: [parameter('expertMinComplex'), from(panelOf)],
  R068: [
    from(
      (n) => ({
        ...experts,
        expertPanel: several(3, (i) => ({ ...expert(i), declaredOn: i < n ? base : null })),
      }),
      { scale: 3 },
    ),
  ],
  R071: [
    parameter('expertMaxAuthorityShare'),
    upTo((n) => ({ ...panelOf(9), expertPanelOn: base, expertsFromAuthority: n }), { scale: 9 }),
  ],
  R073: [
    parameter('expertMaterialDays'),
    from((n) => ({ ...experts, expertMaterialsOn: base, expertMeetingOn: after(n) }), { rule: 'AH/22/materials' }),
  ],
  'R073#2': [
    parameter('expertStudyWorkingDays'),
    from((n) => ({ ...experts, expertMaterialsOn: base, expertMeetingOn: workingAfter(n) }), {
      rule: 'XJ/26/study-time',
    }),
  ],
  R074: [from((n) => ({ ...experts, expertForm: 'meeting', expertLeaderAttended: n >= 1 }))],
  R075: [
    from(
      (n) => ({
        ...panelOf(3),
        expertOpinions: several(3, (i) => opinion(i, i < n)),
      }),
      { scale: 3 },
    ),
  ],
  R077: [],
  R078: [
    parameter('riskFields'),
    from((n) => ({
      riskJudgements: first(n, [
        'social-stability',
        'public-safety',
        'ecology',
        'public-finance',
        'public-opinion',
      ]).map((field) => ({ ...judged, field })),
    })),
  ],
  R079: [parameter('riskRequiredFor')],
  R081: [parts(shape.riskPlan.unwrap().unwrap().shape)],
  R082: [from((n) => ({ ...risk, riskDepartmentsHeard: first(n, [text]) }))],
  R083: [
    from((n) => ({
      ...risk,
      riskReportOn: base,
      riskFactors: n >= 1 ? [factor(0.1)] : [], // each factor carries its measure
      ...(n >= 2 && { riskResponsePlan: n >= 3 ? text : null }),
    })),
  ],
  R084: [parameter('riskGrades')],
  'R085#0': [
    upTo((n) => ({ ...risk, riskGradeInitial: 'low', riskFactors: [factor(0, 0.5), factor(0, (500 + n) / 1000)] }), {
      scale: 1000,
    }),
  ],
  'R085#1': [
    // Below the threshold the grade is low, from it medium.
    upTo((n) => ({ ...risk, riskGradeInitial: 'low', riskFactors: [factor((n - 1) / 100)] }), { scale: 100 }),
  ],
  'R085#2': [
    // Up to the threshold the grade is medium, above it high.
    upTo((n) => ({ ...risk, riskGradeInitial: 'medium', riskFactors: [factor(n / 100)] }), { scale: 100 }),
  ],
  R087: [
    upTo((n) => ({
      ...risk,
      riskReviewedOn: base,
      riskAuthors: ['甲', '乙'],
      riskReviewers: ['丙', ...first(n, ['甲', '乙'])],
    })),
  ],
  R091: [
    {
      kind: 'word',
      passes: { ...risk, controllability: { controllable: true, by: text, on: base, because: text } },
      fails: { ...risk, controllability: { controllable: false, by: text, on: base, because: text } },
      side: {},
    },
  ],
  R094: [
    from(
      (n) => ({
        ...competition,
        ...(n >= 1 && { competitionFirstReviewOn: base }),
        ...(n >= 2 && { competitionConcludedOn: base }),
      }),
      { rule: 'FCR/14.1/documents' },
    ),
  ],
  R095: [from((n) => ({ ...competition, competitionAnswers: several(n, () => false) }))],
  R096: [from((n) => ({ ...competition, operatorsHeard: first(n, [text]) }))],
  R097: [
    from((n) => ({
      ...competition,
      competitionException: {
        ground: n >= 1 ? text : null,
        noMilderWay: n >= 2 ? text : null,
        period: n >= 3 ? text : null,
      },
    })),
  ],
  R098: [
    parameter('competitionMinWorkingDays'),
    from((n) => ({ ...competition, competitionSubmittedOn: base, competitionConcludedOn: workingAfter(n) })),
  ],
  R099: [upTo((n) => ({ ...competition, legalitySubmittedOn: base, competitionConcludedOn: after(n) }))],
  R102: [from((n) => ({ ...done, legalityFile: first(n, reviewFile).flat() }))],
  R103: [
    from(
      (n) => ({
        procedureAccount: several(3, (i) => ({ procedure: text, performed: false, reason: i < n ? text : null })),
      }),
      { scale: 3 },
    ),
  ],
  R105: [parameter('legalityMinWorkingDays'), from(reviewDays)],
  R106: [parameter('legalityMaxWorkingDays'), upTo(reviewDays)],
  'R106#1': [
    parameter('legalityExtensionWorkingDays'),
    upTo((n) => ({ ...reviewDays(15 + n), reviewExtension: { workingDays: 60, approvedBy: text, on: base } })),
  ],
  R107: [parameter('legalityClockStops')],
  R108: [
    parameter('legalitySupplementWorkingDays'),
    upTo((n) => ({
      legalityReceivedOn: base,
      supplementAskedOn: base,
      supplementReceivedOn: workingAfter(n),
    })),
  ],
  R109: [
    parameter('legalityForwardWorkingDays'),
    upTo((n) => ({ legalitySubmittedOn: base, legalityReceivedOn: workingAfter(n) })),
  ],
  R110: [
    from((n) => ({
      legalityOpinionOn: base,
      counselOpinions: several(n, () => ({ name: text, opinion: text, signedOn: base })),
    })),
  ],
  R111: [parts(shape.legalityHeadings.unwrap().shape)],
  R112: [
    parts(outcomes),
    ...outcomes.map(
      (passes): Witness => ({ kind: 'word', passes, fails: { legalityOutcome: 'return-for-procedure' }, side: {} }),
    ),
  ],
  R115: [parts(shape.exploratoryReform.unwrap().unwrap().shape)],
  R116: [
    upTo((n) => ({ reviewedDraftDigest: 'a'.repeat(64), discussedDraftDigest: (n === 0 ? 'a' : 'b').repeat(64) })),
  ],
  R117: [
    from((n) => ({
      participationReportOn: base,
      expertReportOn: base,
      riskReportOn: base,
      discussionPack: first(n, pack),
    })),
  ],
  'R117#1': [
    from((n) => ({
      participationReportOn: base,
      expertReportOn: base,
      riskReportOn: base,
      discussionPack: first(n, [...pack, 'discussion-application']),
    })),
  ],
  R118: [from((n) => ({ unitsTouched: [text], discussionPack: n >= 1 ? ['unit-opinions'] : ['draft'] }))],
  R120: [from((n) => ({ materialsSentOn: base, meetingOn: after(n) }))],
  R122: [from((n) => ({ discussedOn: base, legalityLeaderAttended: n >= 1 }))],
  R123: [
    from(
      (n) => ({
        membersPresent: ['甲', '乙', '丙'],
        statements: first(n, ['甲', '乙', '丙']).map((name) => said(name, 'agree')),
      }),
      { scale: 3 },
    ),
  ],
  R124: [
    upTo((n) => ({
      chiefName: '市长',
      statements: [said('市长', 'agree'), ...several(n, (i) => said(`委员${i}`, 'agree'))],
    })),
  ],
  R125: [
    upTo(
      (n) => ({
        ...chosen(''),
        reasonAgainstMajority: null,
        statements: several(4, (i) => said(`委员${i}`, i < n ? 'disagree' : 'agree')),
      }),
      { scale: 4 },
    ),
  ],
  R126: [
    from((n) => ({ statements: several(3, (i) => said(`委员${i}`, 'disagree', i < n ? text : null)) }), { scale: 3 }),
  ],
  R127: [parameter('meetingOutcomes')],
  R130: [parameter('lapseMonths'), upTo((n) => ({ suspendedOn: addMonths(civilDate('2026-11-23'), -n) }))],
  R131: [upTo((n) => ({ publishedOn: base, partyReportedOn: after(n) }))],
  R133: [
    from((n) => ({ ...open, publishedOn: base, publicationChannels: first(n, ['gazette', 'site', 'newspaper']) }), {
      rule: 'D713/32.1/channels',
    }),
  ],
  R134: [
    parameter('publishMaxWorkingDays'),
    upTo((n) => ({ ...open, discussedOn: base, publishedOn: workingAfter(n) })),
  ],
  R137: [
    from(
      (n) => ({
        archiveKinds: first(n, [
          'draft',
          'explanation',
          'legality-opinion',
          'meeting-record',
          'party-report',
          'published-text',
        ]),
      }),
      { scale: 6 },
    ),
  ],
  R138: [parameter('archiveMaxDays'), upTo((n) => ({ publishedOn: base, archivedOn: after(n) }))],
  'R140#0': [
    parameter('archiveTransferYears'),
    from((n) => ({ retention: 'permanent', archivedOn: base, transferYear: 2026 + n, governmentLevel: 'city' })),
    upTo((n) => ({ retention: 'permanent', archivedOn: base, transferYear: 2026 + n, governmentLevel: 'city' })),
  ],
  'R140#1': [
    from((n) => ({ retention: 'permanent', archivedOn: base, transferYear: 2026 + n, governmentLevel: 'county' })),
    upTo((n) => ({ retention: 'permanent', archivedOn: base, transferYear: 2026 + n, governmentLevel: 'county' })),
  ],
  R142: [from((n) => (n >= 1 ? { executingUnit: text } : {}))],
  R144: [
    {
      kind: 'word',
      passes: { ...executed, executionReports: [{ on: '2026-09-23', by: text, progress: 1, summary: text }] },
      fails: { ...executed, executionReports: [{ on: '2026-09-22', by: text, progress: 1, summary: text }] },
      side: {
        params: {
          executionReportMonths: [
            {
              from: civilDate('2019-09-01'),
              value: 2,
              source: { instrument: 'PRACTICE', article: '—', quote: text, verbatim: false, verifiedOn: base },
            },
          ],
        },
      },
    },
  ],
  R147: [parameter('evaluationTriggers')],
  R148: [upTo((n) => ({ ...executed, trialEndsOn: addDays(civilDate('2026-11-23'), -n) }))],
  R149: [
    upTo((n) => ({
      ...executed,
      evaluator: '甲',
      earlierArgumentUnits: n >= 1 ? ['甲'] : ['乙'],
    })),
  ],
  R151: [
    from((n) => ({
      ...executed,
      evaluator: '甲',
      evaluationReportOn: addDays(base, 30),
      evaluationAdvice: 'continue',
      evaluationSections: first(n, ['basics', 'content', 'problems', 'advice', 'others']),
    })),
  ],
  R157: [
    {
      kind: 'word',
      passes: { plannedBy: '2026-06-01', discussedOn: '2026-06-01' },
      fails: { plannedBy: '2026-06-01', discussedOn: '2026-06-02' },
      side: {},
    },
  ],
  R158: [
    from(
      (n) => ({
        proposedOn: base,
        startedOn: base,
        draftRecordedOn: base,
        responsiblePersons: first(n, ['catalogue', 'initiation', 'drafting']).map((stage) => ({
          stage,
          name: text,
          role: text,
          unit: text,
          on: base,
        })),
      }),
      { scale: 3 },
    ),
  ],
  R159: [
    from((n) => ({
      toleranceClaim: {
        exploratory: n >= 1,
        byProcedure: n >= 2,
        diligent: n >= 3,
        noPrivateGain: n >= 4,
        because: text,
        by: text,
        on: base,
      },
    })),
  ],
  R161: [
    parameter('reviewReportBy'),
    {
      kind: 'word',
      passes: { legalityOpinionOn: '2025-06-01', reviewerReports: [{ year: 2025, on: '2026-03-31' }] },
      fails: { legalityOpinionOn: '2025-06-01', reviewerReports: [{ year: 2025, on: '2026-04-01' }] },
      side: {},
    },
  ],
};
