import type { z } from 'zod';
import type { Words } from '@/core/kernel';
import { factWords, isFactName, partWords, valueWords } from '@/core/law';
import { asked, type FieldDefinition, type FormSituation } from './form-definition';
import { shapeOf } from './schema-shape';

/** A part of the rows of a list: what it is called, and what may stand in it. */
export interface ListColumn {
  /** Path of the part in the row. */
  readonly name: string;
  readonly label: Words;
  readonly kind: 'text' | 'day' | 'number' | 'choice';
  /** Of a choice: each word and the value it stands for. */
  readonly options: readonly { readonly label: Words; readonly value: unknown }[];
  readonly forAll: boolean;
}

/** What a field is called in the record, by its path without places in lists. */
export const recordWords = (plain: string): Words | undefined =>
  isFactName(plain) ? factWords[plain] : partWords(plain);

const answers = [
  { value: true, label: { zh: '是', en: 'Yes' } },
  { value: false, label: { zh: '否', en: 'No' } },
];

/** The parts of a row that are asked, in their order; each rated item is one. Other parts that are lists or objects are left out. */
export function columnsOf(
  field: FieldDefinition,
  fields: Readonly<Record<string, z.ZodType>>,
  plain: string,
  situation: FormSituation,
): readonly ListColumn[] {
  const names = Object.keys(field.parts ?? fields);
  return names.flatMap((name): readonly ListColumn[] => {
    const [schema, part = {}] = [fields[name], field.parts?.[name]];
    if (!schema || part.when?.({}, situation) === false) return [];
    const path = `${plain}.${name}`;
    const column = {
      name,
      label: part.label ?? recordWords(path) ?? { zh: name, en: name },
      forAll: part.forAll ?? false,
    };
    const shape = shapeOf(schema);
    switch (shape.kind) {
      case 'flag':
        return [{ ...column, kind: 'choice', options: answers }];
      case 'choice': {
        const own = shape.options.map((value) => ({
          value,
          label: valueWords(path, value) ?? { zh: value, en: value },
        }));
        return [{ ...column, kind: 'choice', options: asked(part.options, situation) ?? own }];
      }
      case 'text':
        return part.control === 'choice'
          ? [{ ...column, kind: 'choice', options: asked(part.options, situation) ?? [] }]
          : [{ ...column, kind: 'text', options: [] }];
      case 'day':
      case 'number':
        return [{ ...column, kind: shape.kind, options: [] }];
      case 'list':
        return part.control === 'ratings' ? ratingColumns(name, asked(part.items, situation) ?? []) : [];
      default:
        return [];
    }
  });
}

const ratingColumns = (name: string, items: readonly string[]): readonly ListColumn[] =>
  items.map((item, at) => ({
    name: `${name}.${at}`,
    label: { zh: `${item}评分`, en: `${item}, rating` },
    kind: 'number',
    options: [],
    forAll: false,
  }));
