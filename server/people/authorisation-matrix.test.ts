import { afterAll, beforeAll, expect, it } from 'vitest';
import { admitted, type Principal, principals } from './authorisation';
import { askers, officeOfMatrix, statesOfMatters, stopped } from './matrix.fixtures';

/**
 * Every route by everybody, over matters in every state, asked for real: what is answered, and with which fields, stands in
 * `authorisation-matrix.txt` and is read by a person whenever it changes. Whom the table of routes does not let in is told so
 * whatever the matter.
 */
let office: Awaited<ReturnType<typeof officeOfMatrix>>;
beforeAll(async () => {
  office = await officeOfMatrix();
}, 60_000);
afterAll(() => office.close());

const unknown = 'none';
const words = [
  'What everybody is answered, over which matter. Written by `authorisation-matrix.test.ts`. Stopped: told at the door that he is not signed in, what he has to do first, or that this is',
  'not his. An empty matter: whatever it is. In braces the fields of the answer, in brackets those of an entry.',
  '',
];
const bodyOf: Readonly<Record<string, object>> = {
  'POST /api/matters/:id/acts': {
    commandId: 'tried',
    expectedVersion: 1,
    request: { type: 'extendConsultation', on: '2026-11-23' },
  },
};
const isFieldName = /^[a-zA-Z]\w*$/;

/** Status, what a refusal is called, and the fields of what is given; of a list those of its first entry. */
async function told(answer: Response): Promise<string> {
  const type = answer.headers.get('content-type') ?? '';
  if (!type.startsWith('application/json')) {
    await answer.body?.cancel();
    return `${answer.status} ${type.split(';', 1)[0]}`.trim();
  }
  const body: unknown = await answer.json();
  if (Array.isArray(body)) return `${answer.status} [${fields(body[0])}]`;
  const { kind } = body as { kind?: unknown };
  return typeof kind === 'string' && answer.status >= 400
    ? `${answer.status} ${kind}`
    : `${answer.status} {${fields(body)}}`;
}
const fields = (value: unknown) =>
  Object.keys((value ?? {}) as object)
    .filter((name) => isFieldName.test(name))
    .sort()
    .join(' ');

const addressOf = (pattern: string, matter: string) =>
  pattern
    .replace(':collection', 'views')
    .replace('/matters/:id', `/matters/${matter}`)
    .replace('/consultations/:id', `/consultations/${matter}`)
    .replaceAll(/:[a-z]+/g, unknown);

/** As the table of routes calls him; links and receipts make nobody a person. */
const principalOf = (asker: string): Principal =>
  principals.find((one) => one === asker) ?? (stopped[asker] === undefined ? 'person' : 'nobody');
const posts = askers.filter((one) => stopped[one] === undefined);
const groups = { everybody: askers, 'every post': posts, 'nobody with a post': Object.keys(stopped) };
/** Names, or what they are together but for a few. */
function who(names: readonly string[]): string {
  for (const [group, all] of Object.entries(groups)) {
    const missing = all.filter((one) => !names.includes(one));
    const more = names.filter((one) => !all.includes(one));
    if (missing.length * 3 > all.length || more.length > 0) continue;
    return missing.length === 0 ? group : `${group} but ${missing.join(', ')}`;
  }
  return names.join(', ');
}

async function linesOf(route: string): Promise<string> {
  const [method = '', pattern = ''] = route.split(' ');
  const isOfMatter = /\/(matters|consultations)\/:id/.test(pattern);
  const matters = isOfMatter ? [unknown, ...Object.keys(statesOfMatters)] : [unknown];
  const cells = new Map<string, Map<string, string[]>>();
  for (const matter of matters)
    for (const asker of askers) {
      const answer = await told(await office.ask(asker, method, addressOf(pattern, matter), bodyOf[route]));
      const isLetIn = admitted[route]?.includes(principalOf(asker));
      const refusal = stopped[asker] ?? '403 not-allowed';
      if (!isLetIn) expect([route, asker, matter, answer]).toEqual([route, asker, matter, refusal]);
      else if (stopped[asker]) expect([route, asker, matter, answer]).not.toContain(refusal);
      const label = isLetIn ? answer : 'stopped';
      const row = cells.get(label) ?? new Map<string, string[]>();
      row.set(matter, [...(row.get(matter) ?? []), asker]);
      cells.set(label, row);
    }
  const lines = [...cells]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([answer, row]) => {
      const alike = new Map<string, string[]>();
      for (const [matter, names] of row) alike.set(who(names), [...(alike.get(who(names)) ?? []), matter]);
      return [...alike].map(([names, states]) => {
        const where = states.length === matters.length ? '' : states.join(', ');
        return `  ${answer} | ${where} | ${names}`;
      });
    });
  return [route, ...lines, ''].join('\n');
}

it('answers everybody, over every matter, as the reviewed table says', async () => {
  const parts: string[] = [...words];
  const before = await office.entries();
  for (const route of Object.keys(admitted)) parts.push(await linesOf(route));
  expect(await office.entries()).toBe(before);
  await expect(parts.join('\n')).toMatchFileSnapshot('./authorisation-matrix.txt');
}, 180_000);

it('has a row for each route', () => {
  const there = office.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`);
  expect([...new Set(there)].sort()).toEqual(Object.keys(admitted).sort());
});

it('notes each administrator and each person who was not let in', async () => {
  const refused = (await office.refusals()).map(({ person, about }) => `${person} ${about}`);
  expect(refused).toContain('system GET /api/matters/withheld/record');
  expect(refused).toContain('chief GET /api/administration/audit');
});
