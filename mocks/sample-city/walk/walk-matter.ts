import { seeded } from '@/analysis/random';
import { addDays, addWorkingDays, civilDate, type WorkingCalendar } from '@/core/kernel';
import type { ActRequest, RoleId } from '@/core/matter';
import type { OpinionRow } from '@/ports/desk';
import { sampleOpinions } from '../sample-opinions';
import { digestOf } from './digest-of';
import { executeMatter } from './execute-matter';
import type { MatterSpec, Step, Until } from './step';

const CITY = '哈尔滨市人民政府';
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
const surnames = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗';
const person = (n: number, what = '示例') => `${surnames[n % surnames.length]}${what}`;

/** Every act that carries a matter lawfully from its proposal to where the spec stops, with its day and who does it. */
export function walkMatter(spec: MatterSpec, calendar: WorkingCalendar): readonly Step[] {
  const steps: Step[] = [];
  let day = civilDate(spec.begins);
  const wait = (days: number) => {
    day = addDays(day, days);
  };
  const workdays = (days: number) => {
    const moved = addWorkingDays(calendar, day, days);
    if (!moved.ok) throw new Error(`${spec.id}: walked beyond the calendar`);
    day = moved.value;
  };
  const act = (role: RoleId, request: ActRequest, unit?: string) => {
    steps.push({ on: day, role, ...(unit && { unit }), request: { on: day, ...request } });
  };
  const reached = (stop: Until) => spec.until === stop;
  const random = seeded(spec.seed);
  const text = `${spec.title}（草案，示例）`;
  const draftDigest = digestOf(text);
  const paper = (kind: string, title: string) => [
    {
      id: `${spec.id}-${kind}-${steps.length}`,
      kind,
      title: `${title}（示例）`,
      on: day,
      digest: digestOf(spec.id + kind + title),
      bytes: 20_000 + Math.floor(random() * 90_000),
      nonPublicBasis: null,
    },
  ];
  const judge = (applies: boolean, because: string) => ({ applies, because });

  act('undertaking', {
    type: 'proposeMatter',
    title: spec.title,
    origin: 'sample',
    profileId: 'hlj2021',
    summary: spec.summary,
    proposalSource: 'department',
    proposer: spec.leadUnit,
    proposalArgument: {
      problem: spec.summary,
      basis: spec.basis,
      solution: spec.options.map(({ name }) => name).join('；') || '拟订草案',
      necessity: '关系群众切身利益，有必要列入年度目录，方案可行（示例）。',
    },
    papers: paper('proposal', '决策建议书'),
  });
  if (reached('proposed')) return steps;
  wait(2);
  act(
    'office',
    { type: 'judgeApplicability', matterClass: spec.matterClass, exclusion: null, specialLaw: null },
    '市政府办公厅',
  );
  act(
    'office',
    {
      type: 'enterInCatalogue',
      catalogueYear: Number(spec.begins.slice(0, 4)),
      cataloguePartyConsentOn: day,
      cataloguePublishedOn: addDays(day, 3),
      plannedBy: spec.plannedBy,
    },
    '市政府办公厅',
  );
  if (reached('catalogued')) return steps;
  wait(spec.pace);
  act(
    'office',
    {
      type: 'recordStudy',
      studyUnit: spec.leadUnit,
      studyResult: '研究论证后建议启动决策程序（示例）。',
      papers: paper('study-report', '研究论证报告'),
    },
    '市政府办公厅',
  );
  wait(2);
  act(
    'deputy',
    {
      type: 'startDecision',
      leadUnit: spec.leadUnit,
      coUnits: [...spec.coUnits],
      papers: paper('start-decision', '启动交办单'),
    },
    CITY,
  );
  wait(1);
  act('undertaking', {
    type: 'judgeFeatures',
    nonPublicBasis: null,
    directInterest: spec.hearing || spec.livelihood,
    wideDisagreement: spec.options.length > 1,
    majorEconomic: false,
    majorLivelihood: spec.livelihood,
    widelyFollowed: true,
    nationalSecurityOrLifeline: false,
    specificGroups: [...spec.groups],
  });
  act('undertaking', {
    type: 'judgeProcedures',
    participation: judge(true, '事项可以公开，应当充分听取公众意见。'),
    hearing: {
      ...judge(spec.hearing, spec.hearing ? '直接涉及群众切身利益。' : '分歧不大，以公开征求意见和座谈会听取意见。'),
      compulsoryUnder: spec.hearingUnder ?? null,
    },
    experts: {
      ...judge(spec.experts > 0, spec.experts > 0 ? '专业性、技术性较强。' : '不属于专业性、技术性较强的事项。'),
      complex: spec.experts >= 5,
    },
    risks: (['social-stability', 'public-safety', 'ecology', 'public-finance', 'public-opinion'] as const).map(
      (field) => ({
        field,
        ...judge(
          spec.risk !== 'none' && field !== 'ecology',
          spec.risk === 'none'
            ? '实施不会造成不利影响。'
            : field === 'ecology'
              ? '不涉及新增排放。'
              : '实施可能造成不利影响。',
        ),
      }),
    ),
    competition: judge(spec.competition, spec.competition ? '涉及经营者准入和价格行为。' : '不涉及经营者经济活动。'),
  });
  if (reached('started')) return steps;
  wait(spec.pace * 2);
  act('undertaking', {
    type: 'recordDraft',
    draftDigest,
    draftSections: sections,
    draftClauses: spec.clauses.map((clause, index) => ({ no: `第${index + 1}条`, text: clause })),
    explanationOn: day,
    bases: [
      { title: '重大行政决策程序暂行条例', article: '第十二条', kind: 'regulation', inForce: true },
      { title: spec.basis, article: '有关条款', kind: 'law', inForce: true },
    ],
    costBenefit: '成本效益测算见起草说明（示例）。',
    papers: [...paper('draft', '决策草案'), ...paper('explanation', '起草说明'), ...paper('basis-texts', '依据汇编')],
  });
  if (spec.options.length > 1)
    act('undertaking', {
      type: 'compareOptions',
      options: spec.options.map((option, index) => ({
        id: `o${index + 1}`,
        name: option.name,
        summary: option.summary,
        scores: [...option.scores],
      })),
      criteria: [...spec.criteria],
      ...(spec.preferred && { preferredOption: spec.preferred, preferenceReason: '综合各准则得分和稳健性（示例）。' }),
    });
  act('undertaking', {
    type: 'consultUnits',
    unitsTouched: [...spec.coUnits],
    unitReplies: spec.coUnits.map((unit) => ({ unit, reply: '原则同意，建议细化实施步骤（示例）。', agreed: true })),
    dispute: null,
    papers: paper('unit-opinions', '有关单位书面意见'),
  });
  if (reached('drafted')) return steps;

  wait(spec.pace);
  const opened = day;
  act('undertaking', {
    type: 'openConsultation',
    until: addDays(opened, 32),
    noticeChannels: ['government-site', 'new-media', 'newspaper', 'hotline'],
    noticeFields: ['draft', 'explanation', 'channels', 'period', 'contact'],
    shorteningReason: null,
    papers: paper('consultation-notice', '公开征求意见公告'),
  });
  if (reached('consulting')) return steps;
  for (const group of spec.groups) {
    wait(2);
    act('undertaking', { type: 'hearGroup', group, summary: `与${group}代表座谈，意见已归纳（示例）。` });
  }
  if (!spec.hearing) {
    wait(4);
    act('undertaking', {
      type: 'recordSymposium',
      materialsOn: addDays(day, -6),
      attendees: 24,
      summary: '区县、社区和企业代表座谈（示例）。',
    });
  }
  day = addDays(opened, 33);
  const views = sampleOpinions(spec, opened, addDays(opened, 32));
  for (const channel of new Set(views.map((view) => view.channel))) {
    const batch = views.filter((view) => view.channel === channel);
    act('undertaking', {
      type: 'receiveOpinions',
      channel,
      rows: batch.length,
      persons: new Set(batch.map((view) => view.person)).size,
      digest: digestOf(spec.id + channel),
    });
  }
  if (reached('consulted')) return steps;

  if (spec.hearing) {
    wait(1);
    const held = addDays(day, 33);
    act('undertaking', {
      type: 'announceHearing',
      hearingOn: held,
      hearingPlace: '市民大厦三层会议室（示例）',
      hearingSelection: '公开报名后按利益方分组，以公开种子抽签。',
      hearingSeats: spec.sides.map((side, index) => ({ side, seats: index === 0 ? 11 : 3 })),
      papers: paper('hearing-notice', '听证会公告'),
    });
    if (reached('hearing-announced')) return steps;
    day = addDays(held, -9);
    act('undertaking', { type: 'publishHearingList', papers: paper('hearing-list', '听证会参加人名单') });
    const speakers = spec.sides.flatMap((side, s) =>
      Array.from({ length: s === 0 ? 5 : 2 }, (_, n) => ({
        name: person(s * 7 + n, `示例${s + 1}${n + 1}`),
        side,
        s,
        n,
      })),
    );
    act('undertaking', {
      type: 'serveHearingPapers',
      participants: speakers.map(({ name, side }) => ({ name, side })),
      papers: paper('hearing-service', '送达回证'),
    });
    day = held;
    const stances = ['oppose', 'conditional', 'conditional', 'support', 'oppose'] as const;
    act('undertaking', {
      type: 'holdHearing',
      hearingHost: '钱示例',
      hearingSteps: ['presentation', 'statements', 'confirmation'],
      hearingPublic: true,
      hearingSpeakers: speakers.map(({ name, side, s, n }) => ({
        name,
        side,
        stance: s === 0 ? (stances[n] ?? 'none') : 'support',
        statement: s === 0 ? '建议先保障困难家庭，再分步调整（示例）。' : '赞成调整，建议配套考核供热质量（示例）。',
        signed: n === 4 ? 'refused' : 'signed',
      })),
      papers: paper('hearing-record', '听证笔录'),
    });
  }
  wait(4);
  act('undertaking', {
    type: 'answerOpinions',
    opinionThemes: spec.themes.map(({ theme, clause, disposition, reason }) => {
      const about = views.filter((view) => view.theme === theme);
      const count = (stance: OpinionRow['stance']) => about.filter((view) => view.stance === stance).length;
      return {
        theme,
        clause,
        rows: about.length,
        oppose: count('oppose'),
        conditional: count('conditional'),
        support: count('support'),
        none: count('none'),
        disposition,
        reason,
      };
    }),
  });
  wait(3);
  act('undertaking', {
    type: 'publishParticipationReport',
    published: true,
    papers: paper('participation-report', '公众参与报告'),
  });
  if (reached('participated')) return steps;

  if (spec.experts > 0) {
    wait(spec.pace);
    const panel = Array.from({ length: spec.experts }, (_, n) => ({
      name: person(n, `专家${n + 1}`),
      unit: ['示例工业大学', '示例社会科学院', '示例设计研究院', '示例律师事务所'][n % 4] ?? '',
      field: ['热能工程', '公共政策', '财政', '法律', '社会保障'][n % 5] ?? '',
      fromPool: true,
      declaredOn: day,
      hasInterest: false,
    }));
    const items = ['必要性', '可行性', '公平性', '财政可持续', '实施风险'];
    act('undertaking', {
      type: 'appointExpertPanel',
      expertPanel: panel,
      poolExceptionReason: null,
      differingViewsSought: true,
      expertItems: items,
      papers: paper('expert-list', '论证专家名单'),
    });
    wait(4);
    panel.forEach(({ name }, n) => {
      const lean = items.map((_, i) => Math.max(1, Math.min(5, Math.round(4.4 - i * 0.45 + (random() - 0.5) * 1.6))));
      const against = n === panel.length - 1 || (spec.experts >= 9 && n === panel.length - 4);
      act(
        'expert',
        {
          type: 'signExpertOpinion',
          name,
          necessity: '确有必要（示例）。',
          feasibility: against ? '分步实施更为可行（示例）。' : '方案可行（示例）。',
          soundness: '测算方法科学（示例）。',
          verdict: against ? 'disagree' : n % 3 === 1 ? 'conditional' : 'agree',
          scores: against ? lean.map((score) => Math.max(1, score - 1)) : lean,
          sealed: true,
          papers: paper('expert-opinion', `${name}论证意见`),
        },
        '专家库',
      );
    });
    wait(2);
    act('undertaking', {
      type: 'reportExpertArgument',
      expertForm: 'meeting',
      expertLeaderAttended: true,
      expertMajorityFollowed: true,
      expertMajorityReason: null,
      expertAdoption: '采纳多数意见；不同意见附后（示例）。',
      papers: paper('expert-report', '专家论证报告'),
    });
  }
  if (reached('experts')) return steps;

  if (spec.risk !== 'none') {
    wait(spec.pace);
    act('undertaking', {
      type: 'planRiskAssessment',
      riskPlan: {
        aim: '判断风险是否可控',
        content: '社会稳定、公共安全、财政、舆情',
        object: '受影响居民、企业和区县',
        way: '舆情跟踪、走访、会商',
        time: '三周',
      },
      riskAssessor: '示例风险评估中心',
      riskThirdParty: true,
      existingAssessments: [],
      riskSimple: null,
      papers: paper('risk-plan', '风险评估方案'),
    });
    wait(12);
    const level = { low: 0.42, medium: 0.7, high: 0.86 }[spec.risk];
    const names = ['低收入家庭负担增加', '老旧管网供热质量投诉', '网络舆情集中', '财政补贴超预算', '部分区县执行不一'];
    const owners = ['市民政局', '市住建局', '市委宣传部', '市财政局', spec.leadUnit];
    act(
      'assessor',
      {
        type: 'reportRisk',
        riskFactors: names.map((name, n) => {
          const p = Math.min(0.95, level - n * 0.05 + random() * 0.06);
          const q = Math.min(0.95, level - n * 0.03 + random() * 0.06);
          return {
            name: `${name}（示例）`,
            family: ['经济利益', '技术', '媒体舆情', '财政', '管理'][n] ?? '',
            p,
            q,
            w: 0.2,
            measure: '制定专项措施并明确责任（示例）',
            owner: owners[n] ?? null,
            dueOn: addDays(day, 40),
            pAfter: p * 0.6,
            qAfter: q * 0.8,
          };
        }),
        riskDepartmentsHeard: ['市信访局', '市公安局', '市财政局'],
        riskResponsePlan: '处置预案（示例）',
        riskAuthors: ['孙评估示例'],
        riskGradeInitial: spec.risk,
        riskGradeExpected: spec.risk === 'high' ? 'medium' : 'low',
        riskPeopleAsked: 1200,
        papers: paper('risk-report', '风险评估报告'),
      },
      '示例风险评估中心',
    );
    if (reached('risk-reported')) return steps;
    wait(4);
    act('undertaking', {
      type: 'reviewRiskReport',
      riskReviewers: ['郑评审示例', '冯评审示例'],
      riskReviewOpinion: '报告方法适当，措施可行（示例）。',
      papers: paper('risk-review', '风险评审意见'),
    });
    wait(2);
    act(
      'deputy',
      {
        type: 'findControllability',
        controllable: true,
        because: '落实措施后风险可控（示例）。',
        papers: paper('controllability-finding', '可控认定'),
      },
      CITY,
    );
  }
  if (spec.competition) {
    act('undertaking', {
      type: 'recordCompetitionFirstReview',
      competitionAnswers: Array.from({ length: 19 }, () => false),
      operatorsHeard: ['示例行业协会'],
      competitionException: null,
      papers: paper('competition-first-review', '公平竞争初审意见'),
    });
    workdays(7);
    act(
      'market-regulator',
      {
        type: 'concludeCompetitionReview',
        competitionConclusion: 'consistent',
        papers: paper('competition-conclusion', '公平竞争审查结论'),
      },
      '市市场监管局',
    );
  }
  wait(spec.pace);
  act('undertaking', {
    type: 'recordUnitFirstReview',
    unitFirstReview: '初审认为合法（示例）。',
    papers: paper('unit-first-review', '单位合法性初审意见'),
  });
  wait(3);
  act('undertaking', {
    type: 'recordUnitMeeting',
    unitMeetingPassed: true,
    papers: paper('unit-meeting-minutes', '局办公会议纪要'),
  });
  if (reached('reviewed-inside')) return steps;

  wait(1);
  act('undertaking', {
    type: 'submitForLegalityReview',
    legalityFile: [
      'draft',
      'explanation',
      'basis-texts',
      'procedure-account',
      'unit-first-review',
      'participation-report',
      ...(spec.hearing ? ['hearing-record'] : []),
      'expert-report',
      'risk-report',
      'competition-conclusion',
    ],
    procedureAccount: [
      ['公众参与', true],
      ['听证', spec.hearing],
      ['专家论证', spec.experts > 0],
      ['风险评估', spec.risk !== 'none'],
      ['公平竞争审查', spec.competition],
    ].map(([procedure, performed]) => ({
      procedure,
      performed,
      reason: performed ? null : '经判断不适用，理由已记录。',
    })),
    papers: [...paper('review-request', '送审函'), ...paper('procedure-account', '程序履行说明')],
  });
  workdays(1);
  act('legality-reviewer', { type: 'receiveReviewFile' }, '市司法局');
  if (reached('in-legality')) return steps;
  workdays(3);
  act('legality-reviewer', { type: 'stopReviewClock', kind: 'meeting' }, '市司法局');
  workdays(2);
  act('legality-reviewer', { type: 'resumeReviewClock' }, '市司法局');
  workdays(7);
  act(
    'legality-reviewer',
    {
      type: 'issueLegalityOpinion',
      legalityHeadings: {
        power: '属于市政府法定权限（示例）。',
        procedure: reached('returned') ? '专家论证程序材料不全（示例）。' : '程序履行完整（示例）。',
        content: '内容符合上位法（示例）。',
      },
      legalityOutcome: reached('returned') ? 'return-for-procedure' : 'agree',
      exploratoryReform: null,
      counselOpinions: [{ name: '沈律师示例', opinion: '合法（示例）。', signedOn: day }],
      shortReviewReason: null,
      papers: [...paper('legality-opinion', '合法性审查意见书'), ...paper('counsel-opinion', '法律顾问意见')],
    },
    '市司法局',
  );
  if (reached('returned')) return steps;
  wait(2);
  act('undertaking', {
    type: 'respondToLegalityOpinion',
    legalityChanges: '按意见作文字修改（示例）。',
    legalityFullyFollowed: true,
    legalityNotFollowedReason: null,
    papers: paper('legality-response', '审查意见处理情况'),
  });
  if (reached('legality-done')) return steps;
  wait(2);
  act('undertaking', {
    type: 'submitForDiscussion',
    discussionPack: [
      'draft',
      'explanation',
      'unit-opinions',
      'legality-opinion',
      'legality-response',
      'discussion-application',
      'participation-report',
      'expert-report',
      'risk-report',
      'competition-conclusion',
    ],
    papers: paper('discussion-application', '提请讨论申请'),
  });
  if (reached('submitted')) return steps;
  wait(2);
  act(
    'office',
    {
      type: 'scheduleMeeting',
      meetingKind: 'executive',
      meetingNo: `市政府第${40 + (spec.seed % 20)}次常务会议（示例）`,
      meetingOn: addDays(day, 6),
      materialsSentOn: addDays(day, 1),
      papers: paper('meeting-notice', '会议通知'),
    },
    '市政府办公厅',
  );
  if (reached('scheduled')) return steps;
  wait(6);
  const members = ['副市长甲示例', '副市长乙示例', '副市长丙示例', '秘书长丁示例', '主任戊示例'];
  act(
    'office',
    {
      type: 'recordDiscussion',
      chiefName: '市长示例',
      membersPresent: members,
      statements: [
        ...members.map((name, n) => ({
          name,
          position: spec.dissent && n === 2 ? 'disagree' : n === 4 ? 'silent' : 'agree',
          text: spec.dissent && n === 2 ? spec.dissent : n === 4 ? null : '同意（示例）。',
        })),
        { name: '市长示例', position: 'agree', text: '综合大家意见作出决定（示例）。' },
      ],
      decisionOutcome: reached('deferred') ? 'deferred' : 'passed',
      reasonAgainstMajority: reached('deferred') ? '多数同意，但资金安排尚未落实，暂缓至落实后再议（示例）。' : null,
      changeClass: null,
      legalityLeaderAttended: true,
      discussedDraftDigest: draftDigest,
      papers: paper('meeting-record', '会议记录'),
    },
    '市政府办公厅',
  );
  if (reached('deferred')) return steps;
  wait(2);
  act('chief', { type: 'signMinutes', papers: paper('meeting-minutes', '会议纪要') }, CITY);
  if (reached('decided')) return steps;
  wait(2);
  act('undertaking', { type: 'reportToParty', papers: paper('party-report', '向市委的请示') });
  act('office', { type: 'checkOtherApprovals', otherApprovals: [] }, '市政府办公厅');
  if (reached('reported')) return steps;
  workdays(5);
  act(
    'office',
    {
      type: 'publishDecision',
      publicationChannels: ['gazette', 'site', 'newspaper'],
      decisionNo: `示例政发〔${day.slice(0, 4)}〕${spec.seed % 90}号`,
      adoptionNoteOn: day,
      interpretationOn: day,
      interpretation: '解读要点（示例）。',
      papers: [
        ...paper('published-text', '公布文本'),
        ...paper('adoption-note', '采纳情况说明'),
        ...paper('interpretation', '解读材料'),
      ],
    },
    '市政府办公厅',
  );
  act(
    'office',
    { type: 'nameExecutingUnit', executingUnit: spec.leadUnit, executionDueOn: addDays(day, 365) },
    '市政府办公厅',
  );
  if (reached('published')) return steps;
  if (reached('executing')) {
    steps.push(...executeMatter(spec, day));
    return steps;
  }
  wait(20);
  act(
    'archivist',
    {
      type: 'archiveDossier',
      archiveKinds: [
        'draft',
        'explanation',
        'legality-opinion',
        'meeting-record',
        'party-report',
        'published-text',
        'participation-report',
        'hearing-record',
        'expert-report',
        'risk-report',
        'competition-conclusion',
      ],
      retention: 'permanent',
      transferYear: Number(day.slice(0, 4)) + 20,
      papers: paper('archive-list', '卷内目录'),
    },
    '市档案馆',
  );
  return steps;
}
