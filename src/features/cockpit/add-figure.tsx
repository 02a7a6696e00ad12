import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage, useStrings } from '@/i18n';
import { figureTileName, isLongTable } from '@/panels/portfolio';
import type { DatasetCard } from '@/ports/data-source';
import { dataQueries, useServices } from '@/queries';
import { panelStrings } from './panel-strings';

/** Figures a data set offers over time: its indicators, or its columns of numbers. */
const figuresOf = (card: DatasetCard) =>
  isLongTable(card)
    ? Object.entries(card.fields.find(({ name }) => name === 'indicator')?.codes ?? {}).map(([id, label]) => ({
        id,
        label,
      }))
    : card.fields.some(({ name }) => name === 'period')
      ? card.fields.filter(({ kind }) => kind === 'number').map(({ name, label }) => ({ id: name, label }))
      : [];

/** Chooses a figure of any data set that has one over time. */
export function AddFigure({ onAdd }: { readonly onAdd: (id: string) => void }) {
  const words = useStrings(panelStrings);
  const language = useLanguage();
  const { data: registry } = useServices();
  const [backend, setBackend] = useState('city');
  const [dataset, setDataset] = useState('');
  const [figure, setFigure] = useState('');
  const { data: backends } = useQuery(dataQueries.backends(registry));
  const { data: datasets } = useQuery(dataQueries.datasets(registry, backend));
  const { data: card } = useQuery({ ...dataQueries.card(registry, backend, dataset), enabled: dataset !== '' });
  const choice = (
    label: string,
    value: string,
    options: readonly { readonly id: string; readonly text: string }[],
    set: (id: string) => void,
  ) => (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => set(event.currentTarget.value)}>
        <option value="">{words.choose}</option>
        {options.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form
      className="choices add-figure"
      aria-label={words.addFigure}
      onSubmit={(event) => {
        event.preventDefault();
        if (dataset && figure) onAdd(figureTileName({ backend, dataset, figure }));
      }}
    >
      <strong>{words.addFigure}</strong>
      {choice(words.backend, backend, backends?.map(({ id, name }) => ({ id, text: name[language] })) ?? [], (id) => {
        setBackend(id);
        setDataset('');
        setFigure('');
      })}
      {choice(
        words.dataset,
        dataset,
        datasets?.map((one) => ({ id: one.dataset, text: one.title[language] })) ?? [],
        (id) => {
          setDataset(id);
          setFigure('');
        },
      )}
      {choice(
        words.figure,
        figure,
        card && dataset ? figuresOf(card).map(({ id, label }) => ({ id, text: label[language] })) : [],
        setFigure,
      )}
      <button type="submit" className="hc-btn" disabled={!dataset || !figure}>
        {words.add}
      </button>
    </form>
  );
}
