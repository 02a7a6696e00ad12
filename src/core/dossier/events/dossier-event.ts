import { z } from 'zod';
import { catalogueEvent } from './catalogue-events';
import { judgementEvent } from './judgement-events';
import { participationEvent } from './participation-events';

/** Everything that can happen to a dossier, by stage and type. Read from a store, an event is decoded through this. */
export const dossierEvent = z.discriminatedUnion('type', [
  ...catalogueEvent.options,
  ...judgementEvent.options,
  ...participationEvent.options,
]);
export type DossierEvent = z.infer<typeof dossierEvent>;
