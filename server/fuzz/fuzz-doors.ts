import { seeded } from '@/analysis/random';
import { components, type JsonSchema, operations, schemaOf } from '@/api/openapi';
import { cityChange } from '@/ports/administration';
import { sourceDraft } from '@/ports/connected-sources';
import { admitted } from '../people/authorisation';
import type { officeOfMatrix } from '../people/matrix.fixtures';
import { anyHostile, oneOf, sampleOf, spoiled } from './hostile-value';

type Office = Awaited<ReturnType<typeof officeOfMatrix>>;

/** What should not have come of a request; with the number it is found again by. */
interface Fault {
  readonly at: number;
  readonly request: string;
  readonly what: string;
}

const text: JsonSchema = { type: 'string' };
const given = (...names: readonly string[]): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, text])),
});
/** Bodies that the document of the API does not describe. */
const others: Readonly<Record<string, JsonSchema>> = {
  'POST /api/account/sign-in': given('login', 'password'),
  'POST /api/account/password': given('before', 'next'),
  'POST /api/account/post': given('post'),
  'POST /api/account/code': given('code'),
  'POST /api/account/factor/confirmation': given('code'),
  'POST /api/account/proof': given('code'),
  'POST /api/administration/changes': schemaOf(cityChange),
  'POST /api/sources/test': schemaOf(sourceDraft),
  'PUT /api/sources/:id': {
    type: 'object',
    properties: { version: { type: 'integer' }, state: { enum: ['on', 'paused'] }, draft: schemaOf(sourceDraft) },
  },
};
const routes = Object.keys(admitted);
const askersOf: Readonly<Record<string, readonly string[]>> = {
  open: ['nobody', 'link-holder', 'receipt-holder'],
  account: ['nobody', 'code-due', 'factor-due', 'office', 'security'],
  administration: ['system', 'security', 'audit'],
  sources: ['system', 'audit'],
};
const inOffice = ['undertaking', 'office', 'chief', 'legality-reviewer', 'expert', 'archivist'];
const places = ['consulting', 'withheld', 'led', 'ended', 'none', 'views', 'a'.repeat(64), '1', '9007199254740993'];
const oddPlaces = [
  '%00',
  '%ff',
  '%',
  '..',
  '%2e%2e%2f',
  '%25%30%30',
  'a'.repeat(3_000),
  '%F0%9F%99%82',
  ' ',
  '{}',
  '%ed%a0%80',
];
const headerNames = [
  'content-type',
  'content-length',
  'upload-offset',
  'last-event-id',
  'range',
  'if-none-match',
  'accept',
];
const headerValues = [
  'application/json',
  'text/plain;charset=utf-7',
  '-1',
  '0',
  '1e9',
  '99999999999999999999',
  'bytes=0-',
  '*',
  '\u00ff',
  'x'.repeat(5_000),
];
const SLOW_MS = 5_000;

/** Sends `count` requests, each out of order in some way, and tells of what should not have come of them. */
export async function fuzzDoors(office: Office, count: number, seed: number): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (let at = 0; at < count; at += 1) {
    const random = seeded(seed * 1_000_003 + at);
    const { asker, method, path, body, headers } = requestOf(random);
    const begun = performance.now();
    const request = `${asker} ${method} ${path.slice(0, 120)} ${JSON.stringify(headers).slice(0, 120)} ${String(body).slice(0, 300)}`;
    const fault = (what: string) => void faults.push({ at, request, what });
    try {
      const answer = await office.send(asker, method, path, { headers, ...(body !== undefined && { body }) });
      const told = await toldBy(answer);
      if (answer.status >= 500) fault(`${answer.status} ${told}`);
      else if (answer.status >= 400 && !/"kind":"/.test(told)) fault(`${answer.status} does not say why: ${told}`);
    } catch (cause) {
      fault(cause instanceof Error ? `${cause.message} ${cause.stack?.split('\n')[1]?.trim()}` : String(cause));
    }
    if (performance.now() - begun > SLOW_MS) fault(`took ${Math.round(performance.now() - begun)} ms`);
  }
  return faults;
}

async function toldBy(answer: Response): Promise<string> {
  if (answer.status < 400) {
    await answer.body?.cancel();
    return '';
  }
  return (await answer.text()).slice(0, 200);
}

function requestOf(random: () => number) {
  const route = oneOf(random, routes);
  const [method = '', pattern = ''] = route.split(' ');
  const [, , area = ''] = pattern.split('/');
  const asker = oneOf(random, askersOf[area] ?? inOffice);
  const odd = random() < 0.3;
  const place = () => oneOf(random, odd && random() < 0.5 ? oddPlaces : places);
  const path = pattern.replaceAll(/:[a-z]+/g, place) + (random() < 0.2 ? `?${place()}=${place()}` : '');
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (random() < 0.2) headers[oneOf(random, headerNames)] = oneOf(random, headerValues);
  if (route === 'PATCH /api/files/:upload' && random() < 0.8) headers['upload-offset'] = '0';
  const schema = others[route] ?? operations[route]?.body;
  return { asker, method, path, headers, body: method === 'GET' ? undefined : bodyOf(schema, random) };
}

function bodyOf(schema: JsonSchema | undefined, random: () => number): string | Uint8Array<ArrayBuffer> {
  const lot = random();
  const value = schema ? sampleOf(schema, random, components) : anyHostile(random);
  if (lot < 0.1) return Uint8Array.from({ length: Math.floor(random() * 400) }, () => random() * 256);
  if (lot < 0.13) return '['.repeat(20_000);
  if (lot < 0.16) return `{"a":${'1'.repeat(400)},"a":2}`;
  const sent = JSON.stringify(lot < 0.3 ? value : spoiled(value, random));
  return lot < 0.36 ? sent.slice(0, Math.floor(random() * sent.length)) : sent;
}
