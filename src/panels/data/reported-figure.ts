import type { Provenance } from '@/ports/data-source';

/** What is complained of: whose data, which question, and the digest of what was shown. */
export type ReportedFigure = Pick<Provenance, 'backend' | 'dataset' | 'owner' | 'request' | 'digest'>;
