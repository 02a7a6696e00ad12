import { counted, spelledDays, type Words } from '@/core/kernel';
import {
  type DecisionFacts,
  evaluateAll,
  explain,
  type FactName,
  factsUsed,
  type LawContext,
  type RuleFinding,
} from '@/core/law';
import type { Dossier } from '@/core/matter';
import { type StepId, steps } from '@/core/procedure';
import { dateOrder, type OrderCheck } from './date-order';
import { enteredForExperts } from './entered-for-experts';

/** What inspectors find most often, in the order of the procedure. */
export const checkIds = [
  'catalogue',
  'consultation',
  'experts',
  'risk',
  'legality',
  'meeting',
  'party-report',
  'publication',
  'archive',
] as const;
export type CheckId = (typeof checkIds)[number];

interface Check {
  readonly title: Words;
  /** Rules by their number in the list. */
  readonly refs: readonly string[];
  /** Orders of days that belong to it. */
  readonly later: readonly StepId[];
  /** What a supervisor is told whatever was found, and the fact it rests on. */
  readonly told?: { readonly by: (facts: DecisionFacts) => readonly Words[]; readonly from: FactName };
}

export const checks: Readonly<Record<CheckId, Check>> = {
  catalogue: {
    title: { zh: '目录事项按期办理，逾期有调整', en: 'Catalogue matters in time, or re-planned' },
    refs: ['R008'],
    later: [],
  },
  consultation: {
    title: { zh: '公开征求意见不缺、不短、内容全', en: 'Consultation held, long enough, complete' },
    refs: ['R032', 'R033', 'R035', 'R036', 'R037', 'R038', 'R044'],
    later: ['consultation-opens', 'consultation-closes', 'opinions-answered', 'participation-report'],
  },
  experts: {
    title: {
      zh: '专家无利害关系、署名、有不同意见',
      en: 'Experts without an interest, signed, opinions on both sides',
    },
    refs: ['R065', 'R068', 'R069', 'R075'],
    later: ['expert-argument'],
    told: { by: enteredForExperts, from: 'expertOpinions' },
  },
  risk: {
    title: { zh: '风险评估在前，有处置预案', en: 'Risk assessed before, with a response plan' },
    refs: ['R082', 'R083', 'R091'],
    later: ['risk-report', 'risk-review', 'controllability'],
  },
  legality: {
    title: {
      zh: '合法性审查足七个工作日，在会议之前',
      en: 'Legality review of seven working days, before the meeting',
    },
    refs: ['R104', 'R105', 'R112'],
    later: [
      'unit-meeting',
      'legality-submitted',
      'legality-received',
      'legality-opinion',
      'legality-response',
      'discussion-submitted',
      'decision',
    ],
  },
  meeting: {
    title: { zh: '会议逐人记录，行政首长末位发言', en: 'Each member recorded, the chief last' },
    refs: ['R123', 'R124', 'R126', 'R128'],
    later: ['minutes'],
  },
  'party-report': {
    title: { zh: '公布前向党委请示报告', en: 'Party report before publication' },
    refs: ['R131'],
    later: ['publication'],
  },
  publication: {
    title: { zh: '公布采纳情况并解读', en: 'Adoption and interpretation published' },
    refs: ['R133', 'R134', 'R135', 'R136'],
    later: [],
  },
  archive: {
    title: { zh: '归档完整，日期顺序无误', en: 'File complete, days in order' },
    refs: ['R137', 'R139'],
    later: ['archive'],
  },
};

interface Evidence {
  readonly says: Words;
  /** Numbers of the events it rests on. */
  readonly events: readonly number[];
}

export interface CheckResult {
  readonly check: CheckId;
  /** `open`: something is not recorded yet. `away`: nothing of it applies. */
  readonly outcome: 'good' | 'found' | 'open' | 'away';
  /** What is wrong; of a good one, what it rests on. */
  readonly evidence: readonly Evidence[];
}

/** The nine checks over one dossier, each built on the findings of the rules and the order of the days. */
export function inspect(dossier: Dossier, law: LawContext): readonly CheckResult[] {
  const findings = evaluateAll(dossier.facts, law);
  const orders = dateOrder(dossier);
  return checkIds.map((id) => {
    const { refs, later, told } = checks[id];
    const own = findings.filter(({ rule }) => refs.includes(rule.ref));
    const broken = orders.filter(({ kind, precedence }) => kind === 'broken' && later.includes(precedence.later));
    const bad = own.filter(({ finding }) => finding.kind === 'breached');
    const good = own.filter(({ finding }) => finding.kind === 'satisfied');
    const evidence = (entries: readonly RuleFinding[]) => [
      ...entries.map((entry) => evidenceOf(entry, dossier, law)),
      ...(told?.by(dossier.facts) ?? []).map((says) => ({ says, events: numbersOf(told?.from, dossier) })),
    ];
    if (bad.length + broken.length > 0)
      return { check: id, outcome: 'found', evidence: [...evidence(bad), ...broken.flatMap(orderEvidence)] };
    if (own.some(({ finding }) => finding.kind === 'undetermined'))
      return { check: id, outcome: 'open', evidence: evidence(good) };
    return { check: id, outcome: good.length > 0 ? 'good' : 'away', evidence: evidence(good) };
  });
}

const numbersOf = (name: FactName | undefined, { recordedIn }: Dossier): readonly number[] => {
  const seq = name && recordedIn[name];
  return seq === undefined ? [] : [seq];
};

function evidenceOf(entry: RuleFinding, { facts, recordedIn }: Dossier, law: LawContext): Evidence {
  const seqs = factsUsed(entry.rule, facts, law).flatMap((name: FactName) => recordedIn[name] ?? []);
  return { says: explain(entry) ?? entry.rule.title, events: [...new Set(seqs)].sort((a, b) => a - b) };
}

function orderEvidence(order: OrderCheck): readonly Evidence[] {
  if (order.kind !== 'broken') return [];
  const { earlier, later } = order;
  return [{ says: brokenWords(order), events: [earlier.seq, later.seq].filter((seq) => seq !== undefined) }];
}

/** `“合法性审查意见”（2026年5月8日）晚于“集体讨论决定”（2026年5月6日）2 日。` */
export function brokenWords({ earlier, later, days }: Extract<OrderCheck, { readonly kind: 'broken' }>): Words {
  const [a, b] = [steps[earlier.step].title, steps[later.step].title];
  return spelledDays({
    zh: `“${a.zh}”（${earlier.day}）晚于“${b.zh}”（${later.day}）${days} 日。`,
    en: `“${a.en}” (${earlier.day}) is ${counted(days, 'day')} after “${b.en}” (${later.day}).`,
  });
}
