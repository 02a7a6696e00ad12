import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useStrings } from '@/i18n';
import { noticesOfMine, useServices } from '@/queries';
import { pageStrings } from '../page-strings';

/** How many notices are unread, and the way to them. */
export function Bell() {
  const words = useStrings(pageStrings);
  const { data } = useQuery(noticesOfMine(useServices()));
  const unread = data?.notices.filter(({ isRead }) => !isRead).length ?? 0;
  return (
    <Link to="/notices" className="hc-btn plain bell" aria-label={words.noticesUnread(unread)}>
      <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
        {/* Bell of Tabler Icons 3.35.0, as the others. */}
        <path d="M10 5a2 2 0 1 1 4 0a7 7 0 0 1 4 6v3a4 4 0 0 0 2 3h-16a4 4 0 0 0 2 -3v-3a7 7 0 0 1 4 -6 M9 17v1a3 3 0 0 0 6 0v-1" />
      </svg>
      {unread > 0 && <b>{unread > 99 ? '99+' : unread}</b>}
    </Link>
  );
}
