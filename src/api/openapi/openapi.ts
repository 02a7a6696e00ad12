import type { Operation } from './json-schema';
import { components, operations } from './operations';

interface Route {
  readonly method: string;
  readonly path: string;
}

/** Addresses of the API, as `GET /api/matters`, without its middleware. */
export const addressesOf = (routes: readonly Route[]): readonly string[] =>
  [...new Set(routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`))].sort();

/** The API as OpenAPI 3.1, from its own routes. Throws on a route nobody has described. */
export function openApiOf(routes: readonly Route[]): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const address of addressesOf(routes)) {
    const operation = operations[address];
    if (!operation) throw new Error(`not described: ${address}`);
    const [method = '', path = ''] = address.split(' ');
    const place = path.replaceAll(/:(\w+)/g, '{$1}');
    paths[place] = { ...paths[place], [method.toLowerCase()]: told(operation, path) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Hengce',
      version: '1',
      description: 'One person asks; without a session every route outside /api/open and /api/health answers 401.',
    },
    paths,
    components: { schemas: components },
  };
}

const json = (schema: object) => ({ content: { 'application/json': { schema } } });

const told = ({ summary, body, answers }: Operation, path: string) => ({
  summary,
  parameters: [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  })),
  ...(body && { requestBody: { required: true, ...json(body) } }),
  responses: {
    ...Object.fromEntries(
      Object.entries(answers).map(([status, answer]) => [
        status,
        { description: answer.means, ...(answer.body && json(answer.body)) },
      ]),
    ),
    ...(!path.startsWith('/api/open/') && path !== '/api/health' && { 401: { description: 'Nobody is signed in.' } }),
  },
});
