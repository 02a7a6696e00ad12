import { NewMatterScreen } from '@/features/new-matter';
import { useNavigateFrom } from '../navigation/use-navigate-from';

export function NewMatterRoute() {
  const navigate = useNavigateFrom('/matters/new');
  return (
    <NewMatterScreen
      onCreated={(matterId) =>
        void navigate({
          to: '/matters/$matterId',
          params: { matterId },
          search: { tab: 'procedure', act: 'judgeApplicability' },
        })
      }
    />
  );
}
