import type { ActRequest } from '@/core/matter';
import type { Answer } from '@/ports/data-source';
import type { Picture } from '@/ports/workspace';

interface Reliance {
  readonly on: string;
  readonly title: string;
  readonly purpose: string;
  readonly picture: Picture;
  /** Of the answer as it was kept; absent: it is not kept yet. */
  readonly seal?: string;
}

/** The act of relying on an answer: question, digest, whose data and of when. The numbers themselves are kept beside the record. */
export function evidencePayload({ from, table }: Answer, { on, title, purpose, picture, seal }: Reliance): ActRequest {
  return {
    type: 'relyOnEvidence',
    on,
    title: from.variant === undefined ? title : `${title} · ${from.variant}`,
    purpose,
    backend: from.backend,
    dataset: from.dataset,
    owner: from.owner.name,
    question: from.request,
    digest: from.digest,
    ...(seal !== undefined && { seal }),
    rows: table.rows,
    askedAt: from.askedAt,
    sourceAt: from.sourceAt,
    publishedAt: from.publishedAt,
    share: from.share,
    shareTerms: from.shareTerms ?? null,
    picture: JSON.stringify(picture),
    sample: from.sample,
  };
}
