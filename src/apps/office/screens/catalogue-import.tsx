import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { fileTableReader } from '@/adapters/files';
import { CatalogueImportScreen, type CatalogueRow, type ImportOutcome } from '@/features/catalogue-import';
import { useLanguage } from '@/i18n';
import { matterQueries, sendProposal, useServices } from '@/queries';
import { Skeleton } from '@/ui';

const noAnswer = {
  zh: '没有收到答复；再导入一次不会重复。',
  en: 'no answer came; importing again makes it only once.',
};

export function CatalogueImportRoute() {
  const { matterApi } = useServices();
  const language = useLanguage();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { data: session } = useQuery(matterQueries.session(matterApi));
  const { data: matters } = useQuery(matterQueries.matters(matterApi));
  if (!session || !matters) return <Skeleton lines={6} />;
  const importRows = async (
    rows: readonly CatalogueRow[],
    onSent: (sent: number) => void,
  ): Promise<readonly ImportOutcome[]> => {
    const outcomes: ImportOutcome[] = [];
    for (const row of rows) {
      const source = [row.place, row.year].filter((part) => part !== null).join(' ');
      const request = {
        type: 'proposeMatter',
        on: session.today,
        title: row.title,
        origin: 'import',
        profileId: session.profileId,
        ...(source && { catalogueSource: source }),
        ...(row.leadUnit && { proposer: row.leadUnit }),
        ...(row.year !== null && { catalogueYear: row.year }),
        ...(row.hearing !== null && { catalogueHearingFlag: row.hearing }),
        ...(row.plannedBy && { plannedBy: row.plannedBy }),
      };
      const { matterId, answer } = await sendProposal(matterApi, request, { prefix: 'c' });
      outcomes.push({
        row: row.row,
        matterId: answer.kind === 'recorded' ? matterId : null,
        why:
          answer.kind === 'recorded'
            ? null
            : answer.kind === 'refused'
              ? answer.refusal.words[language]
              : noAnswer[language],
      });
      onSent(outcomes.length);
    }
    await queries.invalidateQueries({ queryKey: ['matters'] });
    return outcomes;
  };
  return (
    <CatalogueImportScreen
      reader={fileTableReader}
      today={session.today}
      existingTitles={matters.map(({ title }) => title)}
      importRows={importRows}
      loadSample={async () =>
        new File([await (await fetch('./samples/real-catalogues.csv')).arrayBuffer()], 'real-catalogues.csv')
      }
      onOpen={(matterId) =>
        void navigate({ to: '/matters/$matterId', params: { matterId }, search: { tab: 'procedure' } })
      }
      catalogueLink={
        <Link to="/catalogue" className="hc-btn primary">
          {language === 'zh' ? '到事项目录' : 'To the catalogue'}
        </Link>
      }
    />
  );
}
