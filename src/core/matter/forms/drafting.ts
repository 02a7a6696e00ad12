import { isRecord } from './blank-values';
import { nextClauseNo } from './clause-number';
import type { FormDefinition, FormOf } from './form-definition';
import { fact } from './known';
import { w, worded } from './say';

const consultUnits: FormOf<'consultUnits'> = {
  fields: {
    unitReplies: {
      label: w('相关单位意见（条例第13条）', 'Replies of the units concerned (13)'),
      known: ({ facts }) => facts.unitReplies ?? facts.coUnits?.map((unit) => ({ unit })),
      parts: {
        unit: {},
        reply: { label: w('意见', 'Reply') },
        agreed: { label: w('是否一致', 'Agreed?'), forAll: true },
      },
    },
    dispute: {
      label: w('不能达成一致的（意见一致则整组留空）', 'Where there is no agreement (all agreed: leave all blank)'),
      parts: {
        points: { label: w('争议的主要问题', 'Points in dispute') },
        others: { label: w('有关单位意见', 'Positions of the units') },
        own: { label: w('承办单位意见', 'Own position') },
        reasons: {},
        basis: {},
      },
    },
  },
  derived: {
    unitsTouched: ({ unitReplies }) =>
      Array.isArray(unitReplies) ? unitReplies.map((row: unknown) => (isRecord(row) ? row.unit : undefined)) : [],
  },
  dayOfPaper: 'unit-opinions',
  papers: ['unit-opinions'],
};

const nextClause = (rows: readonly unknown[]) => ({
  no: nextClauseNo(rows.flatMap((row) => (isRecord(row) && typeof row.no === 'string' ? [row.no] : []))),
  text: '',
});

/** What a draft holds (Heilongjiang 12). */
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

const recordDraft: FormOf<'recordDraft'> = {
  fields: {
    draftClauses: {
      label: w('草案条款', 'Clauses of the draft'),
      known: fact('draftClauses'),
      proposed: () => [{ no: '第1条', text: '' }],
      leastRows: 1,
      nextRow: nextClause,
      parts: { no: { label: w('条', 'No.') }, text: { label: w('内容', 'Text') } },
    },
    draftSections: {
      label: w('草案应有内容（省规定第12条）', 'Sections of the draft (Heilongjiang 12)'),
      mayBeAll: true,
      known: fact('draftSections'),
      options: worded('draftSections', sections),
    },
    explanationOn: {
      label: w('起草说明形成日', 'Day of the explanation'),
      known: fact('explanationOn'),
      dayOfPaper: 'explanation',
    },
    bases: {
      label: w('法律法规规章政策依据', 'Laws and policies relied on'),
      rows: 1,
      known: fact('bases'),
      parts: {
        title: { label: w('名称', 'Title') },
        article: { label: w('条款', 'Article') },
        kind: { label: w('种类', 'Kind'), forAll: true },
        inForce: { label: w('现行有效', 'In force'), forAll: true },
      },
    },
    costBenefit: {
      label: w('成本效益分析（不需要的留空）', 'Cost and benefit (blank: not needed)'),
      known: fact('costBenefit'),
    },
    costBenefitReason: { label: w('不作成本效益分析的理由', 'Reason for no analysis') },
    draftExtensionReason: {
      label: w('拟订超过三个月的理由（如有）', 'Reason for over three months (if any)'),
      known: fact('draftExtensionReason'),
    },
    draftChangedAfterConsultation: {
      label: w('与征求意见稿相比是否作实质性修改', 'Changed in substance since the text consulted on?'),
      hint: w(
        '作了实质性修改的，公众没有见过现在的文本：通行做法是就修改再次征求意见（条例未作规定，仅提示）。',
        'The public has not seen this text if it has: it is good practice to consult on the change again (the decree does not say; a warning only).',
      ),
      when: (_values, { facts }) => facts.consultationOpened !== undefined,
    },
  },
  computed: ['draftDigest'],
  dayOfPaper: 'draft',
  papers: ['draft', 'explanation', 'basis-texts'],
};

export const draftingForms = { consultUnits, recordDraft } satisfies Readonly<Record<string, FormDefinition>>;
