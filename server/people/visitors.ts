import type { Actor } from '@/core/matter';
import type { Principal } from './authorisation';
import type { FactorState, SecondFactors } from './factor/second-factors';
import type { Account, People, Post } from './people';
import { tokenOf } from './session-cookie';
import type { Sessions } from './sessions';
import type { SignInRules } from './sign-in-rules';

/** Who a request comes from, and what he works as. */
export interface Visitor {
  readonly principal: Principal;
  readonly account: Account | undefined;
  readonly token: string | undefined;
  readonly session: Awaited<ReturnType<Sessions['of']>>;
  readonly posts: readonly Post[];
  readonly post: Post | undefined;
  readonly actor: Actor | null;
}

interface Parts {
  readonly people: People;
  readonly sessions: Sessions;
  readonly factors: SecondFactors;
  readonly rules: SignInRules;
  readonly secure: boolean;
  today(): string;
}

/** Reads each request once: the session, its person, his posts of the day. Who was disabled or lost his post is so at the next request. */
export function openVisitors({
  people,
  sessions,
  factors,
  rules,
  secure,
  today,
}: Parts): (request: Request) => Promise<Visitor> {
  const read = new WeakMap<Request, Promise<Visitor>>();
  const nobody = {
    principal: 'nobody',
    account: undefined,
    session: null,
    posts: [],
    post: undefined,
    actor: null,
  } as const;

  const visitor = async (request: Request): Promise<Visitor> => {
    const token = tokenOf(request, secure);
    const session = token === undefined ? null : await sessions.of(token);
    const account = session ? await people.byId(session.person) : undefined;
    if (!session || !account || account.disabled) return { ...nobody, token };
    const mustProve = session.way === 'password' && isFactorAsked(rules, account);
    const due = dueOf(account, session, mustProve ? await factors.of(account.id) : null);
    if (due) return { ...nobody, principal: due, account, session, token };
    const posts = account.admin === null ? await people.postsOf(account.id, today()) : [];
    const post = posts.find(({ id }) => id === session.post) ?? posts[0];
    const actor = post && { id: account.id, name: account.name, role: post.role, unit: post.unit };
    const principal = account.admin ?? (post ? 'person' : 'no-post');
    return { principal, account, token, session, posts, post, actor: actor ?? null };
  };
  return (request) => {
    const known = read.get(request);
    if (known) return known;
    const now = visitor(request);
    read.set(request, now);
    return now;
  };
}

/** Whether the rules ask this person for a second factor. */
export const isFactorAsked = ({ secondFactor }: SignInRules, { admin }: Account): boolean =>
  secondFactor === 'everybody' || (secondFactor === 'administrators' && admin !== null);

/** What comes before anything else; `asked`: his second factor, where one is asked of him. */
function dueOf(
  { mustChange }: Account,
  { isCodeDue, way }: NonNullable<Visitor['session']>,
  asked: FactorState | null,
): Principal | null {
  if (isCodeDue) return 'code-due';
  if (mustChange && way === 'password') return 'password-due';
  return asked && !asked.isOn ? 'factor-due' : null;
}
