import { z } from 'zod';
import { prose } from '@/core/law';
import { defineAct } from '../act';

/** Claims tolerance for an exploratory reform; whether it is granted is decided elsewhere (HLJ 55). */
export const claimTolerance = defineAct({
  type: 'claimTolerance',
  event: 'ToleranceClaimed',
  kind: 'records',
  stage: 'responsibility',
  title: { zh: '提出容错申请', en: 'Claim tolerance' },
  roles: ['undertaking', 'office', 'deputy', 'chief'],
  after: ['discussedOn'],
  tells: ['toleranceClaim'],
  reasons: ['because'],
  fields: {
    exploratory: z.boolean(),
    byProcedure: z.boolean(),
    diligent: z.boolean(),
    noPrivateGain: z.boolean(),
    because: prose,
  },
  tell: ({ on, exploratory, byProcedure, diligent, noPrivateGain, because }, _dossier, { name: by }) => ({
    toleranceClaim: { exploratory, byProcedure, diligent, noPrivateGain, because, by, on },
  }),
});
