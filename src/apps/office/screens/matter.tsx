import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';
import { actOfType } from '@/core/matter';
import { BriefScreen } from '@/features/brief';
import { LettersTab, MatterBar } from '@/features/correspondence';
import { MatterScreen, type MatterTab, matterTabs } from '@/features/matter';
import { shown, useLanguage } from '@/i18n';
import { matterQueries, useServices } from '@/queries';
import { part } from '@/ui';
import { actForms } from '../act-forms';
import { useNavigateFrom } from '../navigation/use-navigate-from';
import { useTitle } from '../navigation/use-title';
import { searchPlaces } from '../search/places';

const ScheduleTab = part(() => import('@/features/schedule'), 'ScheduleTab');
const EvidenceTab = part(() => import('@/features/evidence'), 'EvidenceTab');
const EvidenceLines = part(() => import('@/features/evidence'), 'EvidenceLines');
const MatterInspection = part(() => import('@/features/inspection'), 'MatterInspection');

/** The places where a stage is read, each loaded when it is first opened. */
const places = {
  options: part(() => import('@/features/drafting'), 'OptionsTab'),
  opinions: part(() => import('@/features/consultation'), 'OpinionsTab'),
  hearing: part(() => import('@/features/hearing'), 'HearingTab'),
  experts: part(() => import('@/features/experts'), 'ExpertsTab'),
  risk: part(() => import('@/features/risk'), 'RiskTab'),
  competition: part(() => import('@/features/competition-review'), 'CompetitionTab'),
  legality: part(() => import('@/features/legality'), 'LegalityTab'),
  meeting: part(() => import('@/features/meeting'), 'MeetingTab'),
  execution: part(() => import('@/features/execution'), 'ExecutionTab'),
};

export function MatterRoute() {
  const { matterId } = useParams({ from: '/matters/$matterId' });
  const { tab, act, about, event, at, need, if: whatIf } = useSearch({ from: '/matters/$matterId' });
  const navigate = useNavigate();
  const navigateHere = useNavigateFrom(`/matters/${matterId}`);
  const router = useRouter();
  const open = tabOf({ tab, act });
  useMatterTitle(matterId, open);
  return (
    <MatterScreen
      matterId={matterId}
      tab={open}
      act={act}
      event={event}
      need={need}
      at={at}
      onAct={(next) => {
        // An act that was recorded closes its form; whoever has turned to another tab meanwhile stays there.
        const tab = next ? tabOfAct(next) : tabOf(router.latestLocation.search);
        if (!next && tab !== 'procedure' && tab !== 'letters') return;
        void (next ? navigate : navigateHere)({
          to: '/matters/$matterId',
          params: { matterId },
          search: { tab, ...(next && { act: next }) },
          resetScroll: false,
        });
      }}
      forms={actForms}
      places={places}
      brief={({ dossier, findings, plan }, summary, on, isFrozen) => (
        <BriefScreen
          dossier={dossier}
          summary={summary}
          findings={findings}
          plan={plan}
          on={on}
          isFrozen={isFrozen}
          frozenLink={`${document.baseURI.split('#')[0]}#/matters/${matterId}?at=${dossier.version}`}
          requirementLink={(rule, title) => (
            <Link to="/matters/$matterId" params={{ matterId }} search={{ tab: 'procedure', need: rule }}>
              {title}
            </Link>
          )}
          onLive={() => void navigate({ to: '/matters/$matterId', params: { matterId }, search: {} })}
          evidence={
            dossier.facts.evidence && (
              <Suspense>
                <EvidenceLines
                  evidence={dossier.facts.evidence}
                  frozenLink={(frozen, children) => (
                    <Link to="/evidence" search={{ frozen, of: matterId }}>
                      {children}
                    </Link>
                  )}
                />
              </Suspense>
            )
          }
        />
      )}
      bar={({ dossier }, actor, today) => <MatterBar dossier={dossier} actor={actor} today={today} />}
      letters={() => <LettersTab act={act} about={about} />}
      inspection={({ dossier, plan }, law, record) => (
        <MatterInspection dossier={dossier} record={record} law={law} plan={plan} />
      )}
      evidence={({ dossier }) => (
        <EvidenceTab
          matterId={matterId}
          evidence={dossier.facts.evidence}
          boardLink={(board, children) => (
            <Link to="/evidence" search={{ board }}>
              {children}
            </Link>
          )}
          newBoardLink={(children) => (
            <Link className="hc-btn" to="/evidence" search={{ newFor: matterId }}>
              {children}
            </Link>
          )}
          frozenLink={(frozen, children) => (
            <Link className="hc-btn" to="/evidence" search={{ frozen, of: matterId }}>
              {children}
            </Link>
          )}
          relyLink={(children) => (
            <Link
              className="hc-btn"
              to="/matters/$matterId"
              params={{ matterId }}
              search={{ tab: 'procedure', act: 'relyOnEvidence' }}
            >
              {children}
            </Link>
          )}
        />
      )}
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

/** The browser keeps a matter by its title and the place that is open. */
function useMatterTitle(matterId: string, tab: MatterTab): void {
  const language = useLanguage();
  const { matterApi } = useServices();
  const { data: matters } = useQuery(matterQueries.matters(matterApi));
  const title = matters?.find(({ id }) => id === matterId)?.title;
  useTitle([title && shown(title), searchPlaces.find((place) => place.tab === tab)?.title[language]]);
}

/** Where the form of an act stands: what leaders write has a place of its own. */
const tabOfAct = (act: string): MatterTab => (actOfType(act)?.anyStage ? 'letters' : 'procedure');

/** The tab an address asks for; one that names an act only, the place of its form. */
const tabOf = ({ tab, act }: { readonly tab?: string | undefined; readonly act?: string | undefined }): MatterTab =>
  matterTabs.find((name) => name === tab) ?? (act ? tabOfAct(act) : 'brief');
