import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isCivilDate } from '@/core/kernel';
import { roleWords } from '@/core/matter';
import { formatDay, formatNearDay, useLanguage, useStrings } from '@/i18n';
import { LongList } from '@/panels/long-table';
import type { Session } from '@/ports/matter-api';
import { matterQueries, useServices } from '@/queries';
import { Card, EmptyState, FailedState, Skeleton, Statement } from '@/ui';
import { strings } from './strings';
import { WorkItemRow } from './work-item-row';
import { firstGroup, type GroupId, groupIds, type WorkView, workView } from './work-view';
import './work.css';

interface WorkScreenProps {
  /** Group that is shown; none chosen: the first that holds something. */
  readonly group: string | undefined;
  /** Unit whose matters are shown. */
  readonly unit: string | undefined;
  readonly onShow: (shown: { readonly group?: GroupId | undefined; readonly unit?: string | undefined }) => void;
}

/** A person's own work: what can be done now, what came back, what is to be answered, and what is awaited; each with its reason and day. */
export function WorkScreen({ group, unit, onShow }: WorkScreenProps) {
  const words = useStrings(strings);
  const { matterApi } = useServices();
  const { data: session } = useQuery(matterQueries.session(matterApi));
  const { data: items, error, refetch } = useQuery(matterQueries.work(matterApi));
  // Only an empty list asks whether there are matters at all: the list of all is long.
  const { data: matters } = useQuery({ ...matterQueries.matters(matterApi), enabled: items?.length === 0 });
  if (error && !items)
    return (
      <Card>
        <FailedState what={words.failed} retry={() => void refetch()} />
      </Card>
    );
  if (!items || !session || (items.length === 0 && !matters))
    return (
      <Card>
        <Skeleton lines={8} />
      </Card>
    );
  if (items.length === 0 && matters?.length === 0)
    return (
      <Card>
        <EmptyState
          title={words.noMatters}
          action={
            <>
              <Link to="/catalogue/import" className="hc-btn primary">
                {words.importing}
              </Link>{' '}
              <Link to="/matters/new" className="hc-btn">
                {words.newMatter}
              </Link>
            </>
          }
        >
          {words.noMattersBody}
        </EmptyState>
      </Card>
    );
  const view = workView(items, session.today, unit);
  const shown = groupIds.find((id) => id === group) ?? firstGroup(view);
  return (
    <>
      <Greeting view={view} session={session} />
      <div className="work-groups" role="tablist" aria-label={words.groupsLabel}>
        {groupIds.map((id) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`work-${id}`}
            aria-selected={id === shown}
            aria-controls="work-list"
            onClick={() => onShow({ group: id, unit })}
          >
            {words.groups[id]} <b>{view.groups[id].length}</b>
          </button>
        ))}
        {view.units.length > 1 && (
          <select
            className="hc-btn"
            aria-label={words.unit}
            value={unit ?? ''}
            onChange={(event) => onShow({ group: shown, unit: event.currentTarget.value || undefined })}
          >
            <option value="">{words.allUnits}</option>
            {view.units.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        )}
      </div>
      <div id="work-list" role="tabpanel" aria-labelledby={`work-${shown}`}>
        <Card>
          {view.groups[shown].length === 0 && <EmptyState title={words.empty[shown]}>{words.emptyBody}</EmptyState>}
          <LongList key={shown} items={view.groups[shown]} height={110} className="work-list">
            {(item, drawn) => <WorkItemRow key={item.id} item={item} today={session.today} drawn={drawn} />}
          </LongList>
        </Card>
      </div>
    </>
  );
}

/** The sentence the page opens with, said from the list. */
function Greeting({ view, session }: { readonly view: WorkView; readonly session: Session }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { actor, today } = session;
  const { groups, overdue, first } = view;
  const before = words.before[actor.role] ?? words.before.any;
  const parts = [
    groups.do.length > 0
      ? before(groups.do.length)
      : groups.returned.length + groups.answer.length === 0
        ? words.nothing
        : '',
    groups.returned.length > 0 ? words.returned(groups.returned.length) : '',
    groups.answer.length > 0 ? words.answers(groups.answer.length) : '',
    groups.do.length + groups.returned.length + groups.answer.length === 0 && groups.waits.length > 0
      ? words.waits(groups.waits.length)
      : '',
  ].filter((part) => part !== '');
  return (
    <Statement sub={words.sub(actor.name, roleWords[actor.role][language], formatDay(today, language))}>
      {parts.join(words.comma)}
      {overdue > 0 && (
        <>
          {words.comma}
          <em>{words.overdue(overdue)}</em>
        </>
      )}
      {first && isCivilDate(first.due)
        ? `${words.semicolon}${words.first(first.title[language], first.matter, words.due(formatNearDay(first.due, today, language)))}`
        : words.stop}
    </Statement>
  );
}
