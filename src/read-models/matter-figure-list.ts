import { daysBetween, isCivilDate } from '@/core/kernel';
import type { MatterSummary } from '@/ports/matter-api';
import type { FigureGrounds } from './figure';
import { sizeOf } from './opinion-counts';

/** A figure of one matter: what it rests on, what its scope names, and the value read off the summary. */
interface MatterFigureDefinition extends FigureGrounds {
  /** `gate`: counted up to the next door. `basis`: tells how the views were counted. */
  readonly scope?: 'gate' | 'basis';
  readonly of: (matter: MatterSummary, part?: string) => number | null;
}

const themeOf = ({ opinions }: MatterSummary, part?: string) => opinions?.themes.find(({ theme }) => theme === part);
const optionOf = ({ options }: MatterSummary, part?: string) => options?.ranking.find(({ name }) => name === part);
const product = (a: number | null | undefined, b: number | null | undefined) => (a == null || b == null ? null : a * b);

const stanceShare = (stance: 'oppose' | 'conditional' | 'support' | 'none') =>
  ({
    unit: 'share',
    restsOn: ['opinion-store', 'opinionThemes'],
    scope: 'basis',
    of: ({ opinions }) => {
      const all = opinions ? sizeOf(opinions.stance) : 0;
      return !opinions || all === 0 ? null : opinions.stance[stance] / all;
    },
  }) as const satisfies MatterFigureDefinition;

/** Every figure of one matter that a screen shows, defined once. */
export const matterFigureList = {
  missing: {
    unit: 'count',
    restsOn: ['law'],
    scope: 'gate',
    of: ({ nextGate, barriers }) => (nextGate === null ? null : barriers.length),
  },
  breaches: {
    unit: 'count',
    restsOn: ['law'],
    scope: 'gate',
    of: ({ nextGate, barriers }) =>
      nextGate === null ? null : barriers.filter(({ kind }) => kind === 'breached').length,
  },
  'standing-breaches': {
    unit: 'count',
    restsOn: ['law'],
    of: ({ breaches }) => (breaches.length > 0 ? breaches.length : null),
  },
  'conditions-met': {
    unit: 'count',
    restsOn: ['law'],
    scope: 'gate',
    of: ({ nextGate, conditions }) => (nextGate === null ? null : conditions.met),
  },
  conditions: {
    unit: 'count',
    restsOn: ['law'],
    scope: 'gate',
    of: ({ nextGate, conditions }) => (nextGate === null ? null : conditions.of),
  },
  'missing-later': {
    unit: 'count',
    restsOn: ['law'],
    scope: 'gate',
    of: ({ nextGate, conditions }) => (nextGate === null ? null : conditions.later),
  },
  'rules-satisfied': {
    unit: 'count',
    restsOn: ['law'],
    of: ({ counts }) => counts.satisfied,
  },
  'rules-applying': {
    unit: 'count',
    restsOn: ['law'],
    of: ({ counts }) => counts.satisfied + counts.open + counts.breached,
  },
  'opinions-received': {
    unit: 'count',
    restsOn: ['opinion-store', 'opinionBatches'],
    scope: 'basis',
    of: ({ opinions }) => opinions?.rows ?? null,
  },
  'opinions-grouped': {
    unit: 'count',
    restsOn: ['opinion-store'],
    scope: 'basis',
    of: ({ opinions }) => opinions?.grouped ?? null,
  },
  'opinions-repeated': {
    unit: 'count',
    restsOn: ['opinion-store'],
    scope: 'basis',
    of: ({ opinions }) => (opinions?.grouped == null ? null : opinions.rows - opinions.grouped),
  },
  people: {
    unit: 'count',
    restsOn: ['opinion-store', 'opinionBatches'],
    scope: 'basis',
    of: ({ opinions }) => opinions?.persons ?? null,
  },
  'opinions-answered': {
    unit: 'count',
    restsOn: ['opinionThemes'],
    of: ({ opinions }) => opinions?.answered ?? null,
  },
  'answered-share': {
    unit: 'share',
    restsOn: ['opinion-store', 'opinionBatches', 'opinionThemes'],
    scope: 'basis',
    of: ({ opinions }) => opinions?.answeredShare ?? null,
  },
  'stance-oppose': stanceShare('oppose'),
  'stance-conditional': stanceShare('conditional'),
  'stance-support': stanceShare('support'),
  'stance-none': stanceShare('none'),
  'theme-size': {
    unit: 'count',
    restsOn: ['opinion-store', 'opinionThemes'],
    scope: 'basis',
    of: (matter, part) => themeOf(matter, part)?.rows ?? null,
  },
  experts: {
    unit: 'count',
    restsOn: ['expertPanel'],
    of: ({ experts }) => experts?.count ?? null,
  },
  'experts-signed': {
    unit: 'count',
    restsOn: ['expertOpinions'],
    of: ({ experts }) => experts?.signed ?? null,
  },
  'experts-entered': {
    unit: 'count',
    restsOn: ['expertOpinions'],
    of: ({ experts }) => experts?.entered ?? null,
  },
  'experts-dissent': {
    unit: 'count',
    restsOn: ['expertOpinions'],
    of: ({ experts }) => experts?.dissent ?? null,
  },
  'expert-agreement': {
    unit: 'value',
    restsOn: ['expertOpinions', 'expertItems'],
    of: ({ experts }) => experts?.agreementW ?? null,
  },
  options: {
    unit: 'count',
    restsOn: ['options'],
    of: ({ options }) => options?.count ?? null,
  },
  'option-value': {
    unit: 'share',
    restsOn: ['options', 'criteria'],
    of: (matter, part) => optionOf(matter, part)?.value ?? null,
  },
  'option-first-share': {
    unit: 'share',
    restsOn: ['options', 'criteria'],
    of: (matter, part) => optionOf(matter, part)?.firstRankAcceptability ?? null,
  },
  'risk-before': {
    unit: 'value',
    restsOn: ['riskFactors'],
    of: ({ risk }, part) => (part === undefined || part === risk?.name ? product(risk?.p, risk?.q) : null),
  },
  'risk-after': {
    unit: 'value',
    restsOn: ['riskFactors'],
    of: ({ risk }, part) => (part === undefined || part === risk?.name ? product(risk?.pAfter, risk?.qAfter) : null),
  },
  barring: {
    unit: 'count',
    restsOn: ['law'],
    of: ({ earliest }) => (earliest.kind === 'blocked' ? earliest.barring.length : null),
  },
  'days-overdue': {
    unit: 'days',
    restsOn: ['plannedBy'],
    of: ({ light, status, plannedBy, asOf }) =>
      light === 'overdue' && status === 'active' && isCivilDate(plannedBy) && isCivilDate(asOf)
        ? daysBetween(plannedBy, asOf)
        : null,
  },
  'days-late': {
    unit: 'days',
    restsOn: ['plannedBy', 'law'],
    of: ({ earliest, plannedBy }) =>
      earliest.kind === 'open' && isCivilDate(earliest.day) && isCivilDate(plannedBy) && earliest.day > plannedBy
        ? daysBetween(plannedBy, earliest.day)
        : null,
  },
} as const satisfies Readonly<Record<string, MatterFigureDefinition>>;

export type MatterFigureId = keyof typeof matterFigureList;
export const matterFigureDefinition = (id: MatterFigureId): MatterFigureDefinition => matterFigureList[id];
