import { useStrings } from '@/i18n';
import type { MatterSummary } from '@/ports/matter-api';
import type { TileSource } from '@/ui';
import { dossierSource, officeUnit } from '../dossier-source';
import { filterPeriod } from '../portfolio-filter';
import type { PortfolioScope } from '../scope';
import { strings } from '../strings';

interface DossierSource {
  readonly source: TileSource;
  /** The unit an error in the figure is reported to. */
  readonly holder: string;
}

/** The source line of a tile over dossiers, and who answers for its figures. */
export function useDossierSource(
  { fetchedAt, today, filter }: PortfolioScope,
  shown: readonly MatterSummary[],
  title?: string,
): DossierSource {
  const words = useStrings(strings);
  const lead = shown.length === 1 ? shown[0]?.leadUnit : null;
  return {
    source: dossierSource(shown, {
      owner: lead ?? words.office,
      dataset: title === undefined ? words.dossiers : words.opinions(title),
      fetchedAt,
      today,
      period: filterPeriod(filter),
    }),
    holder: lead ?? officeUnit,
  };
}
