import type { Words } from '@/core/kernel';

/**
 * Why a tile shows no figure, or not the whole of it. The kinds are those of a backend's refusals, and what the screen itself
 * knows: loading, empty, stale, cut, failed. `stale`, `cut`, and `loading` or `offline` over old data keep the picture in view.
 */
export type TileProblem =
  /** `later`: not asked for yet, since the tile is out of view; nothing waits for it. */
  | { readonly kind: 'loading'; readonly waitingFor?: string; readonly later?: true }
  | { readonly kind: 'empty'; readonly title?: string; readonly hint?: string }
  | { readonly kind: 'offline' }
  /** Older than its limit: how old, and why no newer one came. */
  | { readonly kind: 'stale'; readonly age: string; readonly why?: string }
  | {
      readonly kind: 'forbidden';
      readonly need: 'login' | 'grant' | 'never';
      /** Who holds the data. */
      readonly holder?: string;
      readonly terms?: string;
    }
  | { readonly kind: 'cut'; readonly shown: number; readonly of?: number; readonly why?: 'cap' | 'budget' | 'policy' }
  /** `said`: the clause in words. */
  | { readonly kind: 'unsupported'; readonly clause: string; readonly hint?: string; readonly said?: Words }
  | { readonly kind: 'tooBig'; readonly cap: number; readonly hint?: string }
  /** `said`: the fault in the words of who found it. */
  | { readonly kind: 'malformed'; readonly where: string; readonly said?: Words }
  | { readonly kind: 'late'; readonly afterMs: number }
  | { readonly kind: 'busy'; readonly retryAfterMs?: number }
  | { readonly kind: 'absent'; readonly what?: string }
  | { readonly kind: 'aborted' }
  | { readonly kind: 'failed'; readonly what?: string };

export type TileProblemKind = TileProblem['kind'];

/** Whether data that are there stay in view under a band of words. */
export const keepsPicture = ({ kind }: TileProblem): boolean =>
  kind === 'stale' || kind === 'cut' || kind === 'loading' || kind === 'offline' || kind === 'late' || kind === 'busy';
