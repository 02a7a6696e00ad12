import type { FieldKind } from '@/analysis/tables';

/** How a column is held, where it matters to what is asked of it. `long`: whole numbers whose sum may leave 64 bits. */
export type Held =
  | 'text'
  | 'named'
  | 'fixed'
  | 'integer'
  | 'long'
  | 'decimal'
  | 'float'
  | 'single'
  | 'days'
  | 'wide-days'
  | 'instants'
  | 'fine-instants'
  | 'flag';

const kindOfHeld: Readonly<Record<Held, FieldKind>> = {
  text: 'text',
  named: 'text',
  fixed: 'text',
  integer: 'number',
  long: 'number',
  decimal: 'number',
  float: 'number',
  single: 'number',
  days: 'date',
  'wide-days': 'date',
  instants: 'date',
  'fine-instants': 'date',
  flag: 'flag',
};

/** Kinds a declaration may give to a column beside its own: an id held as a number, a period held as text. */
const otherKinds: Readonly<Partial<Record<Held, readonly FieldKind[]>>> = {
  text: ['code', 'date', 'geo'],
  named: ['code'],
  fixed: ['code'],
  integer: ['code', 'flag'],
  long: ['code'],
};

export interface ColumnType {
  readonly held: Held;
  readonly kind: FieldKind;
  /** How many digits its figures may have, for their sum may leave the type; how many stand behind the point, of seconds too. */
  readonly digits?: number;
  readonly scale?: number;
}

/** Reads a type of ClickHouse; undefined: one we do not show (arrays, maps, states of aggregates). */
export function columnTypeOf(text: string): ColumnType | undefined {
  const inner = /^(?:Nullable|LowCardinality)\((.*)\)$/s.exec(text)?.[1];
  if (inner !== undefined) return columnTypeOf(inner);
  const held = heldOf(text);
  return held && { held, kind: held === 'named' && text === 'UUID' ? 'code' : kindOfHeld[held], ...digitsOf(text) };
}

const DIGITS: Readonly<Record<string, number>> = { '64': 20, '128': 39, '256': 78 };

function digitsOf(text: string): Pick<ColumnType, 'digits' | 'scale'> {
  const [, digits, scale = '0'] = /^Decimal\((\d+)(?:, *(\d+))?\)$/.exec(text) ?? [];
  if (digits !== undefined) return { digits: Number(digits), scale: Number(scale) };
  const fraction = /^DateTime64\((\d+)/.exec(text)?.[1];
  if (fraction !== undefined) return { scale: Number(fraction) };
  const whole = DIGITS[/^U?Int(\d+)$/.exec(text)?.[1] ?? ''];
  return whole === undefined ? {} : { digits: whole };
}

function heldOf(text: string): Held | undefined {
  if (text === 'String') return 'text';
  if (/^FixedString\(/.test(text)) return 'fixed';
  if (/^(UUID|IPv4|IPv6|Enum(8|16)\(.*)$/s.test(text)) return 'named';
  if (/^U?Int(8|16|32)$/.test(text)) return 'integer';
  if (/^U?Int(64|128|256)$/.test(text)) return 'long';
  if (/^Decimal(32|64|128|256)?\(/.test(text)) return 'decimal';
  if (text === 'Float32') return 'single';
  if (text === 'Float64') return 'float';
  if (text === 'Date') return 'days';
  if (text === 'Date32') return 'wide-days';
  if (/^DateTime64\(/.test(text)) return 'fine-instants';
  if (/^DateTime(\(.*\))?$/.test(text)) return 'instants';
  return text === 'Bool' ? 'flag' : undefined;
}

export const mayBe = ({ held, kind }: ColumnType, declared: FieldKind): boolean =>
  kind === declared || (otherKinds[held]?.includes(declared) ?? false);

export const isDay = ({ held }: { readonly held: Held }): boolean => held === 'days' || held === 'wide-days';
export const isMoment = ({ held }: { readonly held: Held }): boolean => held === 'instants' || held === 'fine-instants';
export const isFloat = ({ held }: { readonly held: Held }): boolean => held === 'float' || held === 'single';
