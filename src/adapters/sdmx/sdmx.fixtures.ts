import { rowsOf } from '@/analysis/tables';
import type { Fetcher } from '@/data';
import { workOrders } from '@/data/conformance/work-orders';

export const flow = 'HRB.YSJ:DF_WORK_ORDERS(1.0.0)';
const urn = (kind: string, id: string) => `urn:sdmx:org.sdmx.infomodel.${kind}=HRB.YSJ:${id}(1.0.0)`;
const concept = (id: string) => `${urn('conceptscheme.Concept', 'CS_ORDERS')}.${id}`;
const component = (id: string, dataType: string) => ({
  id,
  conceptIdentity: concept(id),
  localRepresentation: { format: { dataType } },
});

const dataflow = {
  id: 'DF_WORK_ORDERS',
  agencyID: 'HRB.YSJ',
  version: '1.0.0',
  name: 'Work orders (sample)',
  names: { en: 'Work orders (sample)', zh: '工单（示例）' },
  structure: urn('datastructure.DataStructure', 'DSD_WORK_ORDERS'),
};

/** `structure/dataflow/…?references=descendants`, in SDMX-JSON 2.0. */
export const structureMessage = {
  meta: { id: 'S1', prepared: '2026-11-20T00:00:00Z', sender: { id: 'HRB.YSJ' }, contentLanguages: ['en', 'zh'] },
  data: {
    dataflows: [dataflow],
    dataStructures: [
      {
        id: 'DSD_WORK_ORDERS',
        agencyID: 'HRB.YSJ',
        version: '1.0.0',
        dataStructureComponents: {
          dimensionList: {
            id: 'DimensionDescriptor',
            dimensions: [{ position: 0, ...component('id', 'String') }],
            timeDimension: component('TIME_PERIOD', 'ObservationalTimePeriod'),
          },
          measureList: {
            id: 'MeasureDescriptor',
            measures: [component('amount', 'Double'), component('people', 'Integer'), component('closed', 'Boolean')],
          },
          attributeList: {
            id: 'AttributeDescriptor',
            attributes: [
              component('district', 'String'),
              {
                id: 'OBS_STATUS',
                conceptIdentity: concept('OBS_STATUS'),
                localRepresentation: { enumeration: urn('codelist.Codelist', 'CL_OBS_STATUS') },
              },
            ],
          },
        },
      },
    ],
    codelists: [
      {
        id: 'CL_OBS_STATUS',
        agencyID: 'HRB.YSJ',
        version: '1.0.0',
        codes: [
          { id: 'A', name: 'Normal value', names: { en: 'Normal value', zh: '正常值' } },
          { id: 'P', name: 'Provisional value', names: { en: 'Provisional value', zh: '初步数' } },
        ],
      },
    ],
    conceptSchemes: [
      {
        id: 'CS_ORDERS',
        agencyID: 'HRB.YSJ',
        version: '1.0.0',
        concepts: [{ id: 'amount', name: 'Amount', names: { en: 'Amount', zh: '金额' } }],
      },
    ],
  },
};

export interface SdmxManners {
  readonly cap?: number;
  readonly seen?: URL[];
}

/** A pretended SDMX 3.0 service: one flat cube, values in an order of its own, `c[…]` on dimensions, 404 for an empty slice. */
export function sdmxService({ cap = Number.POSITIVE_INFINITY, seen = [] }: SdmxManners = {}): Fetcher {
  const rows = [...rowsOf(workOrders)].reverse();
  return async (request) => {
    const url = new URL(request.url);
    seen.push(url);
    const refuse = (status: number, title: string) => Response.json({ errors: [{ code: status, title }] }, { status });
    const accept = request.headers.get('accept') ?? '';
    if (url.pathname.startsWith('/rest/structure/dataflow/')) {
      if (!accept.startsWith('application/vnd.sdmx.structure+json')) return refuse(406, 'Not acceptable');
      if (url.pathname === '/rest/structure/dataflow/*/*/~')
        return Response.json({ ...structureMessage, data: { dataflows: [dataflow] } });
      return url.pathname === '/rest/structure/dataflow/HRB.YSJ/DF_WORK_ORDERS/1.0.0'
        ? Response.json(structureMessage)
        : refuse(404, 'No results found');
    }
    if (url.pathname !== '/rest/data/dataflow/HRB.YSJ/DF_WORK_ORDERS/1.0.0/*') return refuse(404, 'No results found');
    if (!accept.startsWith('application/vnd.sdmx.data+json')) return refuse(406, 'Not acceptable');
    let kept = rows;
    for (const [name, value] of url.searchParams) {
      if (['dimensionAtObservation', 'attributes', 'measures', 'asOf'].includes(name)) continue;
      if (name === 'c[id]') kept = kept.filter(({ id }) => value.split(',').includes(String(id)));
      else if (name === 'c[TIME_PERIOD]' && /^((ge|le):\d{4}\+?)+$/.test(value))
        for (const bound of value.split('+')) {
          const [sign, year = ''] = bound.split(':');
          kept = kept.filter(({ received }) =>
            sign === 'ge' ? String(received) >= year : String(received).slice(0, 4) <= year,
          );
        }
      else return refuse(400, `Syntax error: ${name}=${value}`);
    }
    if (kept.length === 0) return refuse(404, 'No results found');
    const given = kept.slice(0, cap);
    const ids = given.map(({ id }) => String(id));
    const days = [...new Set(given.map(({ received }) => String(received)))];
    const districts = [...new Set(given.flatMap(({ district }) => (district === null ? [] : [String(district)])))];
    return Response.json({
      meta: { id: 'D1', prepared: '2026-11-23T00:00:00Z', sender: { id: 'HRB.YSJ' } },
      data: {
        structures: [
          {
            dimensions: {
              observation: [
                { id: 'id', keyPosition: 0, values: ids.map((value) => ({ value })) },
                { id: 'TIME_PERIOD', keyPosition: 1, values: days.map((value) => ({ value })) },
              ],
            },
            measures: { observation: [{ id: 'amount' }, { id: 'people' }, { id: 'closed' }] },
            attributes: { observation: [{ id: 'district', values: districts.map((value) => ({ value })) }] },
            dataSets: [0],
          },
        ],
        dataSets: [
          {
            structure: 0,
            action: 'Replace',
            observations: Object.fromEntries(
              given.map(({ received, amount = null, people = null, closed = null, district }, n) => [
                `${n}:${days.indexOf(String(received))}`,
                [amount, people, closed, ...(district === null ? [] : [districts.indexOf(String(district))])],
              ]),
            ),
          },
        ],
      },
      ...(given.length < kept.length && { errors: [{ code: 510, title: 'Response size exceeds service limit' }] }),
    });
  };
}

/** A time series of SDMX-JSON 1.0 with provisional, revised, missing and confidential values. */
export const seriesMessage = {
  header: { id: 'X', prepared: '2026-11-20T00:00:00Z', sender: { id: 'STATS' } },
  structure: {
    dimensions: {
      dataSet: [{ id: 'FREQ', keyPosition: 0, values: [{ id: 'Q', name: 'Quarterly' }] }],
      series: [{ id: 'AREA', keyPosition: 1, values: [{ id: '230102' }, { id: '230103' }] }],
      observation: [{ id: 'TIME_PERIOD', values: [{ id: '2026-Q1' }, { id: '2026-S1' }, { id: '2026-M03' }] }],
    },
    attributes: {
      series: [{ id: 'TITLE', values: [{ name: 'x', id: 'T1' }] }],
      observation: [
        { id: 'OBS_STATUS', default: 'A', values: [{ id: 'P' }, { id: 'R' }, { id: 'M' }] },
        { id: 'CONF_STATUS', values: [{ id: 'F' }, { id: 'C' }] },
      ],
    },
  },
  dataSets: [
    {
      action: 'Information',
      series: {
        '0': { attributes: [0], observations: { '0': [1.5, 0, 0], '1': [2, 1], '2': [3] } },
        '1': { observations: { '0': [4, 2], '1': [5, null, 1] } },
      },
    },
  ],
};
