import { type CivilDate, daysBetween, isCivilDate } from '@/core/kernel';
import type { WorkItem } from '@/ports/matter-api';

export const groupIds = ['do', 'returned', 'answer', 'waits'] as const;
export type GroupId = (typeof groupIds)[number];

/** What a second person is to confirm is done like any other act. */
const groupOf = ({ kind }: WorkItem): GroupId => (kind === 'confirm' ? 'do' : kind);

export interface WorkView {
  readonly groups: Readonly<Record<GroupId, readonly WorkItem[]>>;
  /** The most pressing of what is asked of the person: by day, what has none last. */
  readonly first: WorkItem | undefined;
  /** Of what is asked of the person: past its day. */
  readonly overdue: number;
  /** Units whose matters are on the list, for narrowing it. */
  readonly units: readonly string[];
}

/** The list as it is shown, narrowed to one unit where one is chosen. */
export function workView(all: readonly WorkItem[], today: CivilDate, unit: string | undefined): WorkView {
  const items = unit === undefined ? all : all.filter(({ leadUnit }) => leadUnit === unit);
  const group = (id: GroupId) => items.filter((item) => groupOf(item) === id);
  const asked = items.filter(({ kind }) => kind !== 'waits');
  return {
    groups: { do: group('do'), returned: group('returned'), answer: group('answer'), waits: group('waits') },
    first: asked[0],
    overdue: asked.filter((item) => lateness(item, today) > 0).length,
    units: [...new Set(all.flatMap(({ leadUnit }) => leadUnit ?? []))].toSorted((a, b) => a.localeCompare(b, 'zh')),
  };
}

/** Days past the due day; 0 or less: not past. */
export const lateness = ({ due }: WorkItem, today: CivilDate): number =>
  isCivilDate(due) ? daysBetween(due, today) : 0;

/** Days left to the due day; undefined where there is none. */
export const daysLeft = ({ due }: WorkItem, today: CivilDate): number | undefined =>
  isCivilDate(due) ? daysBetween(today, due) : undefined;

/** The group to open first: the first that holds something. */
export const firstGroup = ({ groups }: WorkView): GroupId => groupIds.find((id) => groups[id].length > 0) ?? 'do';
