import type { ChartTable } from '@/charts';
import type { ReportedFigure } from '@/panels/data';
import type { PortfolioScope } from './scope';

/** Name under which errors in figures over dossiers are reported; no data backend has it. */
export const dossierBackend = 'dossiers';

/** A figure over dossiers as it is complained of: the tile, the filter it stood under, and the SHA-256 of what it showed. */
export async function dossierReport(
  tile: string,
  holder: string,
  table: ChartTable,
  { filter, today }: Pick<PortfolioScope, 'filter' | 'today'>,
): Promise<ReportedFigure> {
  const [{ sha256 }, { bytesToHex }] = await Promise.all([
    import('@noble/hashes/sha2.js'),
    import('@noble/hashes/utils.js'),
  ]);
  return {
    backend: dossierBackend,
    dataset: tile,
    owner: { name: holder },
    request: JSON.stringify({ tile, filter, today }),
    digest: bytesToHex(sha256(new TextEncoder().encode(JSON.stringify(table)))),
  };
}
