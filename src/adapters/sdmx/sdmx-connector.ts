import * as z from 'zod/mini';
import { cellFlags, type Table } from '@/analysis/tables';
import { err, ok } from '@/core/kernel';
import { aboutWith, type Connector, decoded, fieldsAnswered, portalOptionsSchema, tableOfWire } from '@/data';
import type { Field, Note } from '@/ports/data-source';
import { accepts, dataAddress, dimensionsOf, flowIdOf, structureAddress } from './sdmx-address';
import { dataMessageSchema, rowsOfMessage, type SdmxRow, withKeysApart } from './sdmx-data';
import { sdmxPeriod } from './sdmx-period';
import { sliceOf } from './sdmx-slice';
import { flagsOfStatus, isConfidential, isMissingStatus, type SdmxFlag } from './sdmx-status';
import { aboutOfFlow, cardOfFlow, idOfFlow, structureMessageSchema } from './sdmx-structure';

const optionsSchema = z.extend(portalOptionsSchema, {
  api: z.optional(z.enum(['2.1', '3.0'])),
  /** Flows of this agency alone are listed. */
  agency: z.optional(z.string()),
  /** The service keeps what stood on a day (`asOf`), and earlier values. */
  asOf: z.optional(z.boolean()),
  history: z.optional(z.boolean()),
  /** Our names of components, by data set: `TIME_PERIOD` as `received`. */
  names: z.optional(z.record(z.string(), z.record(z.string(), z.string()))),
  /** Codes of observation status beyond CL_OBS_STATUS. */
  statuses: z.optional(z.record(z.string(), z.enum(['provisional', 'estimated', 'revised', 'forecast']))),
});

const STATUS = ['OBS_STATUS', 'OBS_FLAG'];
const CONFIDENTIALITY = ['CONF_STATUS', 'OBS_CONF'];
/** The service cut its answer: 413 too large, 510 beyond its limit. */
const CUT = [413, 510];

/** SDMX REST with SDMX-JSON; a data set is a dataflow, `AGENCY:FLOW(1.0)`. Throws on options of another shape. */
export function sdmxConnector(given: unknown): Connector {
  const options = optionsSchema.parse(given ?? {});
  const api = options.api ?? '3.0';
  const structures = { headers: { accept: accepts[api].structure, 'accept-language': 'zh, en' } };
  const nameOf = (dataset: string) => (id: string) => options.names?.[dataset]?.[id] ?? id;
  const idOf = (dataset: string) => (name: string) =>
    Object.entries(options.names?.[dataset] ?? {}).find(([, ours]) => ours === name)?.[0] ?? name;
  return {
    kind: 'sdmx',
    async probe(link) {
      const probed = decoded(
        structureMessageSchema,
        await link.request(structureAddress(api, undefined, options.agency), structures),
      );
      return probed.ok ? ok([]) : probed;
    },
    async list(link, find) {
      const message = decoded(
        structureMessageSchema,
        await link.request(structureAddress(api, undefined, options.agency), structures),
      );
      if (!message.ok) return message;
      const abouts = (message.value.data.dataflows ?? []).map((flow) => aboutWith(options, aboutOfFlow(flow)));
      const wanted = find?.toLowerCase();
      return ok(
        abouts.filter(
          ({ dataset, title, owner }) =>
            !wanted || `${dataset} ${title.zh} ${title.en} ${owner.name}`.toLowerCase().includes(wanted),
        ),
      );
    },
    async describe(dataset, link) {
      const flowId = flowIdOf(dataset);
      if (!flowId) return err({ kind: 'absent', what: dataset });
      const message = decoded(
        structureMessageSchema,
        await link.request(structureAddress(api, flowId, undefined), structures),
      );
      if (!message.ok) return message;
      const flow = message.value.data.dataflows?.find((one) => idOfFlow(one) === dataset);
      if (!flow) return err({ kind: 'absent', what: dataset });
      const card = cardOfFlow(options, message.value, flow, nameOf(dataset));
      return card ? ok(card) : err({ kind: 'malformed', where: 'data.dataStructures' });
    },
    async page(push, card, _cursor, _size, link) {
      const flowId = flowIdOf(push.dataset);
      if (!flowId) return err({ kind: 'absent', what: push.dataset });
      const sourceId = idOf(push.dataset);
      const dimensions = dimensionsOf(card.fields, 'dimension').map(sourceId);
      const time = dimensionsOf(card.fields, 'time').map(sourceId)[0];
      const address = dataAddress(api, flowId, sliceOf(push, card.fields, sourceId), dimensions, time, push.asOf);
      const answer = await link.request(address, {
        headers: { accept: accepts[api].data, 'accept-language': 'zh, en' },
      });
      // A slice with nothing in it is "no results found", under 404.
      const isEmpty = !answer.ok && answer.error.kind === 'absent';
      const message = isEmpty ? undefined : decoded(dataMessageSchema, answer, withKeysApart);
      if (message && !message.ok) return message;
      const rows = message ? rowsOfMessage(message.value) : ok([]);
      if (!rows.ok) return rows;
      const faults = message && 'errors' in message.value ? (message.value.errors ?? []) : [];
      if (faults.some(({ code }) => CUT.includes(code)) || (answer.ok && answer.value.status === 206))
        return err({ kind: 'tooBig', cap: rows.value.length, unit: 'rows' });
      const fields = fieldsAnswered(push, card);
      const table = tableOfWire(fields, rows.value.length, (row, _index, field) =>
        cellOf(rows.value[row] ?? {}, sourceId(field.name), field),
      );
      if (!table.ok) return table;
      const hidden = rows.value.filter((row) => isConfidential(statusOf(row, CONFIDENTIALITY))).length;
      return ok({
        table: withFlags(table.value, fields, rows.value, options.statuses ?? {}),
        next: null,
        ...(hidden > 0 && { notes: [confidentialNote(hidden)] }),
      });
    },
  };
}

const statusOf = (row: SdmxRow, ids: readonly string[]): unknown =>
  ids.map((id) => row[id]).find((value) => value !== undefined);

function cellOf(row: SdmxRow, id: string, { kind, stored }: Field): unknown {
  const cell = row[id];
  if (stored?.startsWith('measure')) {
    if (isMissingStatus(statusOf(row, STATUS)) || isConfidential(statusOf(row, CONFIDENTIALITY))) return null;
    return cell === 'NaN' || cell === '' ? null : cell;
  }
  if (kind === 'date' && typeof cell === 'string') return sdmxPeriod(cell) ?? cell;
  if (kind === 'flag' && typeof cell === 'string') return cell === 'true' ? true : cell === 'false' ? false : cell;
  return Array.isArray(cell) ? cell.map(String).join('; ') : cell;
}

function withFlags(
  table: Table,
  fields: readonly Field[],
  rows: readonly SdmxRow[],
  own: Readonly<Record<string, SdmxFlag>>,
): Table {
  const flags = Uint8Array.from(rows, (row) => flagsOfStatus(statusOf(row, STATUS), own) & ALL_FLAGS);
  if (flags.every((flag) => flag === 0)) return table;
  return {
    ...table,
    columns: table.columns.map((column, n) =>
      fields[n]?.stored?.startsWith('measure') ? { ...column, flags: Uint8Array.from(flags) } : column,
    ),
  };
}

const ALL_FLAGS = Object.values(cellFlags).reduce((bits, flag) => bits | flag, 0);

const confidentialNote = (rows: number): Note => ({
  level: 'warn',
  code: 'confidential',
  text: { zh: `${rows} 个数值不得公开，按缺失处理`, en: `${rows} values are confidential and shown as missing` },
});
