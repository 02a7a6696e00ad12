import type { Words } from '@/core/kernel';
import type { DecisionFacts, FactName, LawContext } from '@/core/law';
import type { Dossier, RecordedEvent } from '@/core/matter';

/** A matter as the indicators read it. */
export interface Inspected {
  readonly dossier: Dossier;
  readonly record: readonly RecordedEvent[];
  readonly law: LawContext;
}

export type IndicatorUnit = 'share' | 'days' | 'working-days' | 'count' | 'mean-count';

/** What one matter adds: its part over its whole. */
export interface Contribution {
  readonly matterId: string;
  readonly part: number;
  readonly whole: number;
  /** Numbers of the events it rests on. */
  readonly events: readonly number[];
}

/** What a matter adds, or nothing where the indicator does not speak to it. */
export type Reading = { readonly part: number; readonly whole: number; readonly from: readonly FactName[] } | undefined;

export interface Indicator {
  readonly group: IndicatorGroup;
  readonly title: Words;
  readonly unit: IndicatorUnit;
  read(facts: DecisionFacts, law: LawContext): Reading;
}

export const indicatorGroups = [
  'catalogue',
  'participation',
  'experts',
  'risk',
  'legality',
  'decision',
  'afterwards',
] as const;
type IndicatorGroup = (typeof indicatorGroups)[number];

/** One matter of which a share is taken: it holds or it does not. */
export const share = (holds: boolean, ...from: readonly FactName[]): Reading => ({
  part: holds ? 1 : 0,
  whole: 1,
  from,
});
export const sum = <T>(rows: readonly T[], pick: (row: T) => number): number =>
  rows.reduce((total, row) => total + pick(row), 0);
