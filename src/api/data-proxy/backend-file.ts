import { z } from 'zod';
import { backendKinds } from '@/ports/data-source';

/** The demo's memory is no peer to forward to. */
const protocols = backendKinds.filter((kind) => kind !== 'memory');

const words = z.strictObject({ zh: z.string().min(1).max(200), en: z.string().min(1).max(200) });
const environmentName = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]{0,99}$/, 'name of an environment variable, e.g. TRAFFIC_TOKEN');
const headerName = z.string().regex(/^[a-z][a-z0-9-]{0,99}$/, 'header name in lower case');

/** Headers that frame or route a request: no secret may stand in them. */
const framing = ['host', 'connection', 'content-length', 'transfer-encoding', 'cookie', 'accept', 'content-type'];

/** A plain address: no user name or password, no query, no fragment. */
const target = z.url({ protocol: /^https?$/ }).refine(
  (text) => {
    const url = new URL(text);
    return !url.username && !url.password && !url.search && !url.hash;
  },
  { error: 'an http(s) address without credentials, query or fragment' },
);

/** Where the secret goes; the secret itself is never in the file, only the name of the variable that holds it. */
const secret = z.strictObject({
  env: environmentName,
  place: z.union([
    z.strictObject({
      header: headerName.refine((name) => !framing.includes(name), { error: 'a secret cannot stand in this header' }),
      prefix: z.string().max(40).default(''),
    }),
    z.strictObject({ query: z.string().regex(/^[A-Za-z$][\w$.-]{0,63}$/) }),
    z.strictObject({
      basicUser: z
        .string()
        .min(1)
        .max(100)
        .regex(/^[^:\p{Cc}]+$/u),
    }),
  ]),
});

/**
 * A request that passes. In `path`, `*` stands for any characters of one segment, `**` as the last segment for any rest.
 * With `query`, only the parameters named pass; without it, all do.
 */
const allowance = z.strictObject({
  method: z.enum(['GET', 'HEAD', 'POST']),
  path: z
    .string()
    .max(500)
    .regex(/^(\/[^/?#\\]+)+$|^\/$/, 'a path with a leading slash and no empty segment')
    .refine(
      (path) =>
        path
          .split('/')
          .slice(1, -1)
          .every((segment) => segment !== '**'),
      {
        error: '** only as the last segment',
      },
    )
    .refine((path) => path.split('/').every((segment) => segment !== '.' && segment !== '..'), {
      error: 'no dot segments',
    }),
  query: z.array(z.string().min(1).max(100)).readonly().optional(),
});

const limits = z.strictObject({
  requestBytes: z
    .int()
    .min(0)
    .max(16 * 1024 * 1024)
    .default(64 * 1024),
  /** Of the answer as the browser gets it, unpacked. An answer is held whole, so this times `concurrent` is memory. */
  answerBytes: z
    .int()
    .min(1)
    .max(256 * 1024 * 1024)
    .default(32 * 1024 * 1024),
  deadlineMs: z.int().min(10).max(300_000).default(30_000),
  concurrent: z.int().min(1).max(64).default(6),
  /** How many more may stand in line for a free place. */
  waiting: z.int().min(0).max(1_000).default(48),
});

export const configuredBackend = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,62}$/, 'lower-case letters, digits and hyphens'),
  protocol: z.enum(protocols),
  name: words,
  /** The unit that holds the data, as the catalogue names it. */
  owner: z.string().min(1).max(100),
  /** For the adapter in the browser: everybody who may open the page can read them. */
  options: z.record(z.string(), z.json()).default({}),
  target,
  secret: secret.optional(),
  allow: z.array(allowance).min(1).readonly(),
  limits: limits.prefault({}),
});

/** The file that names the backends: closed, so that a misspelt key is an error and not a rule that is not there. */
export const backendFile = z
  .strictObject({ backends: z.array(configuredBackend) })
  .refine(({ backends }) => new Set(backends.map(({ id }) => id)).size === backends.length, {
    error: 'two backends with the same id',
    path: ['backends'],
  });

export type ConfiguredBackend = z.infer<typeof configuredBackend>;
export type Allowance = z.infer<typeof allowance>;
