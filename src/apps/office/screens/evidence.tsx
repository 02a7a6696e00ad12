import { Link, useSearch } from '@tanstack/react-router';
import { BoardsScreen } from '@/features/boards';
import { useLanguage } from '@/i18n';
import { part } from '@/ui';
import { useNavigateFrom } from '../navigation/use-navigate-from';

const FreezeDialog = part(() => import('@/features/evidence'), 'FreezeDialog');
const FrozenScreen = part(() => import('@/features/evidence'), 'FrozenScreen');

export function EvidenceRoute() {
  const { frozen, of, ...search } = useSearch({ from: '/evidence' });
  const navigate = useNavigateFrom('/evidence');
  const isChinese = useLanguage() === 'zh';
  if (frozen !== undefined) return <FrozenScreen digest={frozen} matterId={of} />;
  return (
    <BoardsScreen
      search={search}
      onSearch={(next, how) =>
        void navigate({ to: '/evidence', search: next, replace: how?.replace ?? false, resetScroll: false })
      }
      boardLink={(board, children) => (
        <Link to="/evidence" search={{ board }}>
          {children}
        </Link>
      )}
      matterLink={(matterId, children) => (
        <Link to="/matters/$matterId" params={{ matterId }} search={{ tab: 'evidence' }}>
          {children}
        </Link>
      )}
      catalogueLink={
        <Link to="/data" className="hc-btn">
          {isChinese ? '数据目录' : 'Data catalogue'}
        </Link>
      }
      freezeDialog={(request, onClose) => <FreezeDialog {...request} onClose={onClose} />}
    />
  );
}
