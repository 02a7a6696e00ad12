import { z } from 'zod';
import type { Words } from '@/core/kernel';
import { count, day, digest, line, prose } from './fact';

const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?$/);

/** Figures someone relied on. The frozen answer stands outside of the record, under its digest; the record seals it. */
export const evidenceFacts = {
  evidence: z
    .array(
      z.strictObject({
        no: count,
        on: day,
        by: line,
        unit: line,
        title: line,
        /** What it was relied on for, in one sentence. */
        purpose: prose,
        backend: line,
        dataset: line,
        /** Who holds the data. */
        owner: line,
        /** Canonical text of the question. */
        question: z.string().min(2).max(20_000),
        /** SHA-256 of the answer's columns and cells. */
        digest,
        /** SHA-256 of the frozen answer with all its words, and its id; what was relied on before there were seals has its digest as id. */
        seal: digest.optional(),
        rows: count,
        askedAt: instant,
        /** Last change at the source and last publication; null: not recorded. */
        sourceAt: instant.nullable(),
        publishedAt: instant.nullable(),
        share: z.enum(['unconditional', 'conditional', 'unknown']),
        shareTerms: prose.nullable(),
        /** How it was drawn, as JSON text. */
        picture: z.string().min(2).max(8000),
        sample: z.boolean(),
      }),
    )
    .max(500)
    .optional(),
};

export const evidenceFactWords: Readonly<Record<keyof typeof evidenceFacts, Words>> = {
  evidence: { zh: '作为依据的数据', en: 'figures relied on' },
};
