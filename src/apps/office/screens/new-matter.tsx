import { useNavigate } from '@tanstack/react-router';
import { NewMatterScreen } from '@/features/new-matter';

export function NewMatterRoute() {
  const navigate = useNavigate();
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
