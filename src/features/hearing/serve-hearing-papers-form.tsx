import {
  ActForm,
  DayInput,
  type FormValues,
  PapersField,
  payloadOf,
  RowsField,
  TextField,
  useActContext,
} from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, {});

export function ServeHearingPapersForm() {
  const all = useStrings(strings);
  const words = all.serveHearingPapers;
  const { dossier } = useActContext();
  const { facts } = dossier;
  const initial = {
    participants: (facts.hearingSeats ?? [{ side: '' }]).map(({ side }) => ({ name: '', side })),
    papers: [],
  };
  return (
    <ActForm act="serveHearingPapers" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <RowsField name="participants" label={words.participants} newRow={() => ({ name: '', side: '' })} min={1}>
        {(path) => (
          <>
            <div className="act-row">
              <TextField name={`${path}.name`} label={words.participantsName} />
              <TextField name={`${path}.side`} label={words.participantsSide} />
            </div>
          </>
        )}
      </RowsField>
      <PapersField name="papers" label={all.papers} kinds={['hearing-service']} />
    </ActForm>
  );
}
