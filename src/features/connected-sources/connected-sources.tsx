import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useStrings } from '@/i18n';
import type { ListedSource, SourcesApi } from '@/ports/connected-sources';
import { Card, DataText, Skeleton } from '@/ui';
import { KeptCopiesCard } from './kept-copies-card';
import { SourceEditor } from './source-editor';
import { SourceRow } from './source-row';
import { strings } from './strings';
import '@/ui/controls.css';
import '@/ui/stacked-table.css';
import './connected-sources.css';

/** The data sources of the city: which there are, on what terms, and the form in which one is connected or changed. */
export function ConnectedSources({ api }: { readonly api: SourcesApi }) {
  const words = useStrings(strings);
  const { data, refetch } = useQuery({ queryKey: ['connected-sources'], queryFn: () => api.state() });
  const [edited, setEdited] = useState<ListedSource | 'new' | null>(null);
  if (!data)
    return (
      <Card title={words.title}>
        <Skeleton lines={4} />
      </Card>
    );
  if (!data.ok)
    return (
      <Card title={words.title}>
        <p role="alert" className="hc-loud">
          {data.error.kind === 'conflict' || data.error.kind === 'faults'
            ? words.failed.server
            : words.failed[data.error.kind]}
        </p>
        <button type="button" className="hc-btn" onClick={() => void refetch()}>
          {words.retry}
        </button>
      </Card>
    );
  const state = data.value;
  const { sources, fixed, mayChange, today } = state;
  if (edited)
    return (
      <SourceEditor
        key={edited === 'new' ? 'new' : edited.id}
        api={api}
        state={state}
        source={edited === 'new' ? null : edited}
        onClose={() => setEdited(null)}
      />
    );
  return (
    <>
      <Card title={words.title} small={String(sources.length)} say={words.body} className="sources">
        {state.isDemo && <p className="hc-quiet">{words.demo}</p>}
        {!mayChange && <p className="hc-quiet">{words.readOnly}</p>}
        {sources.length === 0 && <p className="hc-quiet">{words.none}</p>}
        {sources.length > 0 && (
          <table className="hc-table stacked">
            <thead>
              <tr>
                <th>{words.name}</th>
                <th>{words.owner}</th>
                <th>{words.terms}</th>
                <th>{words.state}</th>
                <th>{words.saved}</th>
                {mayChange && <th />}
              </tr>
            </thead>
            <tbody>
              {sources.map((source) => (
                <SourceRow
                  key={source.id}
                  api={api}
                  source={source}
                  today={today}
                  mayChange={mayChange}
                  onEdit={() => setEdited(source)}
                />
              ))}
            </tbody>
          </table>
        )}
        {mayChange && (
          <p>
            <button type="button" className="hc-btn primary" onClick={() => setEdited('new')}>
              {words.connect}
            </button>
          </p>
        )}
        {fixed.length > 0 && (
          <details>
            <summary>{words.fixed}</summary>
            <p className="hc-quiet">{words.fixedBody}</p>
            <ul>
              {fixed.map(({ id, name, owner }) => (
                <li key={id}>
                  <DataText>{name.zh}</DataText> <code>{id}</code> {owner && <DataText>{owner}</DataText>}
                </li>
              ))}
            </ul>
          </details>
        )}
      </Card>
      <KeptCopiesCard api={api} />
    </>
  );
}
