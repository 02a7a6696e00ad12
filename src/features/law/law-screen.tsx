import { useState } from 'react';
import { useStrings } from '@/i18n';
import { Statement } from '@/ui';
import { type LawSearch, lawViews } from './law-search';
import { ReadingsView } from './readings-view';
import { RulesView } from './rules-view';
import { strings } from './strings';
import { TextsView } from './texts-view';
import { useAffected } from './use-affected';
import { ValuesView } from './values-view';
import './law.css';

interface LawProps {
  readonly search: LawSearch;
  readonly onSearch: (next: LawSearch) => void;
}

/** The law as the system holds it: texts to paragraphs to rules to matters, searchable, with the open readings. */
export function LawScreen({ search, onSearch }: LawProps) {
  const words = useStrings(strings);
  const [isWanted, setWanted] = useState(false);
  const affected = useAffected(isWanted);
  const view = search.view ?? 'texts';
  const change = (part: LawSearch) => onSearch({ ...search, ...part });
  return (
    <>
      <Statement sub={words.sub}>{words.title}</Statement>
      <search className="law-search">
        <input
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          value={search.q ?? ''}
          onChange={({ currentTarget }) =>
            change({ q: currentTarget.value || undefined, text: undefined, article: undefined })
          }
        />
      </search>
      <nav className="law-tabs" aria-label={words.title}>
        {lawViews.map((name) => (
          <button
            key={name}
            type="button"
            aria-current={name === view ? 'page' : undefined}
            onClick={() => change({ view: name === 'texts' ? undefined : name })}
          >
            {words.views[name]}
          </button>
        ))}
      </nav>
      {view === 'texts' && (
        <TextsView
          search={search}
          onSearch={change}
          affected={isWanted ? affected : undefined}
          onAffected={() => setWanted(true)}
        />
      )}
      {view === 'rules' && <RulesView search={search} onSearch={change} />}
      {view === 'readings' && <ReadingsView q={search.q ?? ''} />}
      {view === 'values' && (
        <ValuesView
          profile={search.profile ?? 'hlj2021'}
          q={search.q ?? ''}
          onProfile={(profile) => change({ profile })}
        />
      )}
    </>
  );
}
