import { Hono } from 'hono';
import type { Actor, Dossier } from '@/core/matter';
import type { Clock } from '@/ports/clock';
import type { OpinionStore } from '@/ports/opinion-store';
import type { PublicEntries } from '@/ports/public-entries';
import { enrolmentDesk } from './enrolment-desk';
import { ledgerDesk } from './ledger-desk';
import { opinionDesk } from './opinion-desk';
import { questionnaireDesk } from './questionnaire-desk';

interface PublicDeskParts {
  readonly entries: PublicEntries;
  readonly opinions: OpinionStore;
  readonly clock: Clock;
  dossierOf(matterId: string): Promise<Dossier | undefined>;
}

/** What the unit in charge does with what came by the public site. */
export const publicDeskRoutes = ({ entries, opinions, clock, dossierOf }: PublicDeskParts) =>
  new Hono<{ Variables: { actor: Actor } }>()
    .route('/', opinionDesk({ received: entries.opinions, opinions, dossierOf }))
    .route('/', ledgerDesk({ entries, clock, dossierOf }))
    .route('/', questionnaireDesk({ entries, clock, dossierOf }))
    .route('/', enrolmentDesk({ entries, clock, dossierOf }));
