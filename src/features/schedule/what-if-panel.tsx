import { type FormEvent, useState } from 'react';
import {
  type ConditionalProcedure,
  conditionalProcedures,
  type DecisionPlan,
  type MilestoneId,
  milestones,
  type ShortenedTerm,
  shortenedTerms,
} from '@/core/deadlines';
import { type CivilDate, isCivilDate } from '@/core/kernel';
import { type ProfileId, profileIds, profiles } from '@/core/law';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { Card, DayBox } from '@/ui';
import { strings } from './strings';
import { isSupposing, type Scenario, writeSupposition } from './what-if-search';

interface WhatIfProps {
  readonly supposed: Scenario;
  readonly onSuppose: (next: Scenario | undefined) => void;
  readonly plan: DecisionPlan;
  readonly own: ProfileId;
  readonly asOf: CivilDate;
}

/** Suppositions about the plan; each moves the day at once and none is recorded. */
export function WhatIfPanel({ supposed, onSuppose, plan, own, asOf }: WhatIfProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const suppose = (change: Partial<Scenario>) => onSuppose(writeSupposition({ ...supposed, ...change }));
  return (
    <Card title={words.whatIf} say={words.whatIfSmall}>
      <div className="what-if">
        <label>
          <span>{words.law}</span>
          <select
            value={supposed.profile ?? ''}
            onChange={({ currentTarget: { value } }) =>
              suppose({ profile: profileIds.find((id) => id === value && id !== own) })
            }
          >
            <option value="">{`${words.ownLaw} · ${profiles[own].title[language]}`}</option>
            {profileIds
              .filter((id) => id !== own)
              .map((id) => (
                <option key={id} value={id}>
                  {profiles[id].title[language]}
                </option>
              ))}
          </select>
        </label>
        {conditionalProcedures.map((procedure) => (
          <Judgement key={procedure} procedure={procedure} supposed={supposed} suppose={suppose} />
        ))}
        <Later supposed={supposed} suppose={suppose} plan={plan} asOf={asOf} />
        {shortenedTerms.map((term) => (
          <Shorten key={term} term={term} supposed={supposed} suppose={suppose} />
        ))}
        <button
          type="button"
          className="hc-btn"
          disabled={!isSupposing(supposed)}
          onClick={() => onSuppose(writeSupposition({ bare: supposed.bare }))}
        >
          {words.reset}
        </button>
      </div>
    </Card>
  );
}

interface PartProps {
  readonly supposed: Scenario;
  readonly suppose: (change: Partial<Scenario>) => void;
}

function Judgement({ procedure, supposed, suppose }: PartProps & { readonly procedure: ConditionalProcedure }) {
  const words = useStrings(strings);
  const held = supposed.judged?.[procedure];
  const change = (value: string) => {
    const { [procedure]: _, ...others } = supposed.judged ?? {};
    suppose({ judged: value === '' ? others : { ...others, [procedure]: value === 'yes' } });
  };
  return (
    <label>
      <span>{words.procedures[procedure]}</span>
      <select
        value={held === undefined ? '' : held ? 'yes' : 'no'}
        onChange={({ currentTarget }) => change(currentTarget.value)}
      >
        <option value="">{words.asRecorded}</option>
        <option value="yes">{words.held}</option>
        <option value="no">{words.notHeld}</option>
      </select>
    </label>
  );
}

function Later({
  supposed,
  suppose,
  plan,
  asOf,
}: PartProps & { readonly plan: DecisionPlan; readonly asOf: CivilDate }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [act, setAct] = useState('');
  const [day, setDay] = useState('');
  const open = plan.acts.filter(({ state }) => state === 'to-do');
  const title = (id: string) => milestones.find((milestone) => milestone.id === id)?.title[language] ?? id;
  const add = (event: FormEvent) => {
    event.preventDefault();
    const chosen = open.find(({ milestone }) => milestone.id === act)?.milestone.id;
    if (!chosen || !isCivilDate(day)) return;
    suppose({ notBefore: { ...supposed.notBefore, [chosen]: day } });
    setAct('');
    setDay('');
  };
  const remove = (id: MilestoneId) => {
    const { [id]: _, ...others } = supposed.notBefore ?? {};
    suppose({ notBefore: others });
  };
  const put = milestones.flatMap(({ id }) => {
    const until = supposed.notBefore?.[id];
    return until ? [{ id, until }] : [];
  });
  return (
    <fieldset>
      <legend>{words.laterAct}</legend>
      {put.map(({ id, until }) => (
        <p key={id} className="put-off">
          <span>{`${title(id)} ${words.until} ${formatDay(until, language)}`}</span>
          <button
            type="button"
            className="hc-btn plain"
            aria-label={words.remove(title(id))}
            onClick={() => remove(id)}
          >
            ×
          </button>
        </p>
      ))}
      <form onSubmit={add}>
        <select aria-label={words.laterAct} value={act} onChange={({ currentTarget }) => setAct(currentTarget.value)}>
          <option value="">{words.pick}</option>
          {open.map(({ milestone }) => (
            <option key={milestone.id} value={milestone.id}>
              {milestone.title[language]}
            </option>
          ))}
        </select>
        <DayBox label={words.until} value={day} today={asOf} onChange={setDay} />
        <button type="submit" className="hc-btn" disabled={!act || !isCivilDate(day)}>
          {words.add}
        </button>
      </form>
    </fieldset>
  );
}

const LONGEST = 365;

function Shorten({ term, supposed, suppose }: PartProps & { readonly term: ShortenedTerm }) {
  const words = useStrings(strings);
  const now = supposed.shortened?.[term];
  const change = (count: number, reason: string) => {
    const { [term]: _, ...others } = supposed.shortened ?? {};
    const isLength = Number.isInteger(count) && count >= 1 && count <= LONGEST;
    suppose({ shortened: isLength ? { ...others, [term]: { count, reason } } : others });
  };
  return (
    <fieldset>
      <label>
        <span>{words.shorten[term]}</span>
        <input
          type="number"
          min={1}
          max={LONGEST}
          inputMode="numeric"
          value={now?.count ?? ''}
          onChange={({ currentTarget }) => change(currentTarget.valueAsNumber, now?.reason ?? '')}
        />
      </label>
      {now && (
        <label>
          <span>{words.reason}</span>
          <input
            type="text"
            maxLength={500}
            placeholder={words.reasonHint}
            value={now.reason}
            onChange={({ currentTarget }) => change(now.count, currentTarget.value)}
          />
        </label>
      )}
    </fieldset>
  );
}
