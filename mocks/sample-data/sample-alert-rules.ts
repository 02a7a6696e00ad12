import type { AlertRule } from '@/analysis/alerts';
import type { WorkspaceStore } from '@/ports/workspace';
import { samplePerson } from '../sample-city/sample-person';

type Limits = readonly [
  indicator: string,
  bad: AlertRule['bad'],
  watch: number,
  warning: number,
  alarm: number,
  owner: string,
  /** Months in a row that got worse which raise the light. */
  worsens?: number,
];

const limits: readonly Limits[] = [
  ['work-orders', 'high', 45_000, 50_000, 55_000, '市营商环境局'],
  ['answer-rate', 'low', 97, 95, 90, '市营商环境局'],
  ['heating-complaints', 'high', 3000, 4000, 5000, '市住建局', 2],
  ['renovated', 'low', 60, 45, 30, '市住建局'],
  ['pm25', 'high', 35, 50, 75, '市生态环境局', 2],
];

/** Rules of the sample city for its indicators, set by its general office; one that someone changed is left as it is. Invented. */
export async function keepSampleAlertRules(store: WorkspaceStore): Promise<void> {
  const by = samplePerson('office', '市政府办公厅');
  const on = '2026-11-02';
  for (const [indicator, bad, watch, warning, alarm, owner, worsens] of limits) {
    const id = `city-city-indicators-${indicator}`;
    if (await store.read('light-rules', id)) continue;
    const rule: AlertRule = {
      subject: { kind: 'indicator', backend: 'city', dataset: 'city-indicators', indicator },
      bad,
      levels: { watch, warning, alarm },
      persists: 1,
      worsens: worsens ?? null,
      owner,
      on: true,
    };
    const change = { by: by.name, role: by.role, unit: by.unit, on, before: null };
    await store.write('light-rules', {
      id,
      version: 1,
      body: { rule, changes: [change] },
      by,
      createdBy: by,
      savedOn: on,
    });
  }
}
