import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { BriefScreen } from '@/features/brief';
import { MatterScreen, matterTabs } from '@/features/matter';
import { actForms } from '../act-forms';

export function MatterRoute() {
  const { matterId } = useParams({ from: '/matters/$matterId' });
  const { tab, act } = useSearch({ from: '/matters/$matterId' });
  const navigate = useNavigate();
  return (
    <MatterScreen
      matterId={matterId}
      tab={matterTabs.find((name) => name === tab) ?? (act ? 'procedure' : 'brief')}
      act={act}
      onAct={(next) =>
        void navigate({
          to: '/matters/$matterId',
          params: { matterId },
          search: { tab: 'procedure', ...(next && { act: next }) },
          resetScroll: false,
        })
      }
      forms={actForms}
      brief={({ dossier, findings, plan }) => <BriefScreen dossier={dossier} findings={findings} plan={plan} />}
    />
  );
}
