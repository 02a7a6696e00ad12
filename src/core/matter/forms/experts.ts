import { isBlank } from './blank';
import { isRecord } from './blank-values';
import { numberOf } from './day-bounds';
import type { FieldDefinition, FormDefinition, FormOf, FormSituation } from './form-definition';
import { fact } from './known';
import { choice, named, w } from './say';

/** How many experts the matter's law asks for: more where the matter was judged complex (HLJ 24). */
const leastExperts = (situation: FormSituation): number | undefined =>
  (situation.facts.expertJudgement?.complex ? numberOf('expertMinComplex', situation) : undefined) ??
  numberOf('expertMin', situation);

/** Those the last draw brought; what they declare is for them. */
function lastDrawn({ facts }: FormSituation, { expertPanel }: Readonly<Record<string, unknown>>) {
  const drawn = facts.expertDraws?.at(-1)?.drawn ?? [];
  const rows = (Array.isArray(expertPanel) ? expertPanel : []).filter(
    (row: unknown) => isRecord(row) && !isBlank(row.name),
  );
  const more = drawn.filter(
    ({ name, unit }) => !rows.some((row: unknown) => isRecord(row) && row.name === name && row.unit === unit),
  );
  return more.length === 0
    ? undefined
    : {
        label: w(`取用抽中的 ${more.length} 位专家`, `Take over the ${more.length} drawn`),
        values: {
          expertPanel: [
            ...rows,
            ...more.map(({ name, unit, stratum }) => ({ name, unit, field: stratum, fromPool: true })),
          ],
        },
      };
}

const appointExpertPanel: FormOf<'appointExpertPanel'> = {
  fields: {
    expertPanel: {
      label: w('论证专家', 'Experts'),
      hint: (situation) => {
        const least = leastExperts(situation);
        return least === undefined ? undefined : w(`依法不少于 ${least} 人`, `the law asks for at least ${least}`);
      },
      rows: (situation) => leastExperts(situation) ?? 1,
      leastRows: 1,
      known: fact('expertPanel'),
      parts: {
        name: {},
        unit: { forAll: true },
        field: { forAll: true },
        fromPool: { forAll: true },
        declaredOn: { label: w('利害关系声明日', 'Day of the statement'), forAll: true },
        hasInterest: { label: w('与事项有直接利害关系', 'Has a direct interest'), forAll: true },
      },
    },
    poolExceptionReason: {
      label: w('选用库外专家的理由（没有留空）', 'Reason for experts outside the pool (blank: none)'),
    },
    differingViewsSought: {
      label: w('已注重选择持不同意见的专家（条例第20条）', 'Experts with differing views were sought (20)'),
    },
    expertItems: {
      label: w('请专家评分的事项（1—5 分）', 'Items to be rated (1 to 5)'),
      known: fact('expertItems'),
      // What the regulation asks the experts about (19); a unit adds what it wants rated besides.
      proposed: () => ['必要性', '可行性', '科学性'],
    },
    expertQuestions: {},
    expertsFromAuthority: { askedBy: ['expertMaxAuthorityShare'], min: 0 },
    expertKinds: { askedBy: ['expertKinds'] },
  },
  offers: { expertPanel: lastDrawn },
  papers: ['expert-list'],
};

/** What the draw needs more than the core for is worked out by its screen. */
const recordExpertDraw: FormOf<'recordExpertDraw'> = {
  fields: {
    seedSource: { label: w('种子来源（例如某日某期彩票号码）', 'Source of the seed (such as a lottery draw)') },
    seedAnnouncedOn: { label: w('种子来源公布日', 'Day the source was announced') },
    seed: { label: w('公开种子', 'Public seed') },
    pool: { known: ({ facts }) => facts.expertDraws?.at(-1)?.pool },
    wanted: {},
  },
  computed: ['poolDigest', 'drawn'],
};

const recordExpertStatements: FormOf<'recordExpertStatements'> = {
  fields: {
    expertStatements: {
      label: w('专家的声明与退出', 'Statements of experts, and who left'),
      rows: 1,
      leastRows: 1,
      // Those of whom no statement is on record are still owed.
      known: ({ facts }) =>
        facts.expertPanel?.flatMap(({ name, unit, declaredOn, withdrewOn }) =>
          declaredOn || withdrewOn ? [] : [{ name, unit }],
        ),
      parts: {
        name: {
          label: w('专家', 'Expert'),
          control: 'choice',
          options: ({ facts }) => named([...new Set(facts.expertPanel?.map(({ name }) => name))]),
        },
        unit: { label: w('单位（同名的才填）', 'Institution (for one name borne by two)') },
        declaredOn: { label: w('声明日（未作声明留空）', 'Day of the statement (blank: none)') },
        hasInterest: { label: w('与事项有直接利害关系', 'Has a direct interest') },
        withdrewOn: { label: w('退出日（未退出留空）', 'Day of leaving (blank: still on the panel)') },
      },
    },
  },
  derived: { expertStatements: ({ expertStatements }, { facts }) => withUnits(expertStatements, facts.expertPanel) },
};

/** The institution of who bears the name alone is known. */
function withUnits(rows: unknown, panel: FormSituation['facts']['expertPanel'] = []): unknown {
  if (!Array.isArray(rows)) return rows;
  return rows.map((row: unknown) => {
    if (!isRecord(row) || !isBlank(row.unit)) return row;
    const [expert, ...others] = panel.filter(({ name }) => name === row.name);
    return expert && others.length === 0 ? { ...row, unit: expert.unit } : row;
  });
}

/** Experts of the panel who may still sign, be it that what they signed bears no seal: all of them where several questions were put. */
const mayStillSign = ({ facts }: FormSituation): readonly string[] =>
  (facts.expertPanel ?? [])
    .map(({ name }) => name)
    .filter(
      (name) =>
        (facts.expertQuestions ?? []).length > 0 ||
        !facts.expertOpinions?.some((opinion) => opinion.name === name && opinion.sealed),
    );

/** What every written opinion says, whoever enters it. */
const opinionFields = {
  question: {
    label: w('论证的问题', 'Question'),
    control: 'choice',
    options: ({ facts }) => named(facts.expertQuestions ?? []),
    when: (_values, { facts }) => (facts.expertQuestions ?? []).length > 0,
  },
  necessity: { label: w('必要性', 'Necessity') },
  feasibility: { label: w('可行性', 'Feasibility') },
  soundness: { label: w('科学性', 'Soundness') },
  verdict: {
    label: w('结论', 'Verdict'),
    options: [
      choice('agree', '同意', 'Agrees'),
      choice('conditional', '有条件同意', 'Agrees under conditions'),
      choice('disagree', '不同意', 'Disagrees'),
    ],
  },
  scores: {
    label: w('评分（1—5）', 'Ratings (1 to 5)'),
    control: 'ratings',
    items: ({ facts }) => facts.expertItems,
    rows: ({ facts }) => facts.expertItems?.length,
    when: (_values, { facts }) => (facts.expertItems ?? []).length > 0,
  },
  sealed: { label: w('已署名盖章', 'Signed and sealed') },
} satisfies Readonly<Record<string, FieldDefinition>>;

const signExpertOpinion: FormOf<'signExpertOpinion'> = {
  // An expert signs here; what was signed on paper is entered with the day on the paper.
  isWrittenNow: ({ actor }) => actor.role === 'expert',
  fields: {
    name: {
      label: w('专家', 'Expert'),
      control: 'choice',
      options: (situation) => named(mayStillSign(situation)),
      // An expert signs for himself; a paper is that of the only one who is left.
      proposed: (situation) => {
        const left = mayStillSign(situation);
        return left.find((name) => name === situation.actor.name) ?? (left.length === 1 ? left[0] : undefined);
      },
    },
    ...opinionFields,
  },
  dayOfPaper: 'expert-opinion',
  papers: ['expert-opinion'],
};

const fileExpertOpinions: FormOf<'fileExpertOpinions'> = {
  fields: {
    expertOpinions: {
      label: w('收到的书面论证意见', 'Opinions received on paper'),
      rowSource: ({ proof }) =>
        typeof proof === 'string' && proof !== ''
          ? w(`经链接署名，链接凭证 ${proof.slice(0, 16)}`, `Signed by link, proof ${proof.slice(0, 16)}`)
          : undefined,
      rows: 1,
      leastRows: 1,
      parts: {
        name: {
          label: w('专家', 'Expert'),
          control: 'choice',
          options: (situation) => named(mayStillSign(situation)),
        },
        ...opinionFields,
        sealed: { ...opinionFields.sealed, forAll: true },
        signedOn: { label: w('署名日', 'Day of signing'), forAll: true },
        // It comes with an opinion that was signed by link; nobody types one.
        proof: { when: () => false },
      },
    },
  },
  dayOfPaper: 'expert-opinion',
  papers: ['expert-opinion'],
};

/** What was asked before is asked again: items and scale stand as in the last round. */
const lastRound = ({ facts }: FormSituation) => facts.expertRounds?.at(-1);

const recordExpertRound: FormOf<'recordExpertRound'> = {
  fields: {
    roundKind: {
      label: w('征询方式', 'Kind of round'),
      known: (situation) => lastRound(situation)?.roundKind,
    },
    asked: { label: w('征询的问题', 'What was asked'), known: (situation) => lastRound(situation)?.asked },
    items: {
      label: w('事项', 'Items'),
      rows: 1,
      known: (situation) => lastRound(situation)?.items ?? situation.facts.expertItems,
    },
    lowest: {
      label: w('最低分（分配时填 0）', 'Lowest (0 for an allocation)'),
      known: (situation) => lastRound(situation)?.lowest,
    },
    highest: {
      label: w('最高分（排序时填名次数，分配时填总额）', 'Highest (places of a ranking, the sum of an allocation)'),
      known: (situation) => lastRound(situation)?.highest,
    },
    sent: { label: w('发出份数', 'Sent to'), min: 1 },
    answers: { label: w('答卷（匿名，用代号）', 'Answers (anonymous, by code)') },
  },
};

const reportExpertArgument: FormOf<'reportExpertArgument'> = {
  fields: {
    expertForm: {},
    expertLeaderAttended: { label: w('承办单位负责人到会', 'A leader of the unit attended') },
    expertMajorityFollowed: { label: w('采纳多数专家意见', 'The majority is followed') },
    expertMajorityReason: {
      label: w('未采纳多数意见的理由（采纳则留空）', 'Reason against the majority (blank if followed)'),
    },
    expertAdoption: {},
    expertMaterialsOn: { askedBy: ['expertMaterialDays', 'expertStudyWorkingDays'] },
    expertMeetingOn: { askedBy: ['expertMaterialDays', 'expertStudyWorkingDays'] },
  },
  dayOfPaper: 'expert-report',
  papers: ['expert-report'],
};

export const expertsForms = {
  recordExpertDraw,
  appointExpertPanel,
  recordExpertStatements,
  recordExpertRound,
  signExpertOpinion,
  fileExpertOpinions,
  reportExpertArgument,
} satisfies Readonly<Record<string, FormDefinition>>;
