import { Checkbox, Fieldset, Radio, Stack, Text } from '@mantine/core';
import type { z } from 'zod';
import { valueWords } from '@/core/law';
import { directoryKindOf } from '@/core/matter';
import {
  asked,
  blankOf,
  columnsOf,
  type FieldDefinition,
  type FormSituation,
  type NoneAsked,
  NULL_CHOICE,
  nonePath,
  recordWords,
  shapeOf,
} from '@/core/matter/forms';
import { formatDay, sentenceCase, useLanguage, useStrings } from '@/i18n';
import { DirectoryField } from './directory-field';
import {
  ChecksField,
  ChoiceField,
  DayInput,
  NumberField,
  ProseField,
  SelectField,
  TextField,
  YesNoField,
} from './fields';
import { FillBlank } from './fill-blank';
import { useFormState, useFormValue } from './form-state';
import { PaperKindsField } from './paper-kinds-field';
import { PasteRows } from './paste-rows';
import { PickRows } from './pick-names';
import { QuotedProse } from './quoted-prose';
import { RatingsField } from './ratings-field';
import { RowSource } from './row-source';
import { RowsField } from './rows-field';
import { strings } from './strings';
import { SuggestField } from './suggest-field';

interface DeclaredFieldProps {
  readonly schema: z.ZodType;
  readonly field: FieldDefinition;
  /** Path among the values of the form. */
  readonly path: string;
  /** The same path without places in lists: the key of its words. */
  readonly plain: string;
  readonly situation: FormSituation;
}

/** One field of an act, drawn from its schema and from how the act asks for it. */
export function DeclaredField(props: DeclaredFieldProps) {
  const words = useStrings(strings);
  const form = useFormState();
  const { field, path, situation } = props;
  const none = useFormValue(nonePath(path)) === true;
  const label = useLabel(props);
  if (field.when && !field.when(form.values, situation)) return null;
  if (!field.orNone) return <Input {...props} label={label} />;
  if (field.orNone !== true) return <AskedWhether {...props} label={label} asked={field.orNone} />;
  return (
    <Stack gap={6}>
      {!none && <Input {...props} label={label} />}
      <Checkbox
        size="xs"
        name={nonePath(path)}
        checked={none}
        label={words.noneOf(label)}
        onChange={(event) => form.setFieldValue(nonePath(path), event.currentTarget.checked)}
      />
    </Stack>
  );
}

/** Whether there is one is asked first; only then what it is. */
function AskedWhether({ asked: { ask, none, some }, ...props }: InputProps & { readonly asked: NoneAsked }) {
  const language = useLanguage();
  const form = useFormState();
  const told = useFormValue(nonePath(props.path));
  const value = useFormValue(props.path);
  const answer = typeof told === 'boolean' ? String(told) : value ? 'false' : '';
  return (
    <Stack gap="sm">
      <Radio.Group
        label={ask[language]}
        value={answer}
        error={answer === '' ? form.errors[props.path] : undefined}
        onChange={(next) => {
          form.setFieldValue(nonePath(props.path), next === 'true');
          form.clearFieldError(props.path);
        }}
        name={nonePath(props.path)}
      >
        <Stack gap={8} mt={6}>
          <Radio value="true" label={none[language]} {...(answer !== 'false' && { 'data-field': props.path })} />
          <Radio value="false" label={some[language]} />
        </Stack>
      </Radio.Group>
      {answer === 'false' && <Input {...props} />}
    </Stack>
  );
}

function useLabel({ field, plain }: DeclaredFieldProps): string {
  const language = useLanguage();
  return sentenceCase((field.label ?? recordWords(plain))?.[language] ?? plain, language);
}

type InputProps = DeclaredFieldProps & { readonly label: string };

function Input(props: InputProps) {
  const { schema, field, path: name, plain, situation, label } = props;
  const language = useLanguage();
  const hint = useBoundedHint(props);
  const shape = shapeOf(schema);
  const said = asked(field.options, situation);
  const choices = (values: readonly string[]) => [
    ...(said ?? values.map((value) => ({ value, label: valueWords(plain, value) ?? { zh: value, en: value } }))).map(
      ({ value, label: of }) => ({
        value,
        label: sentenceCase(of[language], language),
        hint: field.hints?.[value]?.[language],
      }),
    ),
    ...(field.nullAs ? [{ value: NULL_CHOICE, label: field.nullAs[language] }] : []),
  ];
  if (field.kinds) return <PaperKindsField name={name} label={label} kinds={field.kinds} />;
  if (field.control === 'ratings')
    return <RatingsField {...{ name, label, hint }} items={asked(field.items, situation) ?? []} />;
  if (field.control === 'choice') return <SelectField {...{ name, label, hint }} options={choices([])} />;
  if (field.control === 'prose' && said && said.length > 0)
    return <QuotedProse {...{ name, label, hint }} from={choices([]).map((one) => one.label)} />;
  if (field.control === 'suggest')
    return <SuggestField {...{ name, label, hint }} options={choices([]).map((one) => one.label)} />;
  switch (shape.kind) {
    case 'day':
      return (
        <DayInput
          {...{ name, label, hint }}
          earliest={field.earliest?.(situation)?.day}
          latest={field.latest?.(situation)?.day}
        />
      );
    case 'number':
      return (
        <NumberField
          {...{ name, label, hint }}
          {...(field.min !== undefined && { min: field.min })}
          {...(field.max !== undefined && { max: field.max })}
          {...(field.step !== undefined && { step: field.step })}
        />
      );
    case 'flag':
      return <YesNoField {...{ name, label, hint }} />;
    case 'choice':
      return field.control === 'radio' ? (
        <ChoiceField {...{ name, label, hint }} options={choices(shape.options)} />
      ) : (
        <SelectField {...{ name, label, hint }} options={choices(shape.options)} />
      );
    case 'object':
      if (field.unframed) return <Parts {...props} fields={shape.fields} />;
      return (
        <Fieldset legend={label} data-field={name}>
          <Stack gap="sm">
            {hint && (
              <Text size="xs" c="dimmed">
                {hint}
              </Text>
            )}
            <Parts {...props} fields={shape.fields} />
          </Stack>
        </Fieldset>
      );
    case 'list':
      return <ListField {...props} of={shape.of} hint={hint} choices={choices} />;
    default: {
      const kind = field.directory ?? directoryKindOf(plain);
      if (kind) return <DirectoryField {...{ name, label, hint, kind }} />;
      const isLong = shape.kind === 'text' && shape.isLong;
      return (field.control ?? (isLong ? 'prose' : 'line')) === 'prose' ? (
        <ProseField {...{ name, label, hint }} />
      ) : (
        <TextField {...{ name, label, hint }} />
      );
    }
  }
}

function ListField({
  of,
  hint,
  choices,
  ...props
}: InputProps & {
  readonly of: z.ZodType;
  readonly hint: string | undefined;
  readonly choices: (values: readonly string[]) => readonly { readonly value: string; readonly label: string }[];
}) {
  const { field, path, label } = props;
  const shape = shapeOf(of);
  if (shape.kind === 'choice' || field.options)
    return (
      <ChecksField
        name={path}
        label={label}
        options={choices(shape.kind === 'choice' ? shape.options : [])}
        mayBeAll={field.mayBeAll ?? false}
      />
    );
  const isRow = shape.kind === 'object';
  const columns = isRow ? columnsOf(field, shape.fields, props.plain, props.situation) : [];
  const kind = field.directory ?? directoryKindOf(props.plain);
  const choosable = asked(field.parts?.[columns[0]?.name ?? '']?.options, props.situation);
  const among = choosable?.map(({ value }) => value);
  const blank = () => blankOf(of, { parts: field.parts ?? {} });
  return (
    <RowsField
      name={path}
      label={label}
      {...(hint && { hint })}
      isPlain={!isRow}
      newRow={(rows) => field.nextRow?.(rows) ?? blank()}
      lead={isRow && <FillBlank list={path} columns={columns} />}
      tail={
        <>
          {isRow && <PasteRows list={path} columns={columns} blank={blank} />}
          <PickRows {...{ path, plain: props.plain, kind, part: columns[0]?.name, blank, among }} />
        </>
      }
      min={field.leastRows ?? (typeof field.rows === 'number' ? field.rows : 0)}
    >
      {(row) =>
        isRow ? (
          <>
            <div className="act-row">
              <Parts {...props} path={row} fields={shape.fields} />
            </div>
            {field.rowSource && <RowSource path={row} situation={props.situation} of={field.rowSource} />}
          </>
        ) : kind ? (
          <DirectoryField name={row} {...{ label, kind }} hideLabel />
        ) : (
          <TextField name={row} label={label} hideLabel />
        )
      }
    </RowsField>
  );
}

/** The parts of a row or of an object: those that are declared, in their order; else those of the schema. */
function Parts({
  fields,
  field,
  path,
  plain,
  situation,
}: DeclaredFieldProps & { readonly fields: Readonly<Record<string, z.ZodType>> }) {
  const names = field.parts ? Object.keys(field.parts) : Object.keys(fields);
  return names.map((name) => {
    const schema = fields[name];
    if (!schema) throw new Error(`no part ${name} in ${plain}`);
    return (
      <DeclaredField
        key={name}
        schema={schema}
        field={field.parts?.[name] ?? {}}
        path={`${path}.${name}`}
        plain={`${plain}.${name}`}
        situation={situation}
      />
    );
  });
}

/** The hint of a field, and the day that bounds it. */
function useBoundedHint({ field, situation }: DeclaredFieldProps): string | undefined {
  const words = useStrings(strings);
  const language = useLanguage();
  const [earliest, latest] = [field.earliest?.(situation), field.latest?.(situation)];
  const parts = [
    asked(field.hint, situation)?.[language],
    earliest && words.earliestDay(formatDay(earliest.day, language), earliest.because[language]),
    field.dayOfPaper && words.paperDay,
    latest && words.latestDay(formatDay(latest.day, language), latest.because[language]),
  ].filter((part) => typeof part === 'string');
  return parts.length > 0 ? parts.join(language === 'zh' ? '；' : '; ') : undefined;
}
