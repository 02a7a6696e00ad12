import { err, ok, type Result, type Words } from '@/core/kernel';
import type { EntryTerms } from '@/ports/data-source';
import { backendFile, type ConfiguredBackend } from './backend-file';
import { type Credential, credentialOf } from './credential';
import type { Forward } from './forward';

/** A backend with its secret in place; without one it is listed, and answers nothing. */
export interface ProxiedBackend extends ConfiguredBackend {
  readonly credential: Credential | null;
  /** A way out of its own, which looks at the address first. */
  readonly forward?: Forward;
  /** What an administrator connected it on. */
  readonly terms?: EntryTerms;
  /** An administrator has paused it: it is listed, and answers nothing. */
  readonly paused?: true;
  /** The server asks it itself: pages ask in our own protocol, and nothing else goes on to it. */
  readonly door?: (request: Request, who: string) => Promise<Response>;
}

export interface ReadBackends {
  readonly backends: readonly ProxiedBackend[];
  /** For the person who starts the server; they name variables, never values. */
  readonly notices: readonly Words[];
}

/**
 * Decodes the file of backends and takes the secrets from the environment.
 * Errors: one line an issue, place first. A missing secret is a notice, not an error.
 */
export function readBackends(
  file: unknown,
  env: Readonly<Record<string, string | undefined>>,
): Result<ReadBackends, readonly string[]> {
  const decoded = backendFile.safeParse(file);
  if (!decoded.success)
    return err(decoded.error.issues.map(({ path, message }) => `${path.join('.') || '(root)'}: ${message}`));
  const notices: Words[] = [];
  const backends = decoded.data.backends.map((backend): ProxiedBackend => {
    const credential = credentialOf(backend.secret, env);
    if (!credential.ok) notices.push(faultWords(backend, credential.error));
    else if (backend.secret && isClearText(backend.target)) notices.push(clearTextWords(backend));
    return { ...backend, credential: credential.ok ? credential.value : null };
  });
  return ok({ backends, notices });
}

/** To the machine itself nothing travels. */
function isClearText(target: string): boolean {
  const { protocol, hostname } = new URL(target);
  return protocol === 'http:' && !/^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname);
}

function faultWords({ id, name, secret }: ConfiguredBackend, fault: 'missing' | 'unprintable'): Words {
  const variable = secret?.env ?? '';
  return fault === 'missing'
    ? {
        zh: `数据后端“${name.zh}”(${id})不可用：未设置环境变量 ${variable}`,
        en: `data backend "${name.en}" (${id}) is unavailable: environment variable ${variable} is not set`,
      }
    : {
        zh: `数据后端“${name.zh}”(${id})不可用：环境变量 ${variable} 含有不可打印字符`,
        en: `data backend "${name.en}" (${id}) is unavailable: environment variable ${variable} holds unprintable characters`,
      };
}

const clearTextWords = ({ id, name }: ConfiguredBackend): Words => ({
  zh: `数据后端“${name.zh}”(${id})的密钥以明文（http）传送，请尽量使用 https`,
  en: `the secret of data backend "${name.en}" (${id}) travels in clear text (http); use https where you can`,
});
