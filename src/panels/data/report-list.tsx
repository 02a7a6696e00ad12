import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isCivilDate } from '@/core/kernel';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import type { FigureReport, StoredDocument } from '@/ports/workspace';
import { matterQueries, savedItemsOf, useServices, WorkspaceError, workspaceKey } from '@/queries';
import { Card, FailedState, Light, Skeleton } from '@/ui';
import { reportStrings } from './report-strings';
import './data-tile.css';

interface ReportListProps {
  readonly backend: string;
  readonly dataset: string;
}

/** Errors reported in figures of a data set, with their answers; the owner of the data and the general office answer. */
export function ReportList({ backend, dataset }: ReportListProps) {
  const words = useStrings(reportStrings);
  const { documents } = useServices();
  const { data, error, refetch } = useQuery(savedItemsOf(documents, 'figure-reports'));
  if (error)
    return (
      <Card title={words.title}>
        <FailedState what={words.failed} retry={() => void refetch()} />
      </Card>
    );
  if (!data)
    return (
      <Card title={words.title}>
        <Skeleton lines={3} />
      </Card>
    );
  const reports = data
    .filter(({ body }) => body.backend === backend && body.dataset === dataset)
    .sort((a, b) => (a.savedOn < b.savedOn ? 1 : -1));
  const open = reports.filter(({ body }) => body.state === 'open').length;
  return (
    <Card title={words.title} say={reports.length === 0 ? words.none : words.say(reports.length, open)}>
      <ul className="report-list">
        {reports.map((report) => (
          <Report key={report.id} report={report} />
        ))}
      </ul>
    </Card>
  );
}

const lights = { open: 'due', accepted: 'normal', corrected: 'done', rejected: 'stopped' } as const;
const answers = ['accepted', 'corrected', 'rejected'] as const;

function Report({ report }: { readonly report: StoredDocument<FigureReport> }) {
  const words = useStrings(reportStrings);
  const language = useLanguage();
  const { documents, matterApi } = useServices();
  const { data: session } = useQuery(matterQueries.session(matterApi));
  const queries = useQueryClient();
  const [answer, setAnswer] = useState('');
  const { body, createdBy, by, savedOn, id, version } = report;
  const mayAnswer = body.state === 'open' && (session?.actor.role === 'office' || session?.actor.unit === body.owner);
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (state: FigureReport['state']) => {
      const saved = await documents.save('figure-reports', id, version, { ...body, state, answer: answer.trim() });
      if (!saved.ok) throw new WorkspaceError(saved.error);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: workspaceKey('figure-reports') }),
  });
  return (
    <li>
      <Light kind={lights[body.state]} label={words.states[body.state]} />{' '}
      <span className="hc-faint">
        {words.by(createdBy.unit, createdBy.name, isCivilDate(savedOn) ? formatDay(savedOn, language) : savedOn)}
      </span>
      {body.figure && <p className="hc-quiet">{body.figure}</p>}
      <p>{body.text}</p>
      {body.answer && <p className="hc-quiet">{words.answered(by.unit, body.answer)}</p>}
      {mayAnswer && (
        <form className="hc-no-print" onSubmit={(event) => event.preventDefault()}>
          <label>
            <span className="hc-faint">{words.answer}</span>
            <textarea
              rows={2}
              maxLength={4000}
              value={answer}
              onChange={(event) => setAnswer(event.currentTarget.value)}
            />
          </label>
          <div className="buttons">
            {answers.map((state) => (
              <button
                key={state}
                type="button"
                className="hc-btn"
                disabled={isPending || answer.trim().length < 2}
                onClick={() => mutate(state)}
              >
                {words.states[state]}
              </button>
            ))}
          </div>
          {error && (
            <p role="alert" className="hc-loud">
              {words.notSaved}
            </p>
          )}
        </form>
      )}
    </li>
  );
}
