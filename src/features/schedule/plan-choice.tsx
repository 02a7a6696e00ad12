import type { DecisionPlan } from '@/core/deadlines';
import { formatDayRange, useLanguage, useStrings } from '@/i18n';
import { strings } from './strings';

interface PlanBasisProps {
  /** The plan on the working days of offices, and the bare lower bound of the law. */
  readonly plans: { readonly working: DecisionPlan; readonly bare: DecisionPlan };
  readonly isBare: boolean;
  readonly onChange: (isBare: boolean) => void;
}

/** Two ways to compute it, each with its day: offices act on working days, or the terms of the law alone. */
export function PlanChoice({ plans, isBare, onChange }: PlanBasisProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const dayOf = (plan: DecisionPlan) => (plan.kind === 'open' ? formatDayRange(plan.day, language) : '—');
  return (
    <fieldset className="reckoned">
      <legend>{words.reckoned}</legend>
      {([false, true] as const).map((bare) => (
        <label key={String(bare)} className={bare === isBare ? 'on' : ''}>
          <input type="radio" name="reckoned" checked={bare === isBare} onChange={() => onChange(bare)} />
          <span className="reckoned-way">
            <b>{bare ? words.bare : words.working}</b>
            <span>{dayOf(bare ? plans.bare : plans.working)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
