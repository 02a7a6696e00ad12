import type { Refusal } from '@/ports/data-source';

const SAID = 300;

/** Reads an exception by its code (src/Common/ErrorCodes.cpp of ClickHouse); undefined: none is told. */
export function refusalOfException(status: number, text: string): Refusal | undefined {
  const found = /Code: (\d+)[.,]/.exec(text);
  if (!found) return undefined;
  const said = text.replaceAll(/\s+/g, ' ').trim().slice(0, SAID);
  switch (Number(found[1])) {
    case 60: // unknown table
    case 81: // unknown database
      return { kind: 'absent' };
    case 16: // no such column
    case 47: // unknown identifier
      return { kind: 'malformed', where: said };
    case 192: // unknown user
    case 193: // wrong password
    case 194: // password required
    case 516: // authentication failed
      return { kind: 'forbidden', need: 'login' };
    case 164: // read only
    case 195: // address not allowed
    case 291: // database access denied
    case 497: // access denied
      return { kind: 'forbidden', need: 'grant' };
    case 159: // timeout
    case 160: // too slow
      return { kind: 'late', afterMs: Math.round(1000 * Number(/elapsed ([\d.]+)/.exec(text)?.[1] ?? 0)) };
    case 201: // quota used up
    case 202: // too many queries at once
      return { kind: 'busy' };
    case 158: // too many rows
    case 396: // too many rows or bytes in the result
      return { kind: 'tooBig', cap: Number(/max rows: ([\d.]+)/.exec(text)?.[1] ?? 0), unit: 'rows' };
    case 307: // too many bytes
      return { kind: 'tooBig', cap: 0, unit: 'bytes' };
    case 43: // illegal type of argument
    case 46: // unknown function
    case 48: // not implemented
    case 53: // types do not match
    case 62: // syntax
      return { kind: 'unsupported', clause: 'request', hint: said };
    default:
      return { kind: 'failed', status, said };
  }
}
