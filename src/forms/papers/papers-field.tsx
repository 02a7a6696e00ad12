import { Button, Input, Text } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { CivilDate } from '@/core/kernel';
import type { Paper, PaperKind } from '@/core/law';
import { useStrings } from '@/i18n';
import { useActContext } from '../act-context';
import { useFormState, useFormValue } from '../form-state';
import { takenBy, waitingPapers } from './at-hand';
import { type Bearing, borne } from './bearing';
import { broughtPaper, papersIn } from './brought-paper';
import { BroughtRow } from './brought-row';
import { DropFiles } from './drop-files';
import { SendingRow } from './sending-row';
import { strings } from './strings';
import { type BroughtFile, useSending } from './use-sending';

/** Papers that go into the dossier with the act: files are chosen or dropped, sent at once, and stay while the form is filled in. */
export function PapersField({
  name,
  kinds,
  label,
  hint,
  bearing = {},
}: {
  readonly name: string;
  readonly kinds: readonly [PaperKind, ...PaperKind[]];
  readonly label?: string;
  readonly hint?: ReactNode;
  readonly bearing?: Bearing;
}) {
  const words = useStrings(strings);
  const form = useFormState();
  const { today, matterId, dossier, law } = useActContext();
  const papers = papersIn(useFormValue(name));
  const [isRegistering, setRegistering] = useState(false);
  const { sendings, add, retry, cancel } = useSending(take);

  const waiting = useMemo(() => waitingPapers(matterId, dossier.facts), [matterId, dossier]);
  const unused = takenBy(waiting, kinds, today).filter(({ id }) => !papers.some((one) => one.id === id));
  function bear(one: { readonly kind: PaperKind; readonly title: string; readonly on?: CivilDate }) {
    for (const [field, value] of Object.entries(borne(form.getValues(), bearing, one, today)))
      form.setFieldValue(field, value);
  }
  function take(file: BroughtFile) {
    const before = papersIn(form.getValues()[name]);
    setRegistering(!file.type);
    put([broughtPaper(file, kinds, before, today)], before);
  }
  function put(added: readonly Paper[], before = papersIn(form.getValues()[name])) {
    form.clearFieldError(name);
    form.setFieldValue(name, [...before, ...added]);
    for (const { kind, title } of added) bear({ kind, title });
  }

  return (
    <Input.Wrapper label={label ?? words.addPaper} description={hint} error={form.errors[name]} labelElement="div">
      <DropFiles
        onFiles={add}
        beside={
          unused.length > 0 && (
            <Button variant="default" size="xs" onClick={() => put(unused)}>
              {words.takeWaiting(unused.length)}
            </Button>
          )
        }
      >
        {papers.length + sendings.length === 0 && (
          <Text size="sm" c="dimmed">
            {words.noPaper}
          </Text>
        )}
        {papers.map((item, index) => (
          <BroughtRow
            key={item.id}
            paper={item}
            kinds={kinds}
            today={today}
            calendar={law.calendar}
            onTitle={(title) => form.setFieldValue(`${name}.${index}.title`, title)}
            onKind={(kind) => {
              form.setFieldValue(`${name}.${index}.kind`, kind);
              bear({ ...item, kind });
            }}
            onDay={(on) => {
              form.setFieldValue(`${name}.${index}.on`, on);
              bear({ ...item, on });
            }}
            onRemove={() => form.removeListItem(name, index)}
          />
        ))}
        {sendings.map((one) => (
          <SendingRow key={one.upload} sending={one} onRetry={() => retry(one)} onCancel={() => cancel(one)} />
        ))}
        {isRegistering && (
          <Text size="xs" c="dimmed">
            {words.noStore}
          </Text>
        )}
      </DropFiles>
    </Input.Wrapper>
  );
}
