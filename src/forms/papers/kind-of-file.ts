import { type PaperKind, paperKindWords } from '@/core/law';

/** What offices call a paper besides its name in the record. */
const alsoCalled: Readonly<Partial<Record<PaperKind, readonly string[]>>> = {
  'study-report': ['论证材料', '可行性研究'],
  'basis-texts': ['依据汇编', '法规汇编'],
  'unit-opinions': ['书面意见', '会签意见', '回复意见', '复函'],
  'expert-list': ['专家名单'],
  'expert-opinion': ['意见书', '专家意见'],
  'expert-report': ['专家报告', '论证报告'],
  'risk-plan': ['稳评方案', '风险评估工作方案'],
  'risk-report': ['稳评报告'],
  'risk-review': ['评审意见'],
  'unit-first-review': ['初审意见'],
  'unit-meeting-minutes': ['办公会纪要', '办公会议纪要', '局务会纪要', '局务会议纪要', '党组会纪要', '党组会议纪要'],
  'review-request': ['送审申请', '提请审查'],
  'counsel-opinion': ['公职律师意见', '法律意见书'],
  'legality-response': ['审查意见采纳情况', '审查意见落实情况'],
  'discussion-application': ['上会申请', '提请审议'],
  'meeting-record': ['讨论记录'],
  'party-report': ['请示'],
  'adoption-note': ['采纳情况'],
  interpretation: ['解读'],
  'archive-list': ['卷内目录'],
  'execution-plan': ['实施方案', '任务分解'],
  'execution-report': ['执行报告', '执行完成报告', '进展报告'],
  'evaluation-plan': ['评估方案'],
  'evaluation-report': ['评估报告'],
};
const namesOf = (kind: PaperKind): readonly string[] => [
  paperKindWords[kind].zh,
  paperKindWords[kind].en.toLowerCase(),
  ...(alsoCalled[kind] ?? []),
];

/** The kind that the name of a file tells; of several, by the longest name: “draft explanation” is told by more than “draft”. */
export function namedKind(name: string, kinds: readonly PaperKind[]): PaperKind | undefined {
  const told = name.normalize('NFKC').toLowerCase();
  const length = (kind: PaperKind) =>
    Math.max(0, ...namesOf(kind).flatMap((words) => (told.includes(words) ? words.length : [])));
  return kinds.filter((kind) => length(kind) > 0).toSorted((one, other) => length(other) - length(one))[0];
}

/** The kind a file most likely is, to be checked by the person: the one its name tells, else the first that is not brought yet. */
export const kindOfFile = (
  name: string,
  kinds: readonly [PaperKind, ...PaperKind[]],
  brought: readonly PaperKind[],
): PaperKind => namedKind(name, kinds) ?? kinds.find((kind) => !brought.includes(kind)) ?? kinds[0];
