import { ActForm, ChecksField, DayInput, type FormValues, payloadOf, useActContext } from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function PlanParticipationForm() {
  const all = useStrings(strings);
  const words = all.planParticipation;
  const { dossier } = useActContext();
  const { facts } = dossier;
  const initial = { participationMethods: facts.participationMethods ?? [] };
  return (
    <ActForm act="planParticipation" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <ChecksField
        name="participationMethods"
        label={words.participationMethods}
        options={[
          { value: 'symposium', label: words.o_participationMethods_symposium },
          { value: 'hearing', label: words.o_participationMethods_hearing },
          { value: 'site-visit', label: words.o_participationMethods_site_visit },
          { value: 'written', label: words.o_participationMethods_written },
          { value: 'consultation', label: words.o_participationMethods_consultation },
          { value: 'questionnaire', label: words.o_participationMethods_questionnaire },
          { value: 'poll', label: words.o_participationMethods_poll },
        ]}
      />
    </ActForm>
  );
}
