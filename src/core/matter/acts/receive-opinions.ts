import { count, line, prose, digest as sha256 } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

/**
 * Seals a batch of views by count, persons and digest; the texts live in their own store under `batch`. A batch on paper has no
 * rows to seal: it is recorded by count, and its digest is null.
 */
export const receiveOpinions = defineAct({
  type: 'receiveOpinions',
  event: 'OpinionsReceived',
  kind: 'records',
  stage: 'participation',
  inAnyOrder: true,
  whileSuspended: true,
  title: { zh: '登记收到的意见', en: 'Record opinions received' },
  roles: ['undertaking'],
  after: ['consultationOpened'],
  tells: ['opinionBatches'],
  reasons: ['personsReason'],
  fields: {
    channel: line,
    rows: count,
    persons: count,
    /** null: recorded by count, not sealed by rows. */
    digest: sha256.nullable(),
    /** Id of the rows in the store of opinions; not recorded: none are kept there. */
    batch: line.optional(),
    /** File the rows were read from, by its name. */
    source: line.optional(),
    /** Why more people than opinions: a letter that many signed. */
    personsReason: prose.optional(),
  },
  check({ rows, persons, batch, digest, personsReason }, { facts: { opinionBatches = [] } }) {
    if (batch !== undefined && opinionBatches.some((sealed) => sealed.batch === batch))
      return refuse('already-done', { zh: '这一批意见已经封存。', en: 'This batch is sealed already.' });
    const same = digest !== null && opinionBatches.find((sealed) => sealed.digest === digest);
    if (same)
      return refuse('already-done', {
        zh: `内容完全相同的一批已于 ${same.sealedOn} 封存（${same.channel}，${same.rows} 条）。`,
        en: `A batch with the very same content was sealed on ${same.sealedOn} (${same.channel}, ${same.rows} opinions).`,
      });
    if (rows > 0 && persons === 0)
      return refuse(
        'invalid',
        {
          zh: `有 ${rows} 条意见，人数不能为 0。`,
          en: `There are ${rows} opinions; the number of people cannot be 0.`,
        },
        { field: 'persons' },
      );
    if (persons > rows && personsReason === undefined)
      return refuse(
        'invalid',
        {
          zh: `人数（${persons}）多于意见条数（${rows}），请说明原因，例如联名信。`,
          en: `More people (${persons}) than opinions (${rows}): please say why, for example a joint letter.`,
        },
        { field: rows === 0 ? 'persons' : 'personsReason' },
      );
    return undefined;
  },
  tell: () => ({}),
  add: ({ on, channel, rows, persons, digest, batch }) => ({
    opinionBatches: [{ channel, rows, persons, digest, ...(batch !== undefined && { batch }), sealedOn: on }],
  }),
});
