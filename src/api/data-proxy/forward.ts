/** Thrown by a way out that does not go where the request leads. */
export class InnerAddress extends Error {}

/** Sends a request to a backend, without following redirects; ends with the signal. In Node this is `fetch`. */
export type Forward = (request: Request, signal: AbortSignal) => Promise<Response>;
