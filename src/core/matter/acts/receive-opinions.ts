import { count, line, digest as sha256 } from '@/core/law';
import { defineAct } from '../act';

/** Seals a batch of views by count, persons and digest; the texts live in their own store. */
export const receiveOpinions = defineAct({
  type: 'receiveOpinions',
  event: 'OpinionsReceived',
  kind: 'records',
  stage: 'participation',
  title: { zh: '封存收到的意见', en: 'Seal the views received' },
  roles: ['undertaking'],
  after: ['consultationOpened'],
  tells: ['opinionBatches'],
  fields: { channel: line, rows: count, persons: count, digest: sha256 },
  tell: () => ({}),
  add: ({ on, channel, rows, persons, digest }) => ({
    opinionBatches: [{ channel, rows, persons, digest, sealedOn: on }],
  }),
});
