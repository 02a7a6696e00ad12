import { z } from 'zod';
import { day, digest } from '@/core/law';
import { defineAct } from '../act';
import { expertOpinionParts, opinionRefusal, withoutReplaced } from '../expert-opinion';
import { refuse } from '../refusal';

const filed = z.strictObject({
  ...expertOpinionParts,
  signedOn: day,
  /** Of the link by which it was signed; absent: on paper. */
  proof: digest.optional(),
});

/** Opinions that experts signed on paper or by their links, entered together: each with the day on which it was signed (D713 19.2). */
export const fileExpertOpinions = defineAct({
  type: 'fileExpertOpinions',
  event: 'ExpertOpinionsFiled',
  kind: 'records',
  stage: 'experts',
  inAnyOrder: true,
  title: { zh: '登记书面论证意见', en: 'File opinions signed on paper' },
  roles: ['undertaking'],
  after: ['expertPanel'],
  tells: ['expertOpinions'],
  fields: { expertOpinions: z.array(filed).min(1).max(60) },
  check: ({ on, expertOpinions }, { facts }) => {
    for (const [index, opinion] of expertOpinions.entries()) {
      const at = `expertOpinions.${index}.`;
      const { name, question, signedOn } = opinion;
      if (expertOpinions.findIndex((other) => other.name === name && other.question === question) < index)
        return refuse(
          'invalid',
          { zh: `${name}登记了两次。`, en: `${name} stands here twice.` },
          { field: `${at}name` },
        );
      if (signedOn > on)
        return refuse(
          'invalid',
          { zh: '署名日不能晚于登记日。', en: 'An opinion is not signed after it is filed.' },
          { field: `${at}signedOn` },
        );
      const refusal = opinionRefusal(opinion, facts, at);
      if (refusal) return refusal;
    }
    return undefined;
  },
  tell: ({ expertOpinions }, { facts }) => withoutReplaced(facts, expertOpinions),
  add: ({ expertOpinions }, _before, { unit, name: filer }) => ({
    expertOpinions: expertOpinions.map((opinion) => ({ ...opinion, filedBy: `${unit} ${filer}` })),
  }),
});
