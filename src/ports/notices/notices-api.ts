import type { Result } from '@/core/kernel';
import type { NoticeSettings, NoticesAnswer } from './notice';

export interface NoticesFailure {
  readonly kind: 'offline' | 'server';
}

/** One's own notices: worked out of the work list; what was read, and how one is told, is kept. */
export interface NoticesApi {
  notices(): Promise<Result<NoticesAnswer, NoticesFailure>>;
  markRead(keys: readonly string[]): Promise<Result<true, NoticesFailure>>;
  save(settings: NoticeSettings): Promise<Result<true, NoticesFailure>>;
}
