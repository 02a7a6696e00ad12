import * as z from 'zod/mini';
import { type CivilDate, isCivilDate } from '@/core/kernel';
import { questions } from '@/ports/questionnaire';
import { toldAnswer, toldChange } from './told-answer';

const day = z.custom<CivilDate>(isCivilDate);

/** A consultation in the public list. */
const openConsultation = z.object({
  id: z.string(),
  title: z.string(),
  unit: z.nullable(z.string()),
  opened: day,
  until: day,
  /** `stopped`: the matter was ended or stands still; nothing is received. */
  state: z.enum(['open', 'closed', 'stopped']),
  /** Calendar days until the last, that one counted; 0: over. */
  daysLeft: z.number(),
  hasResults: z.boolean(),
});
export type OpenConsultation = z.infer<typeof openConsultation>;

/** A paper of the notice, or why it is withheld. */
const noticePaper = z.object({
  title: z.string(),
  on: day,
  digest: z.nullable(z.string()),
  withheld: z.nullable(z.object({ basis: z.string(), reviewOn: z.nullable(day) })),
});

const themeResult = z.object({
  theme: z.string(),
  clause: z.nullable(z.string()),
  /** null: not counted. */
  rows: z.nullable(z.number()),
  /** The newest is in force; those before it stay to be read. Empty: not answered. */
  answers: z.array(toldAnswer),
});

/** What the consultation brought, as the published report and the published answers have it. */
const results = z.object({
  publishedOn: day,
  rows: z.nullable(z.number()),
  grouped: z.nullable(z.number()),
  themes: z.array(themeResult),
  /** Publications of answers that the record seals. */
  sealed: z.array(z.object({ on: day, answers: z.number(), corrections: z.number(), digest: z.string() })),
});

/** Questions the consultation asks, and what was said to them once that is published. */
const openQuestionnaire = z.object({
  questions,
  results: z.nullable(
    z.object({
      publishedOn: day,
      replies: z.number(),
      figures: z.array(
        z.object({
          question: z.string(),
          answered: z.number(),
          counts: z.array(z.number()),
          mean: z.nullable(z.number()),
        }),
      ),
    }),
  ),
});

const drawnFrom = z.object({ number: z.string(), side: z.string() });

/** Enrolment for a hearing: while it is open, then the list by number, then who was drawn. */
const openEnrolment = z.object({
  until: day,
  isOpen: z.boolean(),
  sides: z.array(z.object({ side: z.string(), seats: z.number(), enrolled: z.number() })),
  frozen: z.nullable(z.object({ on: day, seedSource: z.string(), digest: z.string(), pool: z.array(drawnFrom) })),
  /** Told once the list of participants was published. */
  drawn: z.nullable(
    z.object({
      on: day,
      seed: z.string(),
      wanted: z.array(z.object({ stratum: z.string(), count: z.number() })),
      numbers: z.array(z.string()),
      people: z.array(z.object({ ...drawnFrom.shape, name: z.nullable(z.string()) })),
    }),
  ),
});

export const openNotice = z.object({
  ...openConsultation.shape,
  city: z.string(),
  isSample: z.boolean(),
  summary: z.nullable(z.string()),
  clauses: z.array(z.object({ no: z.string(), text: z.string() })),
  bases: z.array(z.object({ title: z.string(), article: z.string() })),
  papers: z.array(noticePaper),
  channels: z.array(z.string()),
  period: z.object({
    days: z.number(),
    /** Days the law asks for, and where it says so; null: none is known for that day. */
    least: z.nullable(
      z.object({
        days: z.number(),
        cited: z.object({ zh: z.string(), en: z.string() }),
        quote: z.string(),
        /** False: the gist in our words. */
        isVerbatim: z.boolean(),
      }),
    ),
    shorteningReason: z.nullable(z.string()),
  }),
  questionnaire: z.nullable(openQuestionnaire),
  results: z.nullable(results),
  hearing: z.nullable(
    z.object({
      announcedOn: day,
      on: day,
      place: z.nullable(z.string()),
      /** null: nobody is selected. */
      selection: z.nullable(z.string()),
      seats: z.array(z.object({ side: z.string(), seats: z.number() })),
      heldOn: z.nullable(day),
      enrolment: z.nullable(openEnrolment),
    }),
  ),
  decision: z.nullable(
    z.object({
      publishedOn: day,
      no: z.nullable(z.string()),
      /** As it was decided; empty: not entered by clause. */
      clauses: z.array(z.object({ no: z.string(), text: z.string() })),
      interpretation: z.nullable(z.string()),
      /** Clauses that stand otherwise than in the draft that was consulted on; null: none there. */
      changed: z.array(toldChange),
    }),
  ),
  execution: z.nullable(
    z.object({
      unit: z.nullable(z.string()),
      dueOn: z.nullable(day),
      tasks: z.array(
        z.object({ task: z.string(), unit: z.nullable(z.string()), dueOn: z.nullable(day), doneOn: z.nullable(day) }),
      ),
      progress: z.nullable(z.object({ on: day, percent: z.number() })),
      closedOn: z.nullable(day),
    }),
  ),
  /** Whether the record is sealed here, so that its seal can be taken along. */
  hasSeal: z.boolean(),
});
export type OpenNotice = z.infer<typeof openNotice>;

export const openList = z.object({
  city: z.string(),
  isSample: z.boolean(),
  today: day,
  consultations: z.array(openConsultation),
  /** Consulted on without being published, lawfully: told without saying what they are about. */
  withheld: z.array(z.object({ basis: z.nullable(z.string()), reviewOn: z.nullable(day) })),
});
export type OpenList = z.infer<typeof openList>;
