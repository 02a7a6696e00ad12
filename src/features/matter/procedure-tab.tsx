import { Link } from '@tanstack/react-router';
import { type ComponentType, Suspense, useState } from 'react';
import { type LawContext, type StageId, stageWords } from '@/core/law';
import { actOfType, type RecordedEvent } from '@/core/matter';
import { DeclaredForm } from '@/forms';
import { useLanguage, useStrings } from '@/i18n';
import type { MatterSummary } from '@/ports/matter-api';
import { Card, Skeleton } from '@/ui';
import { actsOfStage, type MatterView, suggestedAct } from './matter-view';
import { RequirementsPanel } from './requirements/requirements-panel';
import { stagePlaces } from './stage-places';
import { StageRail } from './stage-rail';
import { strings } from './strings';

/** Forms of acts that are more than their declared fields, loaded when first opened; the roof knows them all. */
export type ActForms = Readonly<Record<string, ComponentType>>;

interface ProcedureProps {
  readonly view: MatterView;
  readonly summary: MatterSummary;
  readonly law: LawContext;
  readonly record: readonly RecordedEvent[];
  readonly act: string | undefined;
  /** Rule whose requirement is asked for. */
  readonly need: string | undefined;
  readonly onAct: (act: string) => void;
  readonly forms: ActForms;
}

/** Left the stages, in the middle the act at hand, right what the law still requires. */
export function ProcedureTab({ view, summary, law, record, act, need, onAct, forms }: ProcedureProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [picked, setPicked] = useState<StageId>();
  const asked = act ? actOfType(act) : undefined;
  const stage = asked?.stage ?? picked ?? view.current;
  const chosen = asked?.type ?? suggestedAct(view, stage, record);
  const done = new Set<string>(record.map(({ type }) => type));
  const Form = chosen ? forms[chosen] : undefined;
  const choose = (next: StageId) => {
    setPicked(next);
    const first = suggestedAct(view, next, record);
    if (first) onAct(first);
  };
  return (
    <div className="work">
      <StageRail rows={view.stages} selected={stage} onSelect={choose} />
      <Card
        title={stageWords[stage][language]}
        small={
          <Link
            to="/matters/$matterId"
            params={{ matterId: view.dossier.id }}
            search={{ tab: stagePlaces[stage] }}
          >{`${words.readStage} →`}</Link>
        }
      >
        <div className="stage-acts" style={{ marginTop: 10 }}>
          {actsOfStage(stage).map(({ type, title, event }) => (
            <button key={type} type="button" aria-pressed={type === chosen} onClick={() => onAct(type)}>
              {title[language]}
              {done.has(event) && <span className="hc-faint">{` · ${words.done}`}</span>}
            </button>
          ))}
        </div>
        {chosen && (
          <Suspense key={chosen} fallback={<Skeleton lines={6} />}>
            {Form ? <Form /> : <DeclaredForm act={chosen} />}
          </Suspense>
        )}
      </Card>
      <RequirementsPanel view={view} summary={summary} law={law} need={need} onAct={onAct} />
    </div>
  );
}
