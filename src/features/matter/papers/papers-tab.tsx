import { valueWords } from '@/core/law';
import { foldDossier, type PaperOnRecord, papersOnRecord, type RecordedEvent } from '@/core/matter';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { sayValue } from '@/stage-view';
import { Card, download, EmptyState, sampleAbout, toCsv } from '@/ui';
import { strings as matterStrings } from '../strings';
import { FileOfPaper, isKept } from './file-of-paper';
import { strings } from './strings';
import '@/ui/stacked-table.css';

/** The papers of the dossier, newest first, each with its file; those a correction replaced or that were withdrawn stay to be seen. */
export function PapersTab({ record, id }: { readonly record: readonly RecordedEvent[]; readonly id: string }) {
  const words = useStrings(strings);
  const { tabs, noPapers, csv: csvWords, when, title } = useStrings(matterStrings);
  const language = useLanguage();
  const papers = papersOnRecord(record).toReversed();
  if (papers.length === 0)
    return (
      <Card>
        <EmptyState title={noPapers} />
      </Card>
    );
  const isSample = foldDossier(id, record)?.origin === 'sample';
  const csv = () =>
    toCsv(
      [when, title, words.broughtBy, words.standing, words.fileName, words.bytes, words.digest],
      papers.map(({ paper: { on, title: name, file, bytes, digest }, by, standing }) => [
        on,
        name,
        `${by.name} ${by.unit}`,
        words.standings[standing],
        file?.name ?? words.registered,
        file ? (bytes ?? '') : '',
        digest ?? '',
      ]),
      sampleAbout(isSample, language),
    );
  return (
    <Card
      title={tabs.papers}
      small={
        <button type="button" className="hc-btn plain" onClick={() => download(`${id}-papers.csv`, csv(), 'text/csv')}>
          {csvWords}
        </button>
      }
    >
      <div className="hc-scroll">
        <table className="hc-table stacked">
          <thead>
            <tr>
              <th>{when}</th>
              <th>{words.paper}</th>
              <th>{words.file}</th>
              <th>{words.broughtBy}</th>
              <th>{words.digest}</th>
            </tr>
          </thead>
          <tbody>
            {papers.map((one) => (
              <PaperRow key={`${one.seq} ${one.paper.id} ${one.paper.title}`} matterId={id} {...one} />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function PaperRow({ matterId, paper, by, recordedAt, standing }: PaperOnRecord & { readonly matterId: string }) {
  const words = useStrings(strings);
  const { nonPublic } = useStrings(matterStrings);
  const language = useLanguage();
  const counts = standing === 'counts';
  return (
    <tr>
      <td style={{ whiteSpace: 'nowrap' }}>{formatDay(paper.on, language)}</td>
      <td className="lead">
        <span className={counts ? '' : 'amend-void'}>{paper.title}</span>
        <div className="hc-faint">{valueWords('papers.kind', paper.kind)?.[language] ?? paper.kind}</div>
        {paper.nonPublicBasis && <span className="hc-tag">{nonPublic}</span>}
        {!counts && <span className="hc-tag">{words.standings[standing]}</span>}
      </td>
      <td data-label={words.file}>
        {isKept(paper) ? (
          <FileOfPaper matterId={matterId} paper={paper} />
        ) : (
          <span className="hc-faint" title={words.registeredHint}>
            {words.registered}
          </span>
        )}
      </td>
      <td data-label={words.broughtBy}>
        {by.name}
        <div className="hc-faint">{by.unit}</div>
        <div className="hc-faint">{sayValue('recordedAt', recordedAt, language)}</div>
      </td>
      <td data-label={words.digest} className="hc-faint" title={paper.digest ?? ''}>
        {paper.digest?.slice(0, 12) ?? '—'}
      </td>
    </tr>
  );
}
