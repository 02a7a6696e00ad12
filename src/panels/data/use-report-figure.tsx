import { type ReactNode, Suspense, useState } from 'react';
import { part } from '@/ui';
import type { ReportedFigure } from './reported-figure';

const ReportFigure = part(() => import('./report-figure'), 'ReportFigure');

interface FigureReporting {
  /** Opens the form; undefined while nothing is shown that could be wrong. */
  readonly onReportError: (() => void) | undefined;
  readonly form: ReactNode;
}

/** The report of an error in a figure: what opens the form, and the form once it is open. `seen` says where the answer will stand. */
export function useReportFigure(
  title: string,
  figure: ReportedFigure | (() => Promise<ReportedFigure>) | undefined,
  seen: 'data' | 'tile' = 'data',
): FigureReporting {
  const [reported, setReported] = useState<ReportedFigure | null>(null);
  const open = (shown: NonNullable<typeof figure>) =>
    typeof shown === 'function' ? void shown().then(setReported) : setReported(shown);
  return {
    onReportError: figure && (() => open(figure)),
    form: reported && (
      <Suspense>
        <ReportFigure title={title} from={reported} seen={seen} onClose={() => setReported(null)} />
      </Suspense>
    ),
  };
}
