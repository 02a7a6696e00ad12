import '@/ui/controls.css';
import { Button, Checkbox, MultiSelect, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { allOf, cellAt, columnOf, type Query } from '@/analysis/tables';
import { formatPeriod, useLanguage, useStrings } from '@/i18n';
import type { Board, BoardFilter, BoardState } from '@/ports/workspace';
import { dataQueries, useServices } from '@/queries';
import { MonthEntry } from '@/ui';
import { withCross, withFilter } from './board-settings';
import {
  type Cards,
  cardKey,
  cardOfPanel,
  datasetsOf,
  fieldLabel,
  filterableFields,
  isFigure,
  isKnownField,
  valueLabel,
} from './board-view';
import { testOf } from './panel-question';
import type { ShownBoard } from './room/shown-board';
import { strings } from './strings';

interface FilterBarProps {
  readonly shown: ShownBoard;
  readonly state: BoardState;
  readonly onState: (next: BoardState) => void;
  /** In edit mode filters can be added and taken away. */
  readonly onBoard?: ((next: Board) => void) | undefined;
}

/** What holds for the whole board: period, filters, clicked marks. Panels never wait for the choices listed here. */
export function FilterBar({ shown, state, onState, onBoard }: FilterBarProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { board, cards, settled, settings } = shown;
  // Before its data sets are described nobody can say what a field is called: the place is kept, no raw name is shown.
  const isWaiting = datasetsOf(board).some(({ backend, dataset }) => !settled.has(cardKey(backend, dataset)));
  const isUnnamed = (field: string, label?: string) => isWaiting && label === undefined && !isKnownField(cards, field);
  const offered = filterableFields(cards, language).filter(({ field }) =>
    settings.filters.every((filter) => filter.field !== field),
  );
  const isSet = settings.cross.length > 0 || settings.filters.some(({ values }) => values?.length) || settings.period;
  const setPeriod = (edge: 'from' | 'to', month: string) => {
    const { [edge]: _before, ...rest } = settings.period ?? {};
    onState({ ...state, period: month === '' ? rest : { ...rest, [edge]: month } });
  };
  const hasDates = [...cards.values()].some(({ fields }) => fields.some(({ kind }) => kind === 'date'));
  return (
    <section className="board-filters hc-no-print" aria-label={words.filters}>
      {isWaiting && !hasDates && <FilterPlace />}
      {hasDates && (
        <fieldset className="board-period">
          <legend>{words.period}</legend>
          {(['from', 'to'] as const).map((edge) => (
            <div key={edge}>
              <span aria-hidden="true">{words[edge]}</span>
              <MonthEntry
                value={monthOf(settings.period?.[edge])}
                label={`${words.period} ${words[edge]}`}
                onMonth={(month) => setPeriod(edge, month)}
              />
            </div>
          ))}
        </fieldset>
      )}
      {settings.filters.map((filter, index) =>
        isUnnamed(filter.field, filter.label) ? (
          <FilterPlace key={filter.field} />
        ) : (
          <FilterControl
            key={filter.field}
            board={board}
            cards={cards}
            filter={filter}
            before={board.cascade ? settings.filters.slice(0, index) : []}
            onChange={(values) => onState(withFilter(state, { ...filter, values: [...values] }))}
            onRemove={
              onBoard &&
              (() => onBoard({ ...board, filters: board.filters.filter(({ field }) => field !== filter.field) }))
            }
          />
        ),
      )}
      {settings.cross.map((mark) => {
        if (isUnnamed(mark.field)) return <FilterPlace key={`${mark.panel} ${mark.field}`} />;
        const what = words.cross(
          fieldLabel(cards, mark.field, language),
          valueLabel(cards, mark.field, mark.value, language),
        );
        return (
          <button
            key={`${mark.panel} ${mark.field}`}
            type="button"
            className="board-cross"
            aria-label={words.letGo(what)}
            onClick={() => onState(withCross(state, mark))}
          >
            {what}
            <span aria-hidden="true">×</span>
          </button>
        );
      })}
      {isSet && !onBoard && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() =>
            onState({
              ...state,
              cross: [],
              filters: settings.filters.map(({ field }) => ({ field, values: [] })),
              period: {},
            })
          }
        >
          {words.clear}
        </Button>
      )}
      {onBoard && offered.length > 0 && (
        <Select
          size="xs"
          aria-label={words.addFilter}
          placeholder={words.addFilter}
          data={offered.map(({ field, label }) => ({ value: field, label }))}
          value={null}
          onChange={(field) => field && onBoard({ ...board, filters: [...board.filters, { field }] })}
        />
      )}
      {onBoard && board.filters.length > 1 && (
        <Checkbox
          size="xs"
          label={words.cascade}
          checked={board.cascade}
          onChange={(event) => onBoard({ ...board, cascade: event.currentTarget.checked })}
        />
      )}
    </section>
  );
}

/** The place of a control that is not known yet. */
const FilterPlace = () => (
  <span className="board-filter hc-skeleton" aria-hidden="true">
    <span />
  </span>
);

const monthOf = (period: string | undefined): string =>
  period !== undefined && /^\d{4}-\d{2}/.test(period) ? period.slice(0, 7) : '';

interface FilterControlProps {
  readonly board: Board;
  readonly cards: Cards;
  readonly filter: BoardFilter;
  /** Filters before it, whose choices narrow its own. */
  readonly before: readonly BoardFilter[];
  readonly onChange: (values: readonly (string | number | boolean)[]) => void;
  readonly onRemove: (() => void) | undefined;
}

function FilterControl({ board, cards, filter, before, onChange, onRemove }: FilterControlProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { data } = useServices();
  const [isOpened, setOpened] = useState(false);
  const source = board.panels
    .filter(isFigure)
    .find((panel) => cardOfPanel(cards, panel)?.fields.some(({ name }) => name === filter.field));
  const card = source && cardOfPanel(cards, source);
  const field = card?.fields.find(({ name }) => name === filter.field);
  const narrowing = before.flatMap(({ field: name, values }) => {
    const known = card?.fields.find((other) => other.name === name);
    return (card && known && values?.length && testOf(known, values, card)) || [];
  });
  const ask: Query = { dataset: source?.ask.dataset ?? '', group: [{ field: filter.field }], where: allOf(narrowing) };
  const { data: answer } = useQuery({
    ...dataQueries.answer(data, source?.backend ?? '', ask),
    enabled: isOpened && source !== undefined,
  });
  const column = answer && columnOf(answer.table, filter.field);
  const listed = column ? Array.from({ length: answer.table.rows }, (_, row) => cellAt(column, row)) : [];
  const known = [...new Set([...(filter.values ?? []), ...listed.filter((cell) => cell !== null)])];
  const label = filter.label ?? fieldLabel(cards, filter.field, language);
  const text = (value: string | number | boolean) =>
    field?.kind === 'date' ? formatPeriod(String(value), language) : valueLabel(cards, filter.field, value, language);
  return (
    <div className="board-filter">
      <MultiSelect
        size="xs"
        label={label}
        aria-label={words.filter(label)}
        placeholder={filter.values?.length ? '' : words.anyValue}
        data={known.map((value) => ({ value: String(value), label: text(value) }))}
        value={(filter.values ?? []).map(String)}
        onDropdownOpen={() => setOpened(true)}
        onFocus={() => setOpened(true)}
        onChange={(chosen) => onChange(known.filter((value) => chosen.includes(String(value))))}
        searchable
        clearable
        hidePickedOptions
        comboboxProps={{ withinPortal: true }}
      />
      {onRemove && (
        <button type="button" className="hc-btn plain" aria-label={words.removeFilter(label)} onClick={onRemove}>
          ×
        </button>
      )}
    </div>
  );
}
