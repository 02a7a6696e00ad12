import { Link } from '@tanstack/react-router';
import { isCivilDate } from '@/core/kernel';
import { formatDay, shown, useLanguage, useStrings } from '@/i18n';
import type { NoticesAnswer } from '@/ports/notices';
import { strings } from './strings';

interface NoticeRowProps {
  readonly notice: NoticesAnswer['notices'][number];
  readonly onRead: () => void;
}

/** One notice: what it is about, by when, from whom; the way to its form, which also marks it as read. */
export function NoticeRow({ notice, onRead }: NoticeRowProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { kind, matterId, matter, title, due, by, act, about, tab, isRead } = notice;
  const search = {
    ...(tab !== null && { tab }),
    ...(act !== null && { act }),
    ...(about !== null && (act !== null ? { about } : { event: about })),
  };
  return (
    <li className={isRead ? 'notice' : 'notice unread'}>
      <div>
        <p className={kind === 'overdue' ? 'hc-loud' : 'hc-quiet'}>
          {kind === 'overdue' && '■ '}
          {words.kinds[kind]}
          {!isRead && <span className="mark">{words.unread}</span>}
        </p>
        <h3>
          <Link to="/matters/$matterId" params={{ matterId }} search={search} onClick={onRead}>
            {title[language]}
          </Link>
        </h3>
        <p className="hc-faint">
          {shown(matter)}
          {isCivilDate(due) && ` · ${words.dueOn(formatDay(due, language))}`}
          {by !== null && ` · ${words.by(shown(by))}`}
        </p>
      </div>
      {!isRead && (
        <button type="button" className="hc-btn plain" onClick={onRead}>
          {words.markRead}
        </button>
      )}
    </li>
  );
}
