import { z } from 'zod';
import { firstNumber, isWorkable, type MethodAnswer, type MethodRefusal, refusalWords } from '@/analysis/refusal';
import { err, ok, type Result, type Words } from '@/core/kernel';
import { nameTwice } from './name-twice';
import { schemaFaultWords } from './schema-fault-words';

/** What is wrong with a case: the place of the field, and what about it. */
export interface Fault {
  readonly at: readonly (string | number)[];
  readonly reason: string;
  readonly says: Words;
}

/** A method as a case file calls it. */
export interface Method {
  readonly name: string;
  readonly title: Words;
  readonly schema: z.ZodType;
  run(given: unknown): Result<unknown, readonly Fault[]>;
}

interface Parts<Input extends z.ZodType, Options extends z.ZodType> {
  readonly name: string;
  readonly title: Words;
  readonly input: Input;
  readonly options?: Options;
  readonly answer: (input: z.output<Input>, options: z.output<Options>) => MethodAnswer<unknown>;
}

const noOptions = z.strictObject({});

/** A method with its door: what comes in is decoded by the schema, what is refused is told with its place in the case. */
export function method<Input extends z.ZodType, Options extends z.ZodType = typeof noOptions>(
  parts: Parts<Input, Options>,
): Method {
  const { name, title, input, answer } = parts;
  const options: z.ZodType = parts.options ?? noOptions;
  const schema = z
    .strictObject({ $schema: z.string().optional(), method: z.literal(name), input, options: options.prefault({}) })
    .describe(title.en);
  return {
    name,
    title,
    schema,
    run(given) {
      const decoded = schema.safeParse(given, { reportInput: true });
      if (!decoded.success) return err(decoded.error.issues.map(faultOf));
      // The schema above has decoded both by the very types of `answer`.
      const { input: read, options: chosen } = decoded.data as { input: z.output<Input>; options: z.output<Options> };
      const unfit = unfitField(read, chosen);
      if (unfit) return err([refused(unfit)]);
      const result = answer(read, chosen);
      if (!result.ok) return err([refused(result.error)]);
      const isBeyond = firstNumber(result.value, (value) => !Number.isFinite(value)) !== undefined;
      return isBeyond ? err([refused({ reason: 'overflow', at: [] })]) : ok(result.value);
    },
  };
}

/** What no method can work with: a number beyond reckoning, a name that two things of one list bear. */
function unfitField(input: unknown, options: unknown): MethodRefusal | undefined {
  const number = firstNumber(input, isUnworkable) ?? firstNumber(options, isUnworkable, ['options']);
  if (number) return { reason: 'not-finite', at: number };
  const name = nameTwice(input) ?? nameTwice(options, ['options']);
  return name && { reason: 'same-name', at: name };
}

const isUnworkable = (value: number): boolean => !isWorkable(value);

const refused = ({ reason, at }: MethodRefusal): Fault => ({
  at: at[0] === 'options' ? at : ['input', ...at],
  reason,
  says: refusalWords[reason],
});

function faultOf(issue: z.core.$ZodIssue): Fault {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
  const at = [...issue.path, ...keys].map((part) => (typeof part === 'symbol' ? String(part) : part));
  return { at, reason: issue.code, says: schemaFaultWords(issue) };
}
