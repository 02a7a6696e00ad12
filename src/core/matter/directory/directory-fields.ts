/** Kinds of names that a directory holds. */
const directoryKinds = ['unit', 'person', 'expert', 'group', 'law'] as const;
export type DirectoryKind = (typeof directoryKinds)[number];

/** Fields that hold a name of a kind, by their path without places in lists: the same in every act. Members of the public are not listed. */
const byPath: Readonly<Record<string, DirectoryKind>> = {
  proposer: 'unit',
  studyUnit: 'unit',
  leadUnit: 'unit',
  coUnits: 'unit',
  unitsTouched: 'unit',
  'unitReplies.unit': 'unit',
  'expertPanel.unit': 'unit',
  'expertStatements.unit': 'unit',
  'pool.unit': 'unit',
  'drawn.unit': 'unit',
  riskAssessor: 'unit',
  riskDepartmentsHeard: 'unit',
  'riskFactors.owner': 'unit',
  competitionReviewerUnit: 'unit',
  executingUnit: 'unit',
  'executionTasks.unit': 'unit',
  evaluator: 'unit',
  earlierArgumentUnits: 'unit',
  'responsiblePersons.unit': 'unit',
  owner: 'unit',
  'to.unit': 'unit',
  hearingHost: 'person',
  riskAuthors: 'person',
  riskReviewers: 'person',
  'counselOpinions.name': 'person',
  chiefName: 'person',
  membersPresent: 'person',
  membersWithdrawn: 'person',
  'statements.name': 'person',
  'responsiblePersons.name': 'person',
  receivedBy: 'person',
  approvedBy: 'person',
  'expertPanel.name': 'expert',
  'expertStatements.name': 'expert',
  'pool.name': 'expert',
  specificGroups: 'group',
  'bases.title': 'law',
};

export const directoryKindOf = (path: string): DirectoryKind | undefined =>
  Object.hasOwn(byPath, path) ? byPath[path] : undefined;
