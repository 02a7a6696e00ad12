import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useStrings } from '@/i18n';
import { noticesOfMine, useServices } from '@/queries';
import { Card, EmptyState, FailedState, Skeleton, Statement } from '@/ui';
import { NoticeRow } from './notice-row';
import { SettingsForm } from './settings-form';
import { strings } from './strings';
import './notices.css';

/** What a person is told, the most pressing first, and how he is told. */
export function NoticesScreen() {
  const words = useStrings(strings);
  const services = useServices();
  const queries = useQueryClient();
  const mine = noticesOfMine(services);
  const { data, error, refetch } = useQuery(mine);
  const [isLost, setLost] = useState(false);
  if (error && !data)
    return (
      <Card>
        <FailedState what={words.failed} retry={() => void refetch()} />
      </Card>
    );
  if (!data)
    return (
      <Card>
        <Skeleton lines={8} />
      </Card>
    );
  const { notices, settings, ways } = data;
  const unread = notices.filter(({ isRead }) => !isRead).map(({ key }) => key);
  const read = async (keys: readonly string[]) => {
    const done = await (await services.notices()).markRead(keys);
    setLost(!done.ok);
    await queries.invalidateQueries({ queryKey: mine.queryKey });
  };
  return (
    <>
      <Statement
        sub={words.sub}
        actions={
          unread.length > 0 && (
            <button type="button" className="hc-btn" onClick={() => void read(unread)}>
              {words.readAll}
            </button>
          )
        }
      >
        {words.title(unread.length)}
      </Statement>
      {isLost && (
        <p className="hc-loud" role="alert">
          {words.notSaved}
        </p>
      )}
      <Card className="notice-list">
        {notices.length === 0 && <EmptyState title={words.none}>{words.noneBody}</EmptyState>}
        <ul className="notices">
          {notices.map((notice) => (
            <NoticeRow key={notice.key} notice={notice} onRead={() => void (notice.isRead || read([notice.key]))} />
          ))}
        </ul>
      </Card>
      <Card title={words.settings} className="notice-choices hc-no-print">
        <SettingsForm
          settings={settings}
          ways={ways}
          onSave={async (next) => {
            const done = await (await services.notices()).save(next);
            await queries.invalidateQueries({ queryKey: mine.queryKey });
            return done.ok;
          }}
        />
      </Card>
    </>
  );
}
