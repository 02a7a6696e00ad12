import { ActionIcon, Button, FileButton, Group, Input, Select, Stack, Text, TextInput } from '@mantine/core';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type ReactNode, useState } from 'react';
import { type Paper, type PaperKind, paper, paperKindWords } from '@/core/law';
import { useLanguage, useStrings } from '@/i18n';
import { useActContext } from './act-context';
import { useFormState, useFormValue } from './form-state';
import { kindOfFile } from './kind-of-file';
import { strings } from './strings';

const MAX_BYTES = 50 * 1024 * 1024;

/** Also where the page is served over plain HTTP and the browser offers no crypto.subtle. */
const digestOf = async (file: File): Promise<string> => bytesToHex(sha256(new Uint8Array(await file.arrayBuffer())));

/** Papers that go into the file with the act: title, kind where the act brings several, and the digest and size of the chosen file. */
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
  /** Fields that take the day on which a paper of a kind is brought, where they are blank. */
  readonly dayFields?: Readonly<Partial<Record<PaperKind, string>>>;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const form = useFormState();
  const { today } = useActContext();
  const [state, setState] = useState<'idle' | 'hashing'>('idle');
  const value = useFormValue(name);
  const ticked = useFormValue(tickedIn?.name ?? name);
  const papers = Array.isArray(value) ? value.flatMap((item) => paper.safeParse(item).data ?? []) : [];

  const tick = (kind: PaperKind) => {
    if (!tickedIn?.kinds.includes(kind) || !Array.isArray(ticked) || ticked.includes(kind)) return;
    form.setFieldValue(tickedIn.name, [...ticked, kind]);
  };
  const date = (kind: PaperKind) => {
    const field = dayFields[kind];
    if (field !== undefined && form.getValues()[field] === '') form.setFieldValue(field, today);
  };

  const add = async (file: File | null) => {
    if (!file) return;
    if (file.size > MAX_BYTES) return form.setFieldError(name, words.paperTooLarge(file.name));
    setState('hashing');
    const digest = await digestOf(file);
    const added: Paper = {
      id: `${digest.slice(0, 12)}-${papers.length + 1}`,
      kind: kindOfFile(
        file.name,
        kinds,
        papers.map(({ kind }) => kind),
      ),
      title: file.name.slice(0, 200),
      on: today,
      digest,
      bytes: file.size,
      nonPublicBasis: null,
    };
    setState('idle');
    form.clearFieldError(name);
    form.setFieldValue(name, [...papers, added]);
    tick(added.kind);
    date(added.kind);
  };

  return (
    <Input.Wrapper label={label ?? words.addPaper} description={hint} error={form.errors[name]} labelElement="div">
      <Stack gap={6} mt={6}>
        {papers.length === 0 && (
          <Text size="sm" c="dimmed">
            {words.noPaper}
          </Text>
        )}
        {papers.map((item, index) => (
          <Group key={item.id} gap="xs" wrap="nowrap">
            <TextInput
              aria-label={words.paperTitle}
              value={item.title}
              maxLength={200}
              style={{ flex: 1 }}
              onChange={(e) => form.setFieldValue(`${name}.${index}.title`, e.currentTarget.value)}
            />
            {kinds.length > 1 && (
              <Select
                aria-label={words.paperKind(item.title)}
                data={kinds.map((kind) => ({ value: kind, label: paperKindWords[kind][language] }))}
                value={item.kind}
                allowDeselect={false}
                onChange={(chosen) => {
                  const kind = kinds.find((one) => one === chosen);
                  if (!kind) return;
                  form.setFieldValue(`${name}.${index}.kind`, kind);
                  tick(kind);
                  date(kind);
                }}
              />
            )}
            <Text size="xs" c="dimmed" visibleFrom="sm">
              {item.digest?.slice(0, 8)}
            </Text>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={words.removePaper(item.title)}
              onClick={() => form.removeListItem(name, index)}
            >
              ×
            </ActionIcon>
          </Group>
        ))}
        <Group>
          <FileButton onChange={(file) => void add(file)}>
            {(props) => (
              <Button {...props} variant="default" size="xs" loading={state === 'hashing'}>
                {words.addPaper}
              </Button>
            )}
          </FileButton>
        </Group>
      </Stack>
    </Input.Wrapper>
  );
}
