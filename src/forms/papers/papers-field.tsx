import { Button, FileButton, Group, Input, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { dayInName } from '@/core/kernel';
import { fileTypeIds, fileTypes, type PaperKind } from '@/core/law';
import { useStrings } from '@/i18n';
import { useActContext } from '../act-context';
import { useFormState, useFormValue } from '../form-state';
import { broughtPaper, papersIn } from './brought-paper';
import { BroughtRow } from './brought-row';
import { SendingRow } from './sending-row';
import { strings } from './strings';
import { type BroughtFile, useSending } from './use-sending';

const ACCEPTED = fileTypeIds.flatMap((type) => fileTypes[type].extensions.map((one) => `.${one}`)).join(',');

/** Papers that go into the dossier with the act: files are chosen or dropped, sent at once, and stay while the form is filled in. */
export function PapersField({
  name,
  kinds,
  label,
  hint,
  tickedIn,
  dayFields = {},
}: {
  readonly name: string;
  readonly kinds: readonly [PaperKind, ...PaperKind[]];
  readonly label?: string;
  readonly hint?: ReactNode;
  /** The list of kinds in the same form in which a paper brought here is ticked: it is there now. */
  readonly tickedIn?: { readonly name: string; readonly kinds: readonly PaperKind[] };
  /** Fields that take the day of a paper of a kind where they are blank: the one its name tells, else that on which it is brought. */
  readonly dayFields?: Readonly<Partial<Record<PaperKind, string>>>;
}) {
  const words = useStrings(strings);
  const form = useFormState();
  const { today } = useActContext();
  const papers = papersIn(useFormValue(name));
  const [isOver, setOver] = useState(false);
  const [isRegistering, setRegistering] = useState(false);
  const { sendings, add, retry, cancel } = useSending(take);

  function bear(kind: PaperKind, title: string) {
    const ticked = tickedIn && form.getValues()[tickedIn.name];
    if (tickedIn?.kinds.includes(kind) && Array.isArray(ticked) && !ticked.includes(kind))
      form.setFieldValue(tickedIn.name, [...ticked, kind]);
    const field = dayFields[kind];
    if (field !== undefined && form.getValues()[field] === '')
      form.setFieldValue(field, dayInName(title, today) ?? today);
  }
  function take(file: BroughtFile) {
    const before = papersIn(form.getValues()[name]);
    const added = broughtPaper(file, kinds, before, today);
    setRegistering(!file.type);
    form.clearFieldError(name);
    form.setFieldValue(name, [...before, added]);
    bear(added.kind, file.name);
  }

  return (
    <Input.Wrapper label={label ?? words.addPaper} description={hint} error={form.errors[name]} labelElement="div">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside the button, which does the same */}
      <div
        className={isOver ? 'papers-drop over' : 'papers-drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          add([...event.dataTransfer.files]);
        }}
      >
        <Stack gap={8}>
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
              onTitle={(title) => form.setFieldValue(`${name}.${index}.title`, title)}
              onKind={(kind) => {
                form.setFieldValue(`${name}.${index}.kind`, kind);
                bear(kind, item.title);
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
          <Group gap="sm">
            <FileButton multiple accept={ACCEPTED} onChange={add}>
              {(props) => (
                <Button {...props} variant="default" size="xs">
                  {words.addPaper}
                </Button>
              )}
            </FileButton>
            <Text size="xs" c="dimmed" style={{ flex: '1 1 16em' }}>
              {words.orDrop}
            </Text>
          </Group>
        </Stack>
      </div>
    </Input.Wrapper>
  );
}
