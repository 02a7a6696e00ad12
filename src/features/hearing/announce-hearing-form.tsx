import {
  ActForm,
  DayInput,
  type FormValues,
  NumberField,
  PapersField,
  ProseField,
  payloadOf,
  RowsField,
  TextField,
  useActContext,
} from '@/act-form';
import { addDays } from '@/core/kernel';
import { inForceOn } from '@/core/law';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, { none: ['hearingSelection'] });

export function AnnounceHearingForm() {
  const all = useStrings(strings);
  const words = all.announceHearing;
  const { dossier, law, today } = useActContext();
  const { facts } = dossier;
  const language = useLanguage();
  const least = addDays(today, inForceOn(law.profile.params.hearingNoticeDays, today)?.value ?? 7);
  const initial = {
    hearingOn: '',
    hearingSeats: facts.hearingSeats ?? [{ side: '', seats: null }],
    hearingPlace: facts.hearingPlace ?? '',
    papers: [],
    hearingSelection: '',
  };
  return (
    <ActForm act="announceHearing" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <DayInput name="hearingOn" label={words.hearingOn} hint={words.hearingOnHint(formatDay(least, language))} />
      <TextField name="hearingPlace" label={words.hearingPlace} />
      <ProseField name="hearingSelection" label={words.hearingSelection} />
      <RowsField name="hearingSeats" label={words.hearingSeats} newRow={() => ({ side: '', seats: null })} min={1}>
        {(path) => (
          <>
            <div className="act-row">
              <TextField name={`${path}.side`} label={words.hearingSeatsSide} />
              <NumberField name={`${path}.seats`} label={words.hearingSeatsSeats} min={0} />
            </div>
          </>
        )}
      </RowsField>
      <PapersField name="papers" label={all.papers} kinds={['hearing-notice']} />
    </ActForm>
  );
}
