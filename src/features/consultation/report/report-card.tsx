import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { actOfType, can } from '@/core/matter';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import type { OpinionRow } from '@/ports/matter-api';
import type { PlaceMatter } from '@/stage-view';
import { Card, download, FailedState, sampleAbout } from '@/ui';
import { participationReport } from './participation-report';
import { ReportSheet } from './report-sheet';
import { strings } from './report-strings';
import './report.css';

interface ReportCardProps {
  readonly matter: PlaceMatter;
  readonly rows: readonly OpinionRow[];
}

/** The report on public participation: what it still lacks, its text to read and print, and a document to finish in Word. */
export function ReportCard({ matter, rows }: ReportCardProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const report = useMemo(() => participationReport(matter, rows, language), [matter, rows, language]);
  const { dossier, actor, summary } = matter;
  const lines = [
    ...(report.unit ? [report.unit] : []),
    report.madeOn ? formatDay(report.madeOn, language) : words.draft,
  ];
  const word = async () => {
    setFailed(false);
    try {
      const { reportDocx } = await import('./report-docx');
      // The page and its print carry the mark of the sample; the file has only itself.
      const about = sampleAbout(summary.origin === 'sample', language).map(([, note]) => note);
      download(`${report.title}.docx`, await reportDocx(report, { lines: [...lines, ...about] }));
    } catch {
      setFailed(true);
    }
  };
  const act = actOfType('publishParticipationReport');
  const isTheirs = act?.isInOrder(dossier).ok && can(actor, act, dossier).ok;
  return (
    <Card className={`full report-card${isOpen ? ' open' : ''}`} title={words.card} say={words.what}>
      {report.lacks.length > 0 && (
        <div className="hc-no-print">
          <p>{words.lacking}</p>
          <ul>
            {report.lacks.map((lack) => (
              <li key={lack}>{lack}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="report-acts hc-no-print">
        <Button variant="default" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.hide : words.show}
        </Button>
        {isOpen && (
          <Button variant="default" onClick={() => window.print()}>
            {words.print}
          </Button>
        )}
        <Button variant="default" onClick={() => void word()}>
          {words.word}
        </Button>
        {isTheirs && report.madeOn === null && (
          <Link
            className="hc-btn"
            to="/matters/$matterId"
            params={{ matterId: dossier.id }}
            search={{ tab: 'procedure', act: act.type }}
          >
            {words.record}
          </Link>
        )}
      </p>
      {hasFailed && <FailedState what={words.wordFailed} retry={() => void word()} />}
      {isOpen && <ReportSheet report={report} lines={lines} />}
    </Card>
  );
}
