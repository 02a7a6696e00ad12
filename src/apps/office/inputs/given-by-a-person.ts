import type { CivilDate } from '@/core/kernel';
import { type PaperKind, paperKindWords } from '@/core/law';
import { type AnyAct, actOfType, type RoleId } from '@/core/matter';
import {
  blankOf,
  columnsOf,
  enteredPayload,
  type FieldDefinition,
  type FormDefinition,
  type FormSituation,
  firstValues,
  formOf,
  isBlank,
  readPastedRows,
  shapeOf,
} from '@/core/matter/forms';

/** All of a closed list, ticked with one press. */
export const ALL = Symbol('all');

/** What a person does at the form of an act; what is not named here stays as the form shows it. */
interface Handling {
  readonly act: string;
  /** What is typed or chosen, by its path and in this order; `list.*.part` is given for all blank rows at once, `+field` takes over what is offered above a field, `#list` pastes a table into a list. */
  readonly enter?: Readonly<Record<string, unknown>>;
  readonly files?: readonly PaperKind[];
  /** What the screen of the act works out besides: first values, and fields nobody is asked. */
  readonly screen?: Readonly<Record<string, unknown>>;
  readonly computed?: Readonly<Record<string, unknown>>;
  /** Buttons of a screen of its own that stand for answers. */
  readonly presses?: number;
}

export interface Taken extends Handling {
  readonly by: RoleId;
  readonly name?: string;
  readonly on: string;
}

interface Counted {
  readonly request: Readonly<Record<string, unknown>> & { readonly type: string };
  /** Typed, chosen, ticked or taken over: the day counts where the form does not show it. */
  readonly inputs: readonly string[];
  readonly files: number;
}

type Values = Record<string, unknown>;

/** Goes through the declared form of an act as a person does, and counts what that person gives. */
export function handle(
  { act: type, enter = {}, files = [], screen = {}, computed = {}, presses = 0 }: Handling,
  situation: FormSituation,
): Counted {
  const [act, form] = [actOfType(type), formOf(type)];
  if (!act) throw new Error(`no act ${type}`);
  // A screen that takes a file of rows, or the first proposal: what is entered there is the payload.
  if (!form)
    return {
      request: { ...enter, ...computed, on: situation.today, type },
      inputs: Object.keys(enter).map((name) => `${type} ${name}`),
      files: files.length,
    };
  const values: Values = structuredClone({ ...firstValues(form, act.fields, situation).values, ...screen, none: {} });
  const inputs = Array.from({ length: presses }, (_, at) => `${type} button ${at + 1}`);
  bring(form, values, files, situation.today);
  for (const [path, entry] of Object.entries(enter)) {
    const value: unknown = typeof entry === 'function' ? (entry as (now: FormSituation) => unknown)(situation) : entry; // what a story works out
    const name = path.slice(1);
    if (path.startsWith('+')) inputs.push(...takeOver(form, values, name, situation, type));
    else if (path.startsWith('#')) inputs.push(...paste(act, form, values, name, value, situation));
    else inputs.push(...give(act, form, values, path, value));
  }
  const on = dayOf(act, form, situation);
  if (on === undefined) inputs.push(`${type} on`);
  return {
    request: {
      ...enteredPayload(form, act.fields, values, situation),
      ...computed,
      ...(files.length > 0 && { papers: files.map((kind, at) => paperOf(kind, `${type}-${at}`, situation.today)) }),
      on: on ?? situation.today,
      type,
    },
    inputs,
    files: files.length,
  };
}

/** The day the form shows before anybody types one. */
function dayOf(act: AnyAct, form: FormDefinition, situation: FormSituation): CivilDate | undefined {
  const { isWrittenNow = false, day } = form;
  const isNow = typeof isWrittenNow === 'function' ? isWrittenNow(situation) : isWrittenNow;
  return act.kind === 'performs' || isNow ? situation.today : day?.(situation);
}

/** A paper that is brought ticks its kind and dates its field. */
function bring({ fields }: FormDefinition, values: Values, files: readonly PaperKind[], today: CivilDate) {
  for (const [name, { kinds, dayOfPaper }] of Object.entries(fields)) {
    const ticked = values[name];
    if (kinds && Array.isArray(ticked))
      values[name] = [...ticked, ...files.filter((kind) => kinds.includes(kind) && !ticked.includes(kind))];
    if (dayOfPaper && files.includes(dayOfPaper) && values[name] === '') values[name] = today;
  }
}

/** A table pasted into a list: the real reader takes it, one input. */
function paste(
  act: AnyAct,
  form: FormDefinition,
  values: Values,
  name: string,
  text: unknown,
  situation: FormSituation,
): readonly string[] {
  const list = act.fields[name] && shapeOf(act.fields[name]);
  const row = list?.kind === 'list' ? shapeOf(list.of) : undefined;
  const field = form.fields[name] ?? {};
  if (list?.kind !== 'list' || row?.kind !== 'object') throw new Error(`${act.type} ${name} takes no table`);
  const { rows, faults } = readPastedRows(String(text), columnsOf(field, row.fields, name, situation), situation.today);
  if (faults.length > 0) throw new Error(`${act.type} ${name}: ${JSON.stringify(faults)}`);
  values[name] = rows.map((one) => ({ ...(blankOf(list.of, { parts: field.parts ?? {} }) as Values), ...one })); // a row is an object
  return [`${act.type} ${name}: table`];
}

function takeOver(
  form: FormDefinition,
  values: Values,
  field: string,
  situation: FormSituation,
  type: string,
): readonly string[] {
  const offer = form.offers?.[field]?.(situation, values);
  if (!offer) throw new Error(`${type}: nothing is offered above ${field}`);
  Object.assign(values, structuredClone(offer.values));
  return [`${type} ${field}: ${offer.label.zh}`];
}

/** Enters one thing, and says what it counts for. Throws where the form shows it already, or cannot take it that way. */
function give(act: AnyAct, form: FormDefinition, values: Values, path: string, value: unknown): readonly string[] {
  const [name = path, ...rest] = path.split('.');
  const field = name === 'none' ? {} : form.fields[name];
  if (!field) throw new Error(`${act.type} does not ask for ${name}`);
  if (value === ALL) {
    const all = field.mayBeAll ? choicesOf(act, name, field) : [];
    if (all.length === 0) throw new Error(`${act.type} ${name}: not all at once`);
    values[name] = all;
    return [`${act.type} ${name}: all`];
  }
  if (rest[0] === '*') {
    const part = rest[1] ?? '';
    const rows = values[name];
    if (!field.parts?.[part]?.forAll || !Array.isArray(rows)) throw new Error(`${act.type} ${path}: not for all rows`);
    values[name] = rows.map((row: Values) => (isBlank(row[part]) ? { ...row, [part]: value } : row));
    return [`${act.type} ${path}`];
  }
  const rows = values[name];
  const shape = act.fields[name] && shapeOf(act.fields[name]);
  if (shape?.kind === 'list' && Array.isArray(rows) && Number(rows.length) === Number(rest[0]))
    rows.push(field.nextRow?.(rows) ?? blankOf(shape.of, { parts: field.parts ?? {} }));
  put(values, path.split('.'), value, `${act.type} ${path}`);
  return Array.isArray(value) ? value.map((one) => `${act.type} ${path}: ${String(one)}`) : [`${act.type} ${path}`];
}

/** What a closed list may be ticked for. */
function choicesOf({ fields }: AnyAct, name: string, { options }: FieldDefinition): readonly string[] {
  if (options && typeof options !== 'function') return options.map(({ value }) => value);
  const shape = fields[name] && shapeOf(fields[name]);
  const of = shape?.kind === 'list' ? shapeOf(shape.of) : undefined;
  return of?.kind === 'choice' ? of.options : [];
}

/** Rows that are not there are added: that is a press on a button, not an input. */
function put(at: Values, [key = '', next, ...rest]: readonly string[], value: unknown, what: string): void {
  if (next === undefined) {
    if (JSON.stringify(at[key]) === JSON.stringify(value)) throw new Error(`${what} is there already`);
    at[key] = value;
    return;
  }
  if (typeof at[key] !== 'object' || at[key] === null) at[key] = /^\d+$/.test(next) ? [] : {};
  put(at[key] as Values, [next, ...rest], value, what); // made an object just above
}

const paperOf = (kind: PaperKind, id: string, on: CivilDate) => ({
  id,
  kind,
  title: `${paperKindWords[kind].zh}.pdf`,
  on,
  digest: 'b'.repeat(64),
  bytes: 1,
  nonPublicBasis: null,
});
