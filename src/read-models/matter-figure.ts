import { civilDate } from '@/core/kernel';
import type { MatterSummary } from '@/ports/matter-api';
import type { DefinedFigure, FigureScope } from './figure';
import { type MatterFigureId, matterFigureDefinition, matterFigureList } from './matter-figure-list';
import type { RiskPoint } from './risk-points';

const scopeOf = (id: MatterFigureId, { id: matter, nextGate, opinions }: MatterSummary, part?: string): FigureScope => {
  const { scope } = matterFigureDefinition(id);
  return {
    of: 'matter',
    matter,
    ...(scope === 'gate' && nextGate !== null && { gate: nextGate }),
    ...(scope === 'basis' && opinions && { basis: opinions.basis }),
    ...(part !== undefined && { part }),
  };
};

/** A figure of a matter; `part` names the theme, the option or the risk it is of. */
export function matterFigure(matter: MatterSummary, id: MatterFigureId, part?: string): DefinedFigure<MatterFigureId> {
  const { of, unit, restsOn } = matterFigureDefinition(id);
  return {
    id,
    value: of(matter, part),
    unit,
    scope: scopeOf(id, matter, part),
    asOf: civilDate(matter.asOf),
    restsOn,
  };
}

/** The two figures of one risk, which the summary keeps for the highest alone. */
export const riskFigures = (matter: MatterSummary, { name, before, after }: RiskPoint) => ({
  before: { ...matterFigure(matter, 'risk-before', name), value: before },
  after: { ...matterFigure(matter, 'risk-after', name), value: after },
});

const ofThemes: readonly MatterFigureId[] = ['theme-size'];
const ofOptions: readonly MatterFigureId[] = ['option-value', 'option-first-share'];

/** Every figure of a matter, one by one: for the command line, exports and tests. Those without a value are left out. */
export function matterFigures(matter: MatterSummary): readonly DefinedFigure<MatterFigureId>[] {
  const ids = Object.keys(matterFigureList) as MatterFigureId[]; // the keys of the table
  const parts = (id: MatterFigureId): readonly (string | undefined)[] =>
    ofThemes.includes(id)
      ? (matter.opinions?.themes.map(({ theme }) => theme) ?? [])
      : ofOptions.includes(id)
        ? (matter.options?.ranking.map(({ name }) => name) ?? [])
        : [undefined];
  return ids
    .flatMap((id) => parts(id).map((part) => matterFigure(matter, id, part)))
    .filter(({ value }) => value !== null);
}
