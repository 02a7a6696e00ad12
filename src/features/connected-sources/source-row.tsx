import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isCivilDate } from '@/core/kernel';
import { dataLevelWords, personalWords, shareWords } from '@/data';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import type { ListedSource, SourceState, SourcesApi, SourcesFailure } from '@/ports/connected-sources';
import { DataText, dayOrMoment, Light } from '@/ui';
import { failureText } from './failure-text';
import { strings } from './strings';

interface RowProps {
  readonly api: SourcesApi;
  readonly source: ListedSource;
  readonly today: string;
  readonly mayChange: boolean;
  readonly onEdit: () => void;
}

/** One source: whose it is, on what terms, how it stands; changed, paused or removed once that was confirmed. */
export function SourceRow({ api, source, today, mayChange, onEdit }: RowProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { id, draft, savedAt, savedBy, state } = source;
  const name = draft.name[language];
  return (
    <tr>
      <td className="lead">
        <strong>{name}</strong> <code>{id}</code>
        <div className="hc-faint">
          {words.kinds[draft.kind]} · <span className="sources-address">{draft.address}</span>
        </div>
      </td>
      <td data-label={words.owner}>
        <DataText>{draft.owner}</DataText>
      </td>
      <td data-label={words.terms}>
        {shareWords[draft.share][language]}
        <div className="hc-faint">
          {dataLevelWords[draft.level][language]} · <DataText>{draft.category}</DataText>
          {draft.personal !== 'none' && ` · ${personalWords[draft.personal][language]}`}
        </div>
      </td>
      <td data-label={words.state}>
        <StateLight source={source} today={today} />
        <div className="hc-faint">
          {words.reviewBy(isCivilDate(draft.reviewOn) ? formatDay(draft.reviewOn, language) : draft.reviewOn)}
        </div>
      </td>
      <td data-label={words.saved}>{words.savedBy(savedBy, dayOrMoment(savedAt, language))}</td>
      {mayChange && (
        <td>
          <RowActs api={api} source={source} name={name} state={state} onEdit={onEdit} />
        </td>
      )}
    </tr>
  );
}

function StateLight({ source: { state, isSecretSet, draft }, today }: { source: ListedSource; today: string }) {
  const { states } = useStrings(strings);
  if (state === 'paused') return <Light kind="stopped" label={states.paused} />;
  if (isSecretSet === false) return <Light kind="breached" label={states.secret} />;
  if (draft.reviewOn < today) return <Light kind="overdue" label={states.review} />;
  return <Light kind="normal" label={states.on} />;
}

interface ActsProps {
  readonly api: SourcesApi;
  readonly source: ListedSource;
  readonly name: string;
  readonly state: SourceState;
  readonly onEdit: () => void;
}

function RowActs({ api, source, name, state, onEdit }: ActsProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<'paused' | 'removed' | null>(null);
  const [failure, setFailure] = useState<SourcesFailure | null>(null);
  const set = async (next: SourceState) => {
    setAsked(null);
    const done = await api.save(source.id, { version: source.version, state: next, draft: source.draft });
    setFailure(done.ok ? null : done.error);
    await queries.invalidateQueries({ queryKey: ['connected-sources'] });
  };
  if (asked)
    return (
      <div role="alert" className="sources-sure">
        <p>{asked === 'paused' ? words.pauseSure(name) : words.removeSure(name)}</p>
        <button type="button" className="hc-btn primary" onClick={() => void set(asked)}>
          {words.yes}
        </button>{' '}
        <button type="button" className="hc-btn" onClick={() => setAsked(null)}>
          {words.no}
        </button>
      </div>
    );
  return (
    <div className="sources-acts">
      <button type="button" className="hc-btn" onClick={onEdit}>
        {words.change}
      </button>
      <button
        type="button"
        className="hc-btn"
        onClick={state === 'paused' ? () => void set('on') : () => setAsked('paused')}
      >
        {state === 'paused' ? words.resume : words.pause}
      </button>
      <button type="button" className="hc-btn" onClick={() => setAsked('removed')}>
        {words.remove}
      </button>
      {failure && (
        <p role="alert" className="hc-loud">
          {failureText(failure, words, language)}
        </p>
      )}
    </div>
  );
}
