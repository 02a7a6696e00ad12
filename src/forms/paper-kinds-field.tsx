import { Checkbox, Stack } from '@mantine/core';
import { useState } from 'react';
import { isCivilDate } from '@/core/kernel';
import { type PaperKind, paper, valueWords } from '@/core/law';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { useActContext } from './act-context';
import { useFormState, useFormValue } from './form-state';
import { strings } from './strings';

interface PaperKindsProps {
  readonly name: string;
  readonly label: string;
  readonly kinds: readonly PaperKind[];
}

/** Kinds of paper, drawn from the dossier: each with the paper it is, or said to be missing; ticked without one, it is declared only. */
export function PaperKindsField({ name, label, kinds }: PaperKindsProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const form = useFormState();
  const { dossier } = useActContext();
  const value = useFormValue(name);
  const attached = useFormValue('papers');
  const brought = Array.isArray(attached) ? attached.flatMap((one) => paper.safeParse(one).data ?? []) : [];
  const chosen = Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
  // An entry to be corrected may hold others than those offered.
  const [beside] = useState(() => chosen.filter((one) => kinds.every((kind) => kind !== one)));
  const saying = (kind: string): string => {
    const held = [...(dossier.facts.papers ?? []), ...brought].findLast((one) => one.kind === kind);
    if (held) return words.fromDossier(held.title, isCivilDate(held.on) ? formatDay(held.on, language) : held.on);
    return chosen.includes(kind) ? `▲ ${words.declaredOnly}` : words.notInDossier;
  };
  return (
    <Checkbox.Group
      label={label}
      value={chosen}
      error={form.errors[name]}
      onChange={(next) => form.setFieldValue(name, next)}
      data-field={name}
    >
      <Stack gap={6} mt={6}>
        {[...kinds, ...beside].map((kind) => (
          <Checkbox
            key={kind}
            value={kind}
            label={valueWords('papers.kind', kind)?.[language] ?? kind}
            description={saying(kind)}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
