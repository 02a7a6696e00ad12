export type { AccountApi, AccountRefusal, ProofWay } from './account-api';
export { type AccountState, accountState } from './account-state';
