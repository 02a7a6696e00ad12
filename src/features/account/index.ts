export { AccountCard } from './account-card';
export { SignInGate } from './sign-in-gate';
