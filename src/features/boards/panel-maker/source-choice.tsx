import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { renewedOn } from '@/data';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import type { DatasetEntry } from '@/ports/data-source';
import { dataQueries, useServices } from '@/queries';
import { DataText, FailedState, Skeleton } from '@/ui';
import { strings } from './maker-strings';

interface SourceChoiceProps {
  readonly backend: string;
  readonly dataset: string;
  readonly onBackend: (backend: string) => void;
  readonly onDataset: (dataset: string) => void;
}

/** Backend and data set, each data set with its owner, share class and time. */
export function SourceChoice({ backend, dataset, onBackend, onDataset }: SourceChoiceProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { data } = useServices();
  const backends = useQuery(dataQueries.backends(data));
  const sets = useQuery({ ...dataQueries.datasets(data, backend), enabled: backend !== '' });
  const failed = backends.error ?? sets.error;
  const renewedOf = (set: DatasetEntry) => {
    const day = renewedOn(set);
    return day && words.dataOf(formatDay(day, language));
  };
  return (
    <fieldset>
      <legend>{words.source}</legend>
      <Select
        label={words.backend}
        data={(backends.data ?? []).map(({ id, name, available }) => ({
          value: id,
          label: name[language],
          disabled: !available,
        }))}
        value={backend || null}
        allowDeselect={false}
        onChange={(id) => id && onBackend(id)}
      />
      {failed && <FailedState what={words.noBackend} retry={() => void (backends.error ? backends : sets).refetch()} />}
      {!failed && backend !== '' && !sets.data && <Skeleton lines={4} />}
      {sets.data && (
        <ul className="maker-sets" aria-label={words.datasets}>
          {sets.data.map((set) => (
            <li key={set.dataset}>
              <button type="button" aria-pressed={set.dataset === dataset} onClick={() => onDataset(set.dataset)}>
                <span>{set.title[language]}</span>
                <small>
                  <DataText>{set.owner.name}</DataText>
                  {' · '}
                  {[set.share === 'withheld' ? words.withheld : words.shares[set.share], renewedOf(set)]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
