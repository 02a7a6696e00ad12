import { counted } from '@/core/kernel';
import type { Field, Note } from '@/ports/data-source';

/** Tells the figures of a question that are infinite or no number at their source, and are therefore missing. */
export const unfiniteNotes = (
  counts: readonly (readonly [field: string, cells: number])[],
  fields: readonly Field[],
): readonly Note[] =>
  counts.flatMap(([name, cells]): Note[] => {
    const label = fields.find((field) => field.name === name)?.label ?? { zh: name, en: name };
    return cells > 0
      ? [
          {
            level: 'warn',
            code: 'not-finite',
            text: {
              zh: `“${label.zh}”在来源处有 ${cells} 个值是无穷大或非数（NaN），按缺报处理`,
              en: `${counted(cells, 'value')} of “${label.en}” ${cells === 1 ? 'is' : 'are'} infinite or no number (NaN) at the source and count as missing`,
            },
          },
        ]
      : [];
  });
