/** What was thrown, as an error: anything may be. */
export const errorOf = (cause: unknown): Error => (cause instanceof Error ? cause : new Error(String(cause)));
