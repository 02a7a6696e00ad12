import { stageIds, stageWords } from '@/core/law';
import type { MatterSummary } from '@/ports/desk';

export interface CockpitFilter {
  readonly stage?: string;
  readonly light?: string;
}

const running = ({ status }: MatterSummary) => status === 'active' || status === 'decided';

/** What the cockpit shows of the portfolio: pure, from the summaries and the filter of the URL. */
export function cockpitView(all: readonly MatterSummary[], { stage, light }: CockpitFilter, tongue: 'zh' | 'en') {
  const active = all.filter(running);
  const shown = active.filter((matter) => (!stage || matter.stage === stage) && (!light || matter.light === light));
  const count = (kind: MatterSummary['light']) => active.filter((matter) => matter.light === kind).length;
  const day = (matter: MatterSummary) => matter.earliest.day ?? '9999';
  const waiting = shown.filter(({ awaits }) => awaits !== null).sort((a, b) => (day(a) < day(b) ? -1 : 1));
  const next = active
    .filter(({ earliest, awaits }) => earliest.kind === 'open' && awaits === null)
    .sort((a, b) => (day(a) < day(b) ? -1 : 1))[0];
  const lights = (rows: readonly MatterSummary[], name: string) => ({
    stage: name,
    normal: rows.filter((m) => m.light === 'normal' || m.light === 'done').length,
    due: rows.filter((m) => m.light === 'due').length,
    overdue: rows.filter((m) => m.light === 'overdue').length,
  });
  const units = [...new Set(shown.map(({ leadUnit }) => leadUnit).filter((unit) => unit !== null))];
  return {
    active: active.length,
    normal: count('normal') + count('done'),
    due: count('due'),
    late: count('overdue'),
    waiting,
    next,
    shown,
    stages: stageIds
      .map((id) =>
        lights(
          shown.filter((m) => m.stage === id),
          stageWords[id][tongue],
        ),
      )
      .filter((row) => row.normal + row.due + row.overdue > 0),
    units: units
      .map((unit) =>
        lights(
          shown.filter((m) => m.leadUnit === unit),
          unit,
        ),
      )
      .sort((a, b) => b.overdue - a.overdue || b.due - a.due || b.normal - a.normal),
    timeline: [...shown]
      .sort((a, b) => (day(a) < day(b) ? -1 : 1))
      .slice(0, 12)
      .map((m) => ({
        id: m.id,
        title: m.title,
        promised: m.plannedBy,
        earliest: m.earliest.kind === 'open' ? m.earliest.day : null,
        critical: m.earliest.critical.map((words) => words[tongue]),
        because: m.earliest.because?.[tongue] ?? null,
        steps: m.earliest.steps.map((step) => ({
          name: step.because[tongue],
          stage: step.stage,
          from: step.from,
          to: step.to,
          statutory: step.statutory,
          done: step.done,
        })),
      })),
    risks: shown.flatMap(({ title, risk }) =>
      risk?.pAfter != null && risk.qAfter != null ? [{ name: title, p: risk.pAfter, q: risk.qAfter }] : [],
    ),
    /** The matter people wrote most about. */
    loudest: [...shown]
      .filter(({ opinions }) => (opinions?.themes.length ?? 0) > 0)
      .sort((a, b) => (b.opinions?.rows ?? 0) - (a.opinions?.rows ?? 0))[0],
  };
}
