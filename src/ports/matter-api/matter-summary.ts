import * as z from 'zod/mini';

const words = z.object({ zh: z.string(), en: z.string() });
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const stance = z.object({ oppose: z.number(), conditional: z.number(), support: z.number(), none: z.number() });
const grade = z.enum(['high', 'medium', 'low']);

const pathStep = z.object({
  stage: z.string(),
  from: day,
  to: day,
  statutory: z.boolean(),
  done: z.boolean(),
  because: words,
});

/** What lists, boards and the cockpit show of one matter: computed from its record by the API, never stored. Days are civil dates. */
export const matterSummarySchema = z.object({
  id: z.string(),
  version: z.number(),
  /** Day the summary speaks of. */
  asOf: day,
  origin: z.enum(['sample', 'import', 'entered']),
  title: z.string(),
  summary: z.nullable(z.string()),
  matterClass: z.nullable(z.enum(['policy', 'plan', 'resource', 'project', 'other'])),
  /** The unit that undertakes it; none while it is not settled which. */
  leadUnit: z.nullable(z.string()),
  /** Who proposed it. */
  proposer: z.nullable(z.string()),
  plannedBy: z.nullable(day),
  proposedOn: z.nullable(day),
  status: z.enum([
    'active',
    'suspended',
    'ended',
    'decided',
    'published',
    'executing',
    'archived',
    'stopped',
    'closed',
  ]),
  stage: z.string(),
  light: z.enum(['normal', 'due', 'overdue', 'breached', 'done', 'stopped']),
  lightBecause: words,
  /** Rules by what they say today. */
  counts: z.object({ satisfied: z.number(), open: z.number(), breached: z.number() }),
  /** Binding requirements breached and not cured. `entry`: where the breach was confirmed, with its reason; null where nobody was asked. */
  breaches: z.array(
    z.object({ rule: z.string(), title: words, entry: z.nullable(z.number()), reason: z.nullable(z.string()) }),
  ),
  nextGate: z.nullable(z.string()),
  barriers: z.array(
    z.object({ rule: z.string(), title: words, dutyHolder: z.string(), kind: z.enum(['breached', 'undetermined']) }),
  ),
  /** Conditions of the next door: how many are met, of how many that apply today, and how many more later doors will ask. */
  conditions: z.object({ met: z.number(), of: z.number(), later: z.number() }),
  /** Who of the undertaking unit acted last, and when: whom to ask. */
  contact: z.nullable(z.object({ name: z.string(), unit: z.string(), on: day })),
  earliest: z.object({
    /** `blocked`: as the file stands no lawful decision is possible; `because` says how many breaches bar it. */
    kind: z.enum(['open', 'blocked', 'decided', 'ended']),
    /** Earliest lawful day, or the day the decision was taken. */
    day: z.nullable(day),
    /** Last day it can fall on where the working calendar is not published so far; else the same day. */
    latest: z.nullable(day),
    /** The wait that sets the day. */
    because: z.nullable(words),
    /** Acts that set the day, by title. */
    critical: z.array(words),
    /** Of a blocked matter: the breached rules that bar a lawful decision, each to be cured. */
    barring: z.array(z.object({ rule: z.string(), title: words })),
    steps: z.array(pathStep),
  }),
  /** Sent back and not handed in again since: by whom, and why where that was said. Nothing is asked of a leader until then. */
  sentBack: z.nullable(
    z.object({
      by: z.enum(['leader', 'reviewer', 'meeting']),
      name: z.string(),
      on: day,
      entry: z.number(),
      reason: z.nullable(z.string()),
    }),
  ),
  /** What a leader is asked for now, if anything. */
  awaits: z.nullable(z.enum(['start', 'controllability', 'discussion', 'party-report', 'publication'])),
  opinions: z.nullable(
    z.object({
      /** Counted row by row in the store, or added from the sealed batches of the record. */
      basis: z.enum(['rows', 'batches']),
      /** Views are still received; last day. */
      isOpen: z.boolean(),
      closesOn: z.nullable(day),
      rows: z.number(),
      /** Without those whose words were received before; null where the rows are not known. */
      grouped: z.nullable(z.number()),
      /** Different persons of the rows; of batches their persons added. */
      persons: z.number(),
      answered: z.number(),
      /** Of all received; null: still open, nothing received, or more answered than received. */
      answeredShare: z.nullable(z.number()),
      /** Whether the record has them in themes. */
      isSorted: z.boolean(),
      stance,
      themes: z.array(
        z.object({
          theme: z.string(),
          clause: z.nullable(z.string()),
          rows: z.number(),
          stance,
          disposition: z.nullable(z.enum(['adopted', 'partly', 'not'])),
        }),
      ),
    }),
  ),
  experts: z.nullable(
    z.object({
      count: z.number(),
      signed: z.number(),
      /** Of those signed, entered from paper by somebody else. */
      entered: z.number(),
      dissent: z.number(),
      agreementW: z.nullable(z.number()),
    }),
  ),
  risk: z.nullable(
    z.object({
      initial: z.nullable(grade),
      expected: z.nullable(grade),
      /** The risk that remains highest, its values and who owns its measure. */
      name: z.nullable(z.string()),
      p: z.nullable(z.number()),
      q: z.nullable(z.number()),
      pAfter: z.nullable(z.number()),
      qAfter: z.nullable(z.number()),
      owner: z.nullable(z.string()),
      controllable: z.nullable(z.boolean()),
      /** Risks that stand whatever an average says. */
      intolerable: z.array(z.string()),
      /** Measures nobody answers for, and those past their day. */
      unowned: z.number(),
      overdue: z.number(),
    }),
  ),
  options: z.nullable(
    z.object({
      count: z.number(),
      preferred: z.nullable(z.string()),
      leader: z.nullable(z.string()),
      robustShare: z.nullable(z.number()),
      /** Best first: value and share of weightings under which it leads. */
      ranking: z.array(z.object({ name: z.string(), value: z.number(), firstRankAcceptability: z.number() })),
    }),
  ),
  legality: z.nullable(
    z.object({ outcome: z.nullable(z.string()), submittedOn: z.nullable(day), opinionOn: z.nullable(day) }),
  ),
  lastActOn: day,
});
export type MatterSummary = z.infer<typeof matterSummarySchema>;
