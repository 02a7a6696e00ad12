import '@/ui/controls.css';
import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { useStrings } from '@/i18n';
import { type SearchGroup, searchGroups } from '@/ports/search';
import { matterQueries, useServices } from '@/queries';
import { Card, EmptyState, FailedState, Skeleton, Statement } from '@/ui';
import { FoundGroup } from './found-group';
import { withNamedMatters } from './named-matters';
import { stepFound } from './step-found';
import { strings } from './strings';
import './search.css';

interface SearchScreenProps {
  readonly question: string;
  readonly group: string | undefined;
  readonly onAsk: (asked: { readonly question: string; readonly group: SearchGroup | null }) => void;
}

const PAUSE_MS = 250;

/** Words looked for in all that this person may read, by kind; each result leads to the place itself. */
export function SearchScreen({ question, group: asked, onAsk }: SearchScreenProps) {
  const words = useStrings(strings);
  const { search, matterApi } = useServices();
  const { data: matters = [] } = useQuery(matterQueries.matters(matterApi));
  const group = searchGroups.find((one) => one === asked) ?? null;
  const [typed, setTyped] = useState(question);
  const [from, setFrom] = useState(question);
  if (question !== from) {
    // Another question came by the address: back, forward, the palette.
    setFrom(question);
    if (question !== typed.trim()) setTyped(question);
  }
  const askLater = useDebouncedCallback((next: string) => onAsk({ question: next.trim(), group }), PAUSE_MS);
  const {
    data: told,
    error,
    isPending,
    refetch,
  } = useQuery({
    // Under the matters' key: whatever makes them stale makes what is found in them stale.
    queryKey: ['matters', '', 'search', question, group],
    queryFn: async ({ signal }) => {
      const answer = await search.search(question, group, signal);
      if (!answer.ok) throw new Error(answer.error.kind);
      return answer.value;
    },
    enabled: question !== '',
    placeholderData: keepPreviousData,
  });
  const data = told && (group === null || group === 'matter') ? withNamedMatters(told, matters) : told;
  const total = data?.groups.reduce((sum, one) => sum + one.total, 0) ?? 0;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') stepFound(event);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows lead through links that have the tab key too
    <div className="search-screen" onKeyDown={onKeyDown}>
      <Statement sub={words.sub}>{question !== '' && data ? words.titleOf(total) : words.title}</Statement>
      <search>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onAsk({ question: typed.trim(), group });
          }}
        >
          <TextInput
            type="search"
            aria-label={words.field}
            placeholder={words.placeholder}
            value={typed}
            maxLength={200}
            autoFocus
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              askLater(event.currentTarget.value);
            }}
          />
        </form>
      </search>
      {question !== '' && (
        <fieldset className="search-groups" aria-label={words.groupsLabel}>
          {[null, ...searchGroups].map((one) => (
            <button
              key={one ?? 'all'}
              type="button"
              aria-pressed={one === group}
              onClick={() => onAsk({ question, group: one })}
            >
              {one === null ? words.all : words.groups[one]}
            </button>
          ))}
        </fieldset>
      )}
      <div aria-live="polite">
        {question === '' ? (
          <Card>
            <EmptyState title={words.waiting}>{words.waitingBody}</EmptyState>
          </Card>
        ) : error ? (
          <Card>
            <FailedState what={words.failed} retry={() => void refetch()} />
          </Card>
        ) : isPending || !data ? (
          <Card>
            <Skeleton lines={8} />
          </Card>
        ) : total === 0 ? (
          <Card>
            <EmptyState title={words.nothing}>{words.nothingBody}</EmptyState>
          </Card>
        ) : (
          data.groups.map((one) => (
            <FoundGroup
              key={one.group}
              of={one}
              words={data.words}
              isAlone={group !== null}
              onAll={() => onAsk({ question, group: one.group })}
            />
          ))
        )}
      </div>
    </div>
  );
}
