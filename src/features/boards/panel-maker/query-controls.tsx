import { MultiSelect, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { AggregateKind, Grain, Query } from '@/analysis/tables';
import { useLanguage, useStrings } from '@/i18n';
import type { DatasetCard } from '@/ports/data-source';
import { matterQueries, useServices } from '@/queries';
import { DayBox } from '@/ui';
import { ConditionList } from './condition-list';
import { KeptList } from './kept-list';
import { strings } from './maker-strings';
import { aggregateChoices, changedDraft, grainChoices, keyFields, type QueryDraft } from './query-of-draft';
import { QueryPlanNotice } from './query-plan-notice';

interface AskControlsProps {
  readonly backend: string;
  readonly card: DatasetCard;
  readonly draft: QueryDraft;
  readonly ask: Query;
  readonly variants: readonly string[];
  readonly onDraft: (next: QueryDraft) => void;
  readonly onVariants: (next: readonly string[]) => void;
}

/** The controls of a question follow the fields and capabilities of its data set; who computes what stands below, before any request. */
export function QueryControls({ backend, card, draft, ask, variants, onDraft, onVariants }: AskControlsProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { data: session } = useQuery(matterQueries.session(useServices().matterApi));
  const named = card.fields.map(({ name, label }) => ({ value: name, label: label[language] }));
  const keyChoices = keyFields(card).map(({ name, label }) => ({ value: name, label: label[language] }));
  const isTimed = card.fields.find(({ name }) => name === draft.group)?.kind === 'date';
  const change = (part: Partial<QueryDraft>) => onDraft(changedDraft(draft, part, card));
  return (
    <fieldset>
      <legend>{words.ask}</legend>
      <div className="maker-row">
        <Select
          label={words.group}
          placeholder={words.noGroup}
          clearable
          data={keyChoices}
          value={draft.group || null}
          onChange={(group) => change({ group: group ?? '', grain: '', ...(!group && { second: '' }) })}
        />
        {isTimed && grainChoices(card).length > 0 && (
          <Select
            label={words.grain}
            placeholder={words.grains.none}
            clearable
            data={grainChoices(card).map((grain) => ({ value: grain, label: words.grains[grain] }))}
            value={draft.grain || null}
            onChange={(grain) => change({ grain: (grain ?? '') as Grain | '' })} // one of the choices above
          />
        )}
        {draft.group !== '' && (
          <Select
            label={words.second}
            placeholder={words.noGroup}
            clearable
            data={keyChoices.filter(({ value }) => value !== draft.group)}
            value={draft.second || null}
            onChange={(second) => change({ second: second ?? '' })}
          />
        )}
      </div>
      <div className="maker-row">
        <Select
          label={words.measure}
          clearable
          data={[{ value: '*', label: words.rowsCount }, ...named]}
          value={draft.measure || null}
          onChange={(measure) => change({ measure: measure ?? '', column: '' })}
        />
        {draft.measure !== '' && draft.measure !== '*' && (
          <Select
            label={words.fold}
            allowDeselect={false}
            data={aggregateChoices(draft, ask.dataset, card).map(({ value, why }) => ({
              value,
              label: why ? words.cannot(words.folds[value], words.reasons[why]) : words.folds[value],
              disabled: why !== undefined,
            }))}
            value={draft.fold}
            onChange={(fold) => change({ fold: (fold ?? 'sum') as AggregateKind })} // one of the choices above
          />
        )}
      </div>
      <ConditionList
        backend={backend}
        card={card}
        conditions={draft.conditions}
        kept={draft.kept.where}
        onConditions={(conditions) => change({ conditions })}
      />
      <KeptList kept={draft.kept} card={card} onKept={(kept) => change({ kept })} />
      {card.can.variants.length > 0 && (
        <MultiSelect
          label={words.variants}
          data={[...card.can.variants]}
          value={[...variants]}
          maxValues={6}
          onChange={onVariants}
        />
      )}
      {card.can.asOf && session && (
        <label className="maker-day" htmlFor="ask-as-of">
          <span>{words.asOf}</span>
          <DayBox id="ask-as-of" value={draft.asOf} today={session.today} onChange={(asOf) => change({ asOf })} />
        </label>
      )}
      <QueryPlanNotice ask={ask} card={card} />
    </fieldset>
  );
}
