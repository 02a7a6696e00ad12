import './receive/receive.css';
import type { ComponentProps } from 'react';
import type { Words } from '@/core/kernel';
import type { ActRefusal } from '@/core/matter';
import {
  ActForm,
  ChoiceField,
  DayInput,
  type FormValues,
  NumberField,
  payloadOf,
  TextField,
  useActContext,
  useFormState,
} from '@/forms';
import { formatCount, useLanguage, useStrings } from '@/i18n';
import { MAX_LINE, type SealedBatch } from '@/ports/opinion-store';
import type { TableReader } from '@/ports/table-reader';
import { useServices } from '@/queries';
import { BatchFields } from './receive/batch-fields';
import { dayOfBatch } from './receive/day-of-batch';
import { sendBatch } from './receive/send-batch';
import { strings } from './receive/strings';
import { useBatch } from './receive/use-batch';

/** Opinions received: imported row by row and sealed by the machine, or, on paper, recorded by their number. */
export function ReceiveOpinionsForm({ tables }: { readonly tables: TableReader }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { matterId } = useActContext();
  const { opinions } = useServices();
  const batch = useBatch(tables);

  const toPayload = ({ way, receivedOn, rows, persons, personsReason, ...rest }: FormValues) => {
    if (way === 'count')
      return payloadOf({ ...rest, rows, persons, personsReason, digest: null }, { drop: ['personsReason'] });
    const seal = batch.batchOf({ ...rest, receivedOn })?.seal;
    const source = batch.loaded?.name.slice(0, MAX_LINE);
    return { ...rest, rows: null, persons: null, digest: null, ...(seal && { ...sealed(seal), source }) };
  };
  const check = (values: FormValues): ActRefusal | undefined => {
    if (values.way === 'count') return undefined;
    if (!batch.loaded) return lacking(words.needFile);
    const made = batch.batchOf(values);
    if (!made) return lacking(words.needText);
    const { read, before } = made;
    if (read.opinions.length === 0) return lacking(words.needRows);
    if (read.problems.length > 0) return lacking(words.needMend(formatCount(read.problems.length, language)));
    return before.batch === null ? undefined : lacking(words.sameBatch(dayOfBatch(before.sealedOn, language)));
  };
  const send: ComponentProps<typeof ActForm>['send'] = async (request, submit, values) => {
    const made = values.way === 'count' ? null : batch.batchOf(values);
    if (!made) return submit(request);
    const { id, channel } = made.seal;
    const toReceive = { id, channel, opinions: made.read.opinions };
    const answer = await sendBatch(opinions, matterId, toReceive, () => submit(request), {
      rows: (row, field) => said(words.refusedRows(row, field)),
      notAllowed: said(words.notAllowed),
      taken: said(words.takenBatch),
      tooLarge: said(words.tooLarge),
    });
    if (answer.kind === 'recorded') batch.clear();
    return answer;
  };

  return (
    <ActForm
      act="receiveOpinions"
      initial={{ way: 'rows', channel: '', receivedOn: '', rows: null, persons: null, personsReason: '' }}
      toPayload={toPayload}
      check={check}
      send={send}
      button={({ way }) => (way === 'count' ? words.button.count : words.button.rows)}
    >
      <DayInput name="on" label={words.on} />
      <ChoiceField
        name="way"
        label={words.way}
        options={[
          { value: 'rows', label: words.ways.rows, hint: words.ways.rowsHint },
          { value: 'count', label: words.ways.count, hint: words.ways.countHint },
        ]}
      />
      <WayFields tables={tables} batch={batch} />
    </ActForm>
  );
}

function WayFields({ tables, batch }: { readonly tables: TableReader; readonly batch: ReturnType<typeof useBatch> }) {
  const words = useStrings(strings);
  const { way, rows, persons } = useFormState().values;
  if (way !== 'count') return <BatchFields tables={tables} {...batch} />;
  return (
    <>
      <div className="act-row">
        <TextField name="channel" label={words.channel} />
        <NumberField name="rows" label={words.rows} min={0} />
        <NumberField name="persons" label={words.persons} min={0} />
      </div>
      {typeof rows === 'number' && typeof persons === 'number' && persons > rows && (
        <TextField name="personsReason" label={words.personsReason} hint={words.personsReasonHint} />
      )}
    </>
  );
}

const sealed = ({ id: batch, rows, persons, digest }: SealedBatch) => ({ batch, rows, persons, digest });

/** What stands on the screen is what is said, whichever language it is in. */
const said = (text: string): Words => ({ zh: text, en: text });
const lacking = (text: string): ActRefusal => ({ kind: 'invalid', words: said(text), field: 'file' });
