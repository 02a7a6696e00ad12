import { Stack, Text } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { inForceOn } from '@/core/law';
import { actOfType } from '@/core/matter';
import {
  type FieldDefinition,
  type FormDefinition,
  type FormSituation,
  firstValues,
  formOf,
  payloadFieldSchema,
  toldPayload,
} from '@/core/matter/forms';
import { useStrings } from '@/i18n';
import { LawQuotes } from '@/law-ui';
import { useActContext } from './act-context';
import { ActForm } from './act-form';
import { DeclaredField } from './declared-field';
import { DayInput } from './fields';
import type { FormValues } from './form-state';
import { PapersField } from './papers-field';
import { strings } from './strings';

/** The form of an act as the act declares it: drawn, checked, kept as a draft, previewed and sent by one frame. */
export function DeclaredForm({
  act: type,
  lead,
  initial: proposed = {},
}: {
  readonly act: string;
  /** Stands above the fields. */
  readonly lead?: ReactNode;
  /** First values worked out elsewhere, by field. */
  readonly initial?: FormValues;
}) {
  const words = useStrings(strings);
  const { dossier, law, actor, today } = useActContext();
  const situation = useMemo<FormSituation>(
    () => ({ dossier, facts: dossier.facts, law, actor, today }),
    [dossier, law, actor, today],
  );
  const act = actOfType(type);
  const form = formOf(type);
  if (!act || !form) throw new Error(`no declared form ${type}`);
  const first = useMemo(() => firstValues(form, act.fields, situation), [form, act, situation]);
  const initial = { ...first.values, ...proposed, none: {}, ...(form.papers && { papers: [] }) };
  const toPayload = useMemo(
    () =>
      ({ papers, on, ...values }: Readonly<Record<string, unknown>>) => ({
        ...toldPayload(form, act.fields, values, situation),
        on,
        ...(Array.isArray(papers) && papers.length > 0 && { papers: papers as unknown[] }),
      }),
    [form, act, situation],
  );
  const draw = ([name, field]: readonly [string, FieldDefinition]) => {
    const schema = payloadFieldSchema(act.fields, name);
    return <DeclaredField key={name} {...{ schema, field, situation }} path={name} plain={name} />;
  };
  const listed = Object.entries(form.fields).flatMap(([name, { kinds }]) => (kinds ? [{ name, kinds }] : []))[0];
  const { open, folded } = apart(form, situation);
  return (
    <ActForm
      act={type}
      initial={initial}
      fromRecord={first.known.filter((name) => !(name in proposed))}
      toPayload={toPayload}
      isWrittenNow={form.isWrittenNow ?? false}
    >
      <DayInput name="on" label={words.on} />
      {lead}
      {form.quotes && <LawQuotes law={law} rules={form.quotes} />}
      {open.map(draw)}
      {form.papers && (
        <PapersField name="papers" label={words.papers} kinds={form.papers} {...(listed && { tickedIn: listed })} />
      )}
      {folded.length > 0 && (
        <details>
          <summary>
            <Text span size="sm" c="dimmed">
              {words.askedElsewhere}
            </Text>
          </summary>
          <Stack gap="md" mt="sm">
            {folded.map(draw)}
          </Stack>
        </details>
      )}
    </ActForm>
  );
}

/** What this matter's law asks, in the open; what only other places ask, folded away. */
function apart({ fields }: FormDefinition, { law, today }: FormSituation) {
  const entries = Object.entries(fields);
  const isAsked = ({ askedBy = [] }: FieldDefinition) =>
    askedBy.length === 0 || askedBy.some((name) => inForceOn<unknown>(law.profile.params[name], today) !== undefined);
  return {
    open: entries.filter(([, field]) => isAsked(field)),
    folded: entries.filter(([, field]) => !isAsked(field)),
  };
}
