import type { ReactNode } from 'react';
import { type ReportedFigure, useReportFigure } from '@/panels/data';
import type { TileMenuActs } from '@/ui';
import type { PortfolioScope } from '../scope';

interface TileMenuParts {
  /** Name of the tile in the address. */
  readonly id: string;
  readonly title: string;
  /** What a report of an error tells of the figure; undefined while there is none. */
  readonly reported: ReportedFigure | (() => Promise<ReportedFigure>) | undefined;
  /** Where the answer to a report will stand. */
  readonly seen: 'data' | 'tile';
}

/** The same acts on every tile of the cockpit: link, source card, rule of the light, report of an error; and the form of the report. */
export function useTileMenu(
  { onExplain, onCopyLink }: PortfolioScope,
  { id, title, reported, seen }: TileMenuParts,
): { readonly menu: TileMenuActs; readonly form: ReactNode } {
  const { onReportError, form } = useReportFigure(title, reported, seen);
  const explain = () => onExplain(id);
  return {
    menu: {
      onSourceCard: explain,
      onExplainLight: explain,
      ...(onCopyLink && { onCopyLink }),
      ...(onReportError && { onReportError }),
    },
    form,
  };
}
