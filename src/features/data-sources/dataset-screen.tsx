import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { freshnessOf } from '@/data';
import { formatCount, useLanguage, useStrings } from '@/i18n';
import { problemOfError, ReportList } from '@/panels/data';
import { dataQueries, matterQueries, RefusalError, useServices } from '@/queries';
import { Card, DataText, EmptyState, Skeleton, Statement, TileState } from '@/ui';
import { CapabilityCard } from './capability-card';
import { CardElements } from './card-elements';
import { FieldTable } from './field-table';
import { Preview } from './preview';
import { FreshnessLight, ShareTag } from './share-tag';
import { strings } from './strings';
import '@/ui/stacked-table.css';
import './data-sources.css';

interface ScreenProps {
  readonly backend: string;
  readonly dataset: string;
}

/** One data set: whose it is and on what terms, its fields, what can be asked, a look at its rows, and what is said of its quality. */
export function DatasetScreen({ backend, dataset }: ScreenProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { data, matterApi } = useServices();
  const { data: session } = useQuery(matterQueries.session(matterApi));
  const { data: card, error, refetch } = useQuery(dataQueries.card(data, backend, dataset));
  const back = (
    <Link to="/data" className="hc-btn" activeOptions={{ exact: true }}>
      {words.back}
    </Link>
  );
  if (error instanceof RefusalError && error.refusal.kind === 'absent')
    return (
      <Card>
        <EmptyState title={words.missing} action={back}>
          {words.missingBody}
        </EmptyState>
      </Card>
    );
  if (error)
    return (
      <Card>
        <TileState problem={problemOfError(error)} onRetry={() => void refetch()} />
      </Card>
    );
  if (!card || !session)
    return (
      <Card>
        <Skeleton lines={12} />
      </Card>
    );
  const { about, notes } = card;
  return (
    <>
      <Statement
        actions={back}
        sub={
          <>
            <span className="marks">
              <DataText>{about.owner.name}</DataText> <ShareTag share={about.share} terms={about.shareTerms} />
              <FreshnessLight fresh={freshnessOf(about, session.today)} />
            </span>
            {about.shareTerms && (
              <span className="terms">
                <DataText>{about.shareTerms}</DataText>
              </span>
            )}
          </>
        }
      >
        {about.title[language]}
      </Statement>
      <div className="dataset">
        <div>
          <Preview backend={backend} card={card} />
          <FieldTable fields={card.fields} />
        </div>
        <div>
          <CardElements
            about={about}
            rows={
              card.rows === undefined
                ? words.rowsUnknown
                : about.share === 'withheld'
                  ? words.rowsWithheld
                  : formatCount(card.rows, language)
            }
          />
          <Card title={words.notes} {...(notes.length === 0 && { say: words.noNotes })}>
            <ul className="notes">
              {notes.map(({ code, text, level }) => (
                <li key={code}>{`${level === 'warn' ? '▲ ' : ''}${text[language]}`}</li>
              ))}
            </ul>
          </Card>
          <ReportList backend={backend} dataset={dataset} />
          {about.share !== 'withheld' && <CapabilityCard card={card} />}
        </div>
      </div>
    </>
  );
}
