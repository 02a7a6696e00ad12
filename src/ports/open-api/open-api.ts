import type { Result } from '@/core/kernel';
import type { EnrolmentToSend } from '@/ports/enrolment';
import type { OpenList, OpenNotice } from './open-consultation';
import type { OpinionToSend, Receipt, refusals } from './receipt';

export type OpenFailure = {
  readonly kind: (typeof refusals)[number] | 'offline' | 'server';
  readonly waitSeconds?: number | undefined;
  /** Which answer to the questionnaire is missing or none. */
  readonly question?: string | undefined;
};

/** What anybody may ask of the city, without signing in. */
export interface OpenApi {
  list(): Promise<Result<OpenList, OpenFailure>>;
  notice(id: string): Promise<Result<OpenNotice, OpenFailure>>;
  send(id: string, opinion: OpinionToSend): Promise<Result<Receipt, OpenFailure>>;
  enrol(id: string, enrolment: EnrolmentToSend): Promise<Result<Receipt, OpenFailure>>;
  follow(code: string): Promise<Result<Receipt, OpenFailure>>;
  /** Throws away who wrote it and what tells it; the opinion stays. */
  erase(code: string): Promise<Result<Receipt, OpenFailure>>;
}
