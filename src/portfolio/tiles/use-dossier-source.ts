import { useStrings } from '@/i18n';
import type { MatterSummary } from '@/ports/desk';
import { dossierSource } from '../dossier-source';
import type { PortfolioScope } from '../scope';
import { strings } from '../strings';

/** The source line of a tile over dossiers. */
export function useDossierSource({ fetchedAt }: PortfolioScope, shown: readonly MatterSummary[], title?: string) {
  const words = useStrings(strings);
  return dossierSource(shown, {
    owner: shown.length === 1 ? (shown[0]?.leadUnit ?? words.office) : words.office,
    dataset: title === undefined ? words.dossiers : words.opinions(title),
    fetchedAt,
  });
}
