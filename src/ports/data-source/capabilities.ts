import * as z from 'zod/mini';
import { comparisons, fieldKinds, folds, grains } from '@/analysis/tables';

const testKinds = ['cmp', 'among', 'text', 'missing', 'inside', 'all', 'any'] as const;

/**
 * What a source does itself, as data: `planQuery` and every control read it. A clause the source lacks is done in the browser,
 * on whole inputs alone, or refused.
 */
export const capabilitiesSchema = z.object({
  /** Tests it carries out, by kind of field; `any` under a kind means it also takes alternatives over such fields. */
  tests: z.partialRecord(z.enum(fieldKinds), z.array(z.enum(testKinds))),
  /** Comparisons it carries out, by kind of field, where not all. `among` counts as `eq`, its `not` as `ne`. */
  comparisons: z.optional(z.partialRecord(z.enum(fieldKinds), z.array(z.enum(comparisons)))),
  /** Tests it uses to send fewer rows, though not just as they are read here: they are repeated on what came. */
  narrows: z.optional(z.partialRecord(z.enum(fieldKinds), z.array(z.enum(testKinds)))),
  /** Most characters of conditions it is asked by, for it is asked by an address; longer ones (a list of ids) are tested here. */
  longestQuery: z.optional(z.number()),
  folds: z.partialRecord(z.enum(fieldKinds), z.array(z.enum(folds))),
  group: z.boolean(),
  /** Counts rows (`count` of `*`), also where it cannot count the told values of a field. */
  countsRows: z.optional(z.literal(true)),
  grains: z.array(z.enum(grains)),
  /** Its dates are days or moments, never months or years, whatever its card says of the period it covers. */
  datesAreDays: z.optional(z.literal(true)),
  order: z.enum(['any', 'plainFieldsOnly', 'none']),
  /** It orders text by a collation of its own: rows are ordered by text here. */
  collates: z.optional(z.literal(true)),
  /** It puts missing cells below all others: ascending order by a field that may be missing stays here. */
  missingIsLeast: z.optional(z.literal(true)),
  total: z.enum(['exact', 'estimated', 'none']),
  /** `whole`: one answer holds everything. */
  paging: z.enum(['offset', 'cursor', 'whole']),
  /** Most rows the server gives in a page. */
  pageCap: z.optional(z.number()),
  /** The server lowers a limit without saying so. */
  silentCap: z.optional(z.literal(true)),
  asOf: z.boolean(),
  /** Named scenarios beside what was observed. */
  variants: z.array(z.string()),
  revisions: z.boolean(),
  formats: z.array(z.enum(['json', 'csv', 'xlsx', 'geojson', 'arrow', 'parquet', 'sdmx-json'])),
});
export type Capabilities = z.infer<typeof capabilitiesSchema>;

/** A source that orders text by a collation of its own: order and ranges of text stay here. */
export const ownTextOrder: Pick<Capabilities, 'collates' | 'comparisons'> = {
  collates: true,
  comparisons: { text: ['eq', 'ne'], code: ['eq', 'ne'] },
};

/** A source that only hands out the whole: everything else is done in the browser. */
export const wholeOnly: Capabilities = {
  tests: {},
  folds: {},
  group: false,
  grains: [],
  order: 'none',
  total: 'exact',
  paging: 'whole',
  asOf: false,
  variants: [],
  revisions: false,
  formats: ['json'],
};

const plainTests = ['cmp', 'among', 'missing', 'all', 'any'] as const;
const cellFolds = ['min', 'max', 'count', 'distinct', 'last'] as const;

/** A source that carries out every clause there is, on the whole of its data, and gives the rows by page. */
export const everyClause: Capabilities = {
  tests: {
    number: [...plainTests],
    text: [...plainTests, 'text'],
    code: [...plainTests, 'text'],
    date: [...plainTests],
    flag: [...plainTests],
    geo: ['missing', 'inside', 'all', 'any'],
  },
  folds: {
    number: ['sum', 'mean', ...cellFolds],
    text: [...cellFolds],
    code: [...cellFolds],
    date: [...cellFolds],
    flag: [...cellFolds],
    geo: ['count'],
  },
  group: true,
  grains: [...grains],
  order: 'any',
  total: 'exact',
  paging: 'offset',
  asOf: false,
  variants: [],
  revisions: false,
  formats: ['json'],
};
