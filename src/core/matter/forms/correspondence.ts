import { correspondenceOf } from '../correspondence';
import type { FormDefinition, FormOf } from './form-definition';
import { w } from './say';

const askOfficer: FormOf<'askOfficer'> = {
  isWrittenNow: true,
  fields: {
    text: {
      label: w('问题', 'Question'),
      hint: ({ facts: { leadUnit } }) =>
        w(
          `送${leadUnit || '承办单位'}，进入其工作清单；答复回到这里，问和答都留痕。`,
          `Goes to ${leadUnit || 'the unit in charge'} and into its work list. The answer comes back here; both stay in the record.`,
        ),
    },
  },
};

/** Consents to the submission that stands; which one that is, is shown and not typed. */
const approveForMeeting: FormOf<'approveForMeeting'> = {
  isWrittenNow: true,
  fields: { note: { label: w('附言（可不填）', 'Note (optional)') } },
  derived: { entry: (_payload, { dossier }) => correspondenceOf(dossier.record).submission },
};

export const correspondenceForms = { askOfficer, approveForMeeting } satisfies Readonly<Record<string, FormDefinition>>;
