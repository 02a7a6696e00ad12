import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy } from 'react';
import { BriefScreen } from '@/features/brief';
import { MatterScreen, matterTabs } from '@/features/matter';
import { actForms } from '../act-forms';

const ScheduleTab = lazy(() =>
  import('@/features/schedule').then(({ ScheduleTab: component }) => ({ default: component })),
);
const MatterInspection = lazy(() =>
  import('@/features/inspection').then(({ MatterInspection: component }) => ({ default: component })),
);

export function MatterRoute() {
  const { matterId } = useParams({ from: '/matters/$matterId' });
  const { tab, act, event, if: whatIf } = useSearch({ from: '/matters/$matterId' });
  const navigate = useNavigate();
  return (
    <MatterScreen
      matterId={matterId}
      tab={matterTabs.find((name) => name === tab) ?? (act ? 'procedure' : 'brief')}
      act={act}
      event={event}
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
      inspection={({ dossier }, law, record) => <MatterInspection dossier={dossier} record={record} law={law} />}
      schedule={({ dossier }, law, { meetings }) => (
        <ScheduleTab
          matterId={matterId}
          dossier={dossier}
          law={law}
          meetings={meetings}
          whatIf={whatIf}
          onSuppose={(next) =>
            void navigate({
              to: '/matters/$matterId',
              params: { matterId },
              search: { tab: 'schedule', ...(next && { if: next }) },
              replace: true,
              resetScroll: false,
            })
          }
        />
      )}
    />
  );
}
