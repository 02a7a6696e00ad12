/** Whether one of the texts stands in the bytes or in a header of an answer. */
export function holdsSecret(traces: readonly string[], bytes: Uint8Array, headers: Headers): boolean {
  if (traces.length === 0) return false;
  // latin1 maps every byte to one character, so bytes of any encoding and of any format can be searched as text.
  const text = new TextDecoder('latin1').decode(bytes);
  const heads = [...headers].map(([, value]) => value).join('\n');
  return traces.some((trace) => text.includes(trace) || heads.includes(trace));
}
