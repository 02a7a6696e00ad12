export { AccountCard } from './account-card';
export { OwnSecurity } from './own-security';
export { SignInGate } from './sign-in-gate';
