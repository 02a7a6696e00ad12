import { figureTileOf, isPortfolioTile, tileSpec } from '@/panels/portfolio';
import type { DatasetCard } from '@/ports/data-source';

/** What a tile is called before its data are there; of a data set's figure as far as its card is known. */
export function tileTitle(id: string, language: 'zh' | 'en', card?: DatasetCard): string {
  if (isPortfolioTile(id)) return tileSpec(id).title[language];
  const figure = figureTileOf(id);
  if (!figure) return id;
  const codes = card?.fields.find(({ name }) => name === 'indicator')?.codes;
  const label = card?.fields.find(({ name }) => name === figure.figure)?.label;
  return (codes?.[figure.figure] ?? label)?.[language] ?? `${figure.dataset} · ${figure.figure}`;
}
