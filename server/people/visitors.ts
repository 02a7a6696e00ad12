import type { Actor } from '@/core/matter';
import type { Principal } from './authorisation';
import type { Account, People, Post } from './people';
import { tokenOf } from './session-cookie';
import type { Sessions } from './sessions';

/** Who a request comes from, and what he works as. */
export interface Visitor {
  readonly principal: Principal;
  readonly account: Account | undefined;
  readonly token: string | undefined;
  readonly posts: readonly Post[];
  readonly post: Post | undefined;
  readonly actor: Actor | null;
}

interface Parts {
  readonly people: People;
  readonly sessions: Sessions;
  readonly secure: boolean;
  today(): string;
}

/** Reads each request once: the session, its person, his posts of the day. Who was disabled or lost his post is so at the next request. */
export function openVisitors({ people, sessions, secure, today }: Parts): (request: Request) => Promise<Visitor> {
  const read = new WeakMap<Request, Promise<Visitor>>();

  const visitor = async (request: Request): Promise<Visitor> => {
    const token = tokenOf(request, secure);
    const session = token === undefined ? null : await sessions.of(token);
    const account = session ? await people.byId(session.person) : undefined;
    if (!session || !account || account.disabled)
      return { principal: 'nobody', account: undefined, token, posts: [], post: undefined, actor: null };
    const posts = account.admin === null ? await people.postsOf(account.id, today()) : [];
    const post = posts.find(({ id }) => id === session.post) ?? posts[0];
    const actor = post && { id: account.id, name: account.name, role: post.role, unit: post.unit };
    return { principal: principalOf(account, post), account, token, posts, post, actor: actor ?? null };
  };
  return (request) => {
    const known = read.get(request);
    if (known) return known;
    const now = visitor(request);
    read.set(request, now);
    return now;
  };
}

function principalOf({ mustChange, admin }: Account, post: Post | undefined): Principal {
  if (mustChange) return 'password-due';
  return admin ?? (post ? 'person' : 'no-post');
}
