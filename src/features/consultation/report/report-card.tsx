import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { actOfType, can } from '@/core/matter';
import { useLanguage, useStrings } from '@/i18n';
import type { OpinionRow } from '@/ports/matter-api';
import type { PlaceMatter } from '@/stage-view';
import { Card, download, FailedState, sampleAbout } from '@/ui';
import { lacksOfReport, participationReport } from './participation-report';
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
  // All comments are gone through for it: only once it is asked for.
  const report = useMemo(
    () => (isOpen ? participationReport(matter, rows, language) : undefined),
    [isOpen, matter, rows, language],
  );
  const lacks = lacksOfReport(matter, language);
  const { dossier, facts, actor, summary } = matter;
  const word = async () => {
    setFailed(false);
    try {
      const { reportDocx } = await import('./report-docx');
      const asked = report ?? participationReport(matter, rows, language);
      // The page and its print carry the mark of the sample; the file has only itself.
      const about = sampleAbout(summary.origin === 'sample', language).map(([, note]) => note);
      download(`${asked.title}.docx`, await reportDocx({ ...asked, lines: [...asked.lines, ...about] }));
    } catch {
      setFailed(true);
    }
  };
  const act = actOfType('publishParticipationReport');
  const isTheirs = act?.isInOrder(dossier).ok && can(actor, act, dossier).ok;
  return (
    <Card className={`full report-card${isOpen ? ' open' : ''}`} title={words.card} say={words.what}>
      {lacks.length > 0 && (
        <div className="hc-no-print">
          <p>{words.lacking}</p>
          <ul>
            {lacks.map((lack) => (
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
        {isTheirs && !facts.participationReportOn && (
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
      {report && <ReportSheet report={report} />}
    </Card>
  );
}
