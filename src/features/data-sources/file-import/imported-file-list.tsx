import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { isCivilDate } from '@/core/kernel';
import { formatCount, formatDay, useLanguage, useStrings } from '@/i18n';
import { useServices } from '@/queries';
import { Card } from '@/ui';
import { fileImportStrings } from './file-import-strings';
import { FILES, IntakeError, importedFilesQuery } from './imported-files-query';

/** The files a person brought into this browser, each to be opened or removed; removing is asked twice. */
export function ImportedFileList() {
  const words = useStrings(fileImportStrings);
  const language = useLanguage();
  const { intake } = useServices();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<string>();
  const { data } = useQuery(importedFilesQuery(intake));
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (dataset: string) => {
      const removed = await intake.remove(dataset);
      if (!removed.ok) throw new IntakeError(removed.error);
    },
    onSettled: async () => {
      setAsked(undefined);
      await queries.invalidateQueries({ queryKey: importedFilesQuery(intake).queryKey });
      await queries.invalidateQueries({ queryKey: ['data', FILES] });
    },
  });
  if (!data || data.length === 0) return null;
  return (
    <Card title={words.own} say={words.ownSay}>
      <ul className="brought">
        {data.map(({ dataset, rows, by, card, fileName, until }) => (
          <li key={dataset}>
            <Link to="/data/$backend/$dataset" params={{ backend: FILES, dataset }}>
              {card.about.title[language]}
            </Link>
            <span className="hc-faint">{`${fileName} · ${words.line(formatCount(rows, language), by)} · ${until && isCivilDate(until) ? words.keptUntil(formatDay(until, language)) : words.keptOpen}`}</span>
            <span className="end">
              {asked === dataset ? (
                <>
                  <span className="hc-quiet">{words.sure}</span>
                  <button type="button" className="hc-btn" disabled={isPending} onClick={() => mutate(dataset)}>
                    {words.yes}
                  </button>
                  <button type="button" className="hc-btn plain" onClick={() => setAsked(undefined)}>
                    {words.no}
                  </button>
                </>
              ) : (
                <button
                  type="button"
                  className="hc-btn"
                  aria-label={`${words.remove} ${fileName}`}
                  onClick={() => setAsked(dataset)}
                >
                  {words.remove}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {error instanceof IntakeError && (
        <p role="alert" className="hc-loud">
          {words.failures[error.failure.kind === 'refused' ? 'broken' : error.failure.kind]}
        </p>
      )}
    </Card>
  );
}
