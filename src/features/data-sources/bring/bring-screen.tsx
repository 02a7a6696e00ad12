import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { formatCount, useLanguage, useStrings } from '@/i18n';
import type { Findings, Inspection, IntakeFailure } from '@/ports/file-intake';
import { useServices } from '@/services';
import { Card, Statement } from '@/ui';
import { strings } from '../strings';
import { bringStrings } from './bring-strings';
import { BroughtList } from './brought-list';
import { broughtQuery, FILES } from './brought-query';
import { type CardDraft, cardOf, draftOf } from './card-draft';
import { CardForm } from './card-form';
import { FindingsList } from './findings-list';
import { RawPreview } from './raw-preview';
import '../data-sources.css';
import './bring.css';

type Failed = Exclude<IntakeFailure['kind'], 'refused'> | 'broken';

/** A person's own file becomes a data set: looked at, its card confirmed, read whole, kept in this browser. */
export function BringScreen({ onBrought }: { readonly onBrought: (backend: string, dataset: string) => void }) {
  const words = useStrings(bringStrings);
  const { back } = useStrings(strings);
  const language = useLanguage();
  const { intake } = useServices();
  const queries = useQueryClient();
  const [file, setFile] = useState<File>();
  const [seen, setSeen] = useState<Inspection>();
  const [draft, setDraft] = useState<CardDraft>();
  const [findings, setFindings] = useState<Findings>();
  const [failed, setFailed] = useState<Failed>();
  const [replace, setReplace] = useState(false);
  const [busy, setBusy] = useState(false);

  const during = async (work: () => Promise<void>) => {
    setBusy(true);
    setFailed(undefined);
    setFindings(undefined);
    try {
      await work();
    } catch {
      setFailed('broken');
    } finally {
      setBusy(false);
    }
  };
  const refuse = (failure: IntakeFailure) =>
    failure.kind === 'refused' ? setFindings(failure.findings) : setFailed(failure.kind);
  const look = (chosen: File) =>
    during(async () => {
      setFile(chosen);
      setSeen(undefined);
      const inspected = await intake.inspect(chosen);
      if (!inspected.ok) return refuse(inspected.error);
      setSeen(inspected.value);
      setFindings(inspected.value.findings);
      setDraft((before) => draftOf(inspected.value, chosen.name, before));
    });
  const bring = () =>
    during(async () => {
      const card = draft && cardOf(draft);
      if (!file || !card) return;
      const brought = await intake.bring(file, card, { replace });
      if (!brought.ok) return refuse(brought.error);
      await queries.invalidateQueries({ queryKey: broughtQuery(intake).queryKey });
      await queries.invalidateQueries({ queryKey: ['data', FILES] });
      onBrought(FILES, card.about.dataset);
    });
  const failure = failed && words.failures[failed];
  return (
    <>
      <Statement
        sub={words.sub}
        actions={
          <Link to="/data" className="hc-btn">
            {back}
          </Link>
        }
      >
        {words.title}
      </Statement>
      <div className="bring">
        <Card>
          <label
            className="drop"
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              const dropped = event.dataTransfer.files[0];
              if (dropped && !busy) void look(dropped);
            }}
          >
            <span className="hc-btn primary">{words.choose}</span>
            <span className="hc-quiet">{busy ? words.reading : words.drop}</span>
            <input
              type="file"
              className="hc-sr"
              accept=".csv,.tsv,.txt,.xlsx,.json,.geojson,.parquet"
              disabled={busy}
              onChange={({ currentTarget }) => {
                const chosen = currentTarget.files?.[0];
                currentTarget.value = '';
                if (chosen) void look(chosen);
              }}
            />
          </label>
          {failure && !seen && (
            <p role="alert" className="hc-loud">
              {failure}
            </p>
          )}
        </Card>
        {findings && <FindingsList findings={findings} />}
        {seen && draft && file && (
          <>
            <RawPreview title={words.found(formatCount(seen.rows, language), file.name)} preview={seen.preview} />
            <CardForm
              draft={draft}
              onChange={setDraft}
              replace={replace}
              onReplace={setReplace}
              onBring={() => void bring()}
              busy={busy}
              failure={failure}
            />
          </>
        )}
        <BroughtList />
      </div>
    </>
  );
}
