import { useSearch } from '@tanstack/react-router';
import { SearchScreen } from '@/features/search';
import { useNavigateFrom } from '../navigation/use-navigate-from';

export function SearchRoute() {
  const { q = '', g } = useSearch({ from: '/search' });
  const navigate = useNavigateFrom('/search'); // a pause in typing ends after one may have left
  return (
    <SearchScreen
      question={q}
      group={g}
      onAsk={({ question, group }) =>
        void navigate({
          to: '/search',
          search: { ...(question && { q: question }), ...(group && { g: group }) },
          replace: true,
          resetScroll: false,
        })
      }
    />
  );
}
