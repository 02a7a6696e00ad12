import { bilingual } from '@/i18n';
import type { MenuEntry } from '@/ui';
import { exportMoment, exportRows, type TileSource } from '@/ui';
import type { ChartLook, ChartTable } from '../chart-spec';
import type { Pictured } from './save-picture';

const strings = bilingual({ colon: '：' }, { colon: ': ' });

interface ExportedTile {
  readonly title: string;
  readonly sentence: string;
  readonly source: TileSource | string;
  readonly table: ChartTable;
  /** What PNG and SVG show, made when asked for; the table where the tile has no picture. */
  readonly picture?: () => Pictured | Promise<Pictured>;
}

/** Files are made on request; nobody waits for their code to see a figure. */
const tables = () => import('./save-table');

/** CSV, XLSX, PNG and SVG of a tile, each with title, sentence, period, source, share terms and time of export. */
export function exportEntries(
  { title, sentence, source, table, picture }: ExportedTile,
  look: ChartLook,
): readonly MenuEntry[] {
  const about = () => exportRows(title, sentence, source, exportMoment(), look.language);
  const save = async (kind: 'png' | 'svg') => {
    const [{ savePicture }, pictured] = await Promise.all([import('./save-picture'), picture?.() ?? { table }]);
    const foot = about().slice(sentence ? 2 : 1);
    const colon = strings[look.language].colon;
    const text = { title, sentence, foot: foot.map(([name, value]) => `${name}${colon}${value}`) };
    await savePicture(kind, pictured, text, look);
  };
  return [
    { label: 'CSV', run: () => void tables().then(({ saveCsv }) => saveCsv(title, table, about())) },
    { label: 'XLSX', run: () => void tables().then(({ saveXlsx }) => saveXlsx(title, table, about())) },
    { label: 'PNG', run: () => void save('png') },
    { label: 'SVG', run: () => void save('svg') },
  ];
}
