/** Who may sign in for the first time, with what; shown once and kept nowhere. */
export interface FirstAccount {
  readonly login: string;
  readonly password: string;
  readonly what: string;
}
