import { describe, expect, it } from 'vitest';
import { allActs } from '@/core/matter';
import { decisionFactsSchema } from './decision-facts';
import { partWords } from './part-words';
import { valueWords } from './value-words';

interface Node {
  readonly type: string;
  readonly innerType?: { readonly _zod: { readonly def: Node } };
  readonly element?: { readonly _zod: { readonly def: Node } };
  readonly shape?: Readonly<Record<string, { readonly _zod: { readonly def: Node } }>>;
  readonly entries?: Readonly<Record<string, string>>;
}
const defOf = (schema: unknown) => (schema as { _zod: { def: Node } })._zod.def; // zod's own description of a schema

/** Every closed choice and every part below a fact, with its path. */
function walk(node: Node, path: string, found: { enums: [string, string][]; parts: string[] }) {
  const inner = node.innerType ?? node.element;
  if (inner) walk(inner._zod.def, path, found);
  for (const [name, { _zod }] of Object.entries(node.shape ?? {})) {
    const at = path ? `${path}.${name}` : name;
    if (path) found.parts.push(at);
    walk(_zod.def, at, found);
  }
  for (const value of Object.values(node.entries ?? {})) found.enums.push([path, value]);
  return found;
}

const facts = walk(defOf(decisionFactsSchema), '', { enums: [], parts: [] });
const payloads = allActs.map(({ schema }) => walk(defOf(schema), '', { enums: [], parts: [] }));
const names = Object.keys(decisionFactsSchema.shape);

describe('the words of the record', () => {
  it('name every value of every closed choice, in the facts and in what acts enter', () => {
    const all = [facts, ...payloads].flatMap(({ enums }) => enums);
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter(([path, value]) => valueWords(path, value) === undefined)).toEqual([]);
  });
  it('name every part of a fact and every field of a payload', () => {
    const tops = allActs.flatMap(({ schema }) => Object.keys(defOf(schema).shape ?? {}));
    const asked = [
      ...facts.parts,
      ...payloads.flatMap(({ parts }) => parts),
      ...tops.filter((n) => !names.includes(n)),
    ];
    const unnamed = asked.filter((path) => partWords(path) === undefined && !['type', 'papers'].includes(path));
    expect([...new Set(unnamed)]).toEqual([]);
  });
  it('do not take a person’s text for a value', () => {
    expect(valueWords('leadUnit', 'policy')).toBeUndefined();
    expect(valueWords('matterClass', 'toString')).toBeUndefined();
    expect(valueWords('surveys.kind', 'poll')?.zh).toBe('民意调查');
    expect(valueWords('papers.kind', 'draft')?.en).toBe('draft');
  });
});
