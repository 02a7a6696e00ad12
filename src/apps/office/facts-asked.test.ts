import { describe, expect, it } from 'vitest';
import { decisionFactsSchema, type FactName } from '@/core/law';
import { allActs } from '@/core/matter';
import { formOf } from '@/core/matter/forms';

const acts = import.meta.glob<string>('../../core/matter/acts/*.ts', { query: '?raw', import: 'default', eager: true });
const forms = import.meta.glob<string>('../../features/**/*.tsx', { query: '?raw', import: 'default', eager: true });

const sourceOfAct = (type: string) =>
  Object.values(acts).find((text) => text.includes(`type: '${type}'`) && text.includes('defineAct')) ?? '';
/** The file named for the act, with the parts of its folder it is made of. */
const sourceOfForm = (type: string) => {
  const name = `${type.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-form.tsx`;
  const own = Object.entries(forms).find(([path]) => path.endsWith(`/${name}`));
  return own?.[1] ?? Object.values(forms).find((text) => text.includes(`<ActForm`) && text.includes(`"${type}"`)) ?? '';
};
const fieldsOf = (schema: unknown): readonly string[] =>
  typeof schema === 'object' && schema !== null && 'shape' in schema ? Object.keys(schema.shape as object) : []; // a strict object's shape

/** Told with the matter itself, by the frame every act shares, or found from the days and reasons of the record itself. */
const byTheFrame: readonly FactName[] = [
  ...(['papers', 'origin', 'profileId', 'catalogueSource', 'takenInOn'] as const),
  ...(['ranBack', 'wentOn', 'explained'] as const),
];

describe('every fact the law may read', () => {
  const facts = Object.keys(decisionFactsSchema.shape) as FactName[]; // the names of the schema
  it('is named where some act tells it', () => {
    expect(facts.length).toBeGreaterThan(150);
    const told = allActs.map(({ type }) => sourceOfAct(type).replace(/(after|once): .*/g, ''));
    const silent = facts.filter(
      (fact) => !told.some((text) => new RegExp(`(?<![.\\w])${fact}\\b\\s*[:,}]|day: '${fact}'`).test(text)),
    );
    expect(silent.filter((fact) => !byTheFrame.includes(fact))).toEqual([]);
  });
});

describe.each(allActs.filter(({ type }) => type !== 'proposeMatter').map((act) => [act.type, act] as const))(
  'the form of %s',
  (type, act) => {
    it('has an input, or a place in its payload, for each field of the act', () => {
      const declared = formOf(type);
      if (declared) {
        const asked = [
          ...Object.keys(declared.fields),
          ...Object.keys(declared.derived ?? {}),
          ...(declared.computed ?? []),
          'on',
          'papers',
        ];
        expect(fieldsOf(act.schema).filter((field) => !asked.includes(field))).toEqual([]);
        return;
      }
      const text = sourceOfForm(type);
      expect(text).not.toBe('');
      expect(
        fieldsOf(act.schema).filter((field) => field !== 'papers' && !new RegExp(`\\b${field}\\b`).test(text)),
      ).toEqual([]);
    });
  },
);
