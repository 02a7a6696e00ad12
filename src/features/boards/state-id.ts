/** First 32 hex digits of the SHA-256 of a text: the id a long state is stored under. Also works on a plain-HTTP intranet. */
export async function stateIdOf(text: string): Promise<string> {
  const [{ sha256 }, { bytesToHex }] = await Promise.all([
    import('@noble/hashes/sha2.js'),
    import('@noble/hashes/utils.js'),
  ]);
  return bytesToHex(sha256(new TextEncoder().encode(text))).slice(0, 32);
}
