import { Link } from '@tanstack/react-router';
import { quartiles } from '@/analysis/judgement';
import { Chart, expertAgreement, expertHeat, useChartLook } from '@/charts';
import { FigureSentence } from '@/figure-value';
import { useStrings } from '@/i18n';
import { matterFigure } from '@/read-models';
import type { PlaceMatter } from '@/stage-view';
import { Card, EmptyState } from '@/ui';
import { DrawCard } from './draw/draw-card';
import { InvitationsCard } from './invitations/invitations-card';
import { MajorityCard } from './opinions/majority-card';
import { OpinionsCard } from './opinions/opinions-card';
import { strings } from './place-strings';
import { RoundsCard } from './rounds/rounds-card';

/** The panel, what each signed, how far they agree; dissent is kept in sight. */
export function ExpertsTab({ matter }: { readonly matter: PlaceMatter }) {
  const { facts, summary } = matter;
  const words = useStrings(strings);
  const look = useChartLook();
  const { expertPanel, expertOpinions = [], expertItems = [] } = facts;
  if (!expertPanel)
    return (
      <div className="chart-grid">
        <Card className="full">
          <EmptyState
            title={words.none}
            action={
              <Link
                className="hc-btn"
                to="/matters/$matterId"
                params={{ matterId: matter.matterId }}
                search={{ tab: 'procedure', act: 'appointExpertPanel' }}
              >
                {words.toPanel}
              </Link>
            }
          >
            {words.noneBody}
          </EmptyState>
        </Card>
        <DrawCard matter={matter} />
      </div>
    );
  const boxes = expertItems.flatMap((_, item) => {
    const box = quartiles(expertOpinions.flatMap(({ scores }) => scores[item] ?? []));
    return box ? [box] : [];
  });
  const data = {
    items: boxes.length > 0 ? expertItems : [],
    experts: expertOpinions.map(({ name, scores }) => ({ name, scores })),
    boxes,
    w: matterFigure(summary, 'expert-agreement').value,
  };
  return (
    <div className="chart-grid">
      <p className="full hc-quiet">
        <strong>
          <FigureSentence
            say={(count = '', signed = '', w = '', dissent = '', entered) =>
              words.line(count, signed, w, dissent) + (entered ? words.entered(entered) : '')
            }
            figures={[
              matterFigure(summary, 'experts'),
              matterFigure(summary, 'experts-signed'),
              matterFigure(summary, 'expert-agreement'),
              matterFigure(summary, 'experts-dissent'),
              ...(summary.experts?.entered ? [matterFigure(summary, 'experts-entered')] : []),
            ]}
          />
        </strong>{' '}
        {words.wMeans}{' '}
        <Link className="hc-no-print" to="/experts">
          {words.network}
        </Link>
      </p>
      <Chart title={words.agreement} spec={expertAgreement(data, look)} source={words.source} />
      <Chart title={words.heat} spec={expertHeat(data, look)} source={words.source} />
      <DrawCard matter={matter} />
      <InvitationsCard matter={matter} />
      <RoundsCard matter={matter} source={words.source} />
      <MajorityCard facts={facts} />
      <OpinionsCard panel={expertPanel} opinions={expertOpinions} />
    </div>
  );
}
