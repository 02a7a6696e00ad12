import { Stack, Text } from '@mantine/core';
import { type ComponentProps, Fragment, type ReactNode } from 'react';
import { inForceOn } from '@/core/law';
import {
  asked,
  type FieldDefinition,
  type FormDefinition,
  type FormSituation,
  payloadFieldSchema,
} from '@/core/matter/forms';
import { useLanguage, useStrings } from '@/i18n';
import { LawQuotes } from '@/law-ui';
import { useActContext } from './act-context';
import { ActForm } from './act-form';
import { DeclaredField } from './declared-field';
import { DayInput } from './fields';
import type { FormValues } from './form-state';
import { Offer } from './offer';
import { PapersField } from './papers/papers-field';
import { StepsForm } from './steps-form';
import { strings } from './strings';
import { type DeclaredAct, useDeclared } from './use-declared';

interface DeclaredFormProps {
  readonly act: string;
  /** Stands above the fields. */
  readonly lead?: ReactNode;
  /** First values worked out elsewhere, by field. */
  readonly initial?: FormValues;
  /** Fields the declaration leaves to its screen, worked out of the others. */
  readonly computed?: Parameters<typeof useDeclared>[2];
  /** Fields drawn by themselves, by their names. */
  readonly own?: Readonly<Record<string, ReactNode>>;
  /** Of an act asked in steps: what was answered, before it is signed. */
  readonly summary?: (payload: Readonly<Record<string, unknown>>) => ReactNode;
  readonly check?: ComponentProps<typeof ActForm>['check'];
}

/** The form of an act as the act declares it: drawn, checked, kept as a draft, previewed and sent by one frame. */
export function DeclaredForm({ act: type, lead, initial, computed, own = {}, summary, check }: DeclaredFormProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { law } = useActContext();
  const declared = useDeclared(type, initial, computed);
  const { form, situation, toPayload } = declared;
  const { open, folded } = apart(form, situation);
  const frame = frameOf(type, declared);
  const inSteps = new Set(form.steps?.flatMap(({ fields }) => fields));
  const draw = (names: readonly string[]) =>
    names.map((name) => (
      <Fragment key={name}>
        {own[name] ?? <Asked name={name} field={form.fields[name] ?? {}} declared={declared} />}
      </Fragment>
    ));
  const last = (
    <>
      <DayInput name="on" label={words.on} hint={form.dayOfPaper && declared.bearing.namesDay && words.paperDay} />
      {lead}
      {form.quotes && <LawQuotes law={law} rules={form.quotes} />}
      {draw(open.filter((name) => !inSteps.has(name)))}
      <Papers declared={declared} />
      {folded.length > 0 && (
        <details>
          <summary>
            <Text span size="sm" c="dimmed">
              {words.askedElsewhere}
            </Text>
          </summary>
          <Stack gap="md" mt="sm">
            {draw(folded)}
          </Stack>
        </details>
      )}
    </>
  );
  if (!form.steps)
    return (
      <ActForm {...frame} {...(check && { check })}>
        {last}
      </ActForm>
    );
  return (
    <StepsForm
      {...frame}
      steps={form.steps.map(({ title, rules, article, fields, says }) => ({
        title: title[language],
        rules,
        article,
        fields,
        content: (
          <>
            {draw(fields)}
            {says && <p>{asked(says, situation)?.[language]}</p>}
          </>
        ),
      }))}
      summary={(values) => summary?.(toPayload(values))}
    >
      {last}
    </StepsForm>
  );
}

/** What the frame of an act takes from its declaration. */
export const frameOf = (act: string, { initial, fromRecord, toPayload, isWrittenNow, expectedOn }: DeclaredAct) => ({
  act,
  initial,
  fromRecord,
  toPayload,
  isWrittenNow,
  expectedOn,
});

function Asked({
  name,
  field,
  declared: { act, form, situation },
}: {
  readonly name: string;
  readonly field: FieldDefinition;
  readonly declared: DeclaredAct;
}) {
  const offer = form.offers?.[name];
  return (
    <>
      {offer && <Offer of={offer} situation={situation} />}
      <DeclaredField schema={payloadFieldSchema(act.fields, name)} {...{ field, situation }} path={name} plain={name} />
    </>
  );
}

/** The papers that go with the act. */
function Papers({ declared: { form, bearing } }: { readonly declared: DeclaredAct }) {
  const words = useStrings(strings);
  if (!form.papers) return null;
  return <PapersField name="papers" label={words.papers} kinds={form.papers} bearing={bearing} />;
}

/** What this matter's law asks, in the open; what only other places ask, folded away. */
function apart({ fields }: FormDefinition, { law, today }: FormSituation) {
  const names = Object.keys(fields);
  const isAsked = (name: string) => {
    const { askedBy = [] } = fields[name] ?? {};
    return (
      askedBy.length === 0 ||
      askedBy.some((param) => inForceOn<unknown>(law.profile.params[param], today) !== undefined)
    );
  };
  return { open: names.filter(isAsked), folded: names.filter((name) => !isAsked(name)) };
}
