import { z } from 'zod';
import { keptValue, tabArea } from '@/browser-storage';
import type { TextTable } from '@/ports/table-reader';

const table = z.array(z.array(z.string()));

/** The table at hand, kept over a reload of the page until it was imported. */
export const keptTable = keptValue<TextTable>('hengce.import.table', (value) => table.safeParse(value).data, tabArea);
