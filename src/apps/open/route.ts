import { useSyncExternalStore } from 'react';

export type OpenRoute =
  | { readonly page: 'list' }
  | { readonly page: 'notice'; readonly id: string }
  | { readonly page: 'follow' }
  | { readonly page: 'expert'; readonly code: string };

const EXPERT = /^#\/expert\/([0-9A-Z]{26})$/;
const NOTICE = /^#\/c\/([a-z0-9][a-z0-9-]{0,63})$/;

export function routeOf(hash: string): OpenRoute {
  const [, id] = NOTICE.exec(hash) ?? [];
  if (id) return { page: 'notice', id };
  const [, code] = EXPERT.exec(hash) ?? [];
  if (code) return { page: 'expert', code };
  return hash === '#/follow' ? { page: 'follow' } : { page: 'list' };
}

const listen = (told: () => void) => {
  addEventListener('hashchange', told);
  return () => removeEventListener('hashchange', told);
};

export const useHash = (): string => useSyncExternalStore(listen, () => location.hash);
