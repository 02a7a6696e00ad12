import { addDays, type CivilDate, type Words } from '@/core/kernel';
import type { Actor, Dossier } from '@/core/matter';
import type { WorkItem } from '@/ports/matter-api';
import type { NoticeKind, WorkNotice } from '@/ports/notices';

/** A day is near so long before it. */
const SOON_DAYS = 3;
/** A decision is told so long after it. */
const DECIDED_DAYS = 30;

/** What is told of one thing on the work list; what is only awaited is not. */
function kindOf({ kind, due }: WorkItem, today: CivilDate): NoticeKind | null {
  if (kind === 'waits') return null;
  if (due !== null && due < today) return 'overdue';
  if (kind === 'returned') return 'returned';
  if (kind === 'answer' || kind === 'confirm') return 'asked';
  return due !== null && due <= addDays(today, SOON_DAYS) ? 'due-soon' : 'turn';
}

const order: readonly NoticeKind[] = ['overdue', 'returned', 'asked', 'due-soon', 'turn', 'decided'];

/** What a person is told today: his work list, and the decisions on matters he has to do with. Nothing else is known to it. */
export const noticesOf = (
  actor: Actor,
  work: readonly WorkItem[],
  dossiers: readonly Dossier[],
  today: CivilDate,
): readonly WorkNotice[] =>
  [
    ...work.flatMap((item) => ofWork(item, today)),
    ...dossiers.flatMap((dossier) => ofDecision(actor, dossier, today)),
  ].toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));

function ofWork(item: WorkItem, today: CivilDate): readonly WorkNotice[] {
  const kind = kindOf(item, today);
  if (kind === null) return [];
  const { id, matterId, matter, title, due, by, act, about } = item;
  const tab = act !== null ? null : about !== null ? 'record' : 'procedure';
  return [
    { key: `${kind} ${id} ${due ?? ''}`, kind, matterId, matter, title, due, by: by?.name ?? null, act, about, tab },
  ];
}

const outcomes: Readonly<Record<NonNullable<Dossier['facts']['decisionOutcome']>, Words>> = {
  passed: { zh: '集体讨论通过', en: 'Passed by the meeting' },
  'passed-with-changes': { zh: '集体讨论修改后通过', en: 'Passed by the meeting with changes' },
  rejected: { zh: '集体讨论未通过', en: 'Rejected by the meeting' },
  deferred: { zh: '集体讨论暂缓决定', en: 'Put off by the meeting' },
  other: { zh: '集体讨论已有结果', en: 'Discussed by the meeting' },
};

function ofDecision(actor: Actor, { id, facts, record }: Dossier, today: CivilDate): readonly WorkNotice[] {
  const { discussedOn, decisionOutcome, title } = facts;
  if (!discussedOn || !decisionOutcome || discussedOn > today || discussedOn < addDays(today, -DECIDED_DAYS)) return [];
  const units = [facts.leadUnit, facts.proposer, facts.executingUnit, ...(facts.coUnits ?? [])];
  if (!units.includes(actor.unit) && !record.some((entry) => entry.actor.id === actor.id)) return [];
  return [
    {
      key: `decided ${id} ${discussedOn} ${decisionOutcome}`,
      kind: 'decided',
      matterId: id,
      matter: title ?? id,
      title: outcomes[decisionOutcome],
      due: null,
      by: null,
      act: null,
      about: null,
      tab: 'meeting',
    },
  ];
}
