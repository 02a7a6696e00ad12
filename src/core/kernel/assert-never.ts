/** Makes a switch over a union exhaustive; reaching it is a defect. */
export function assertNever(value: never): never {
  throw new Error(`unreachable case: ${JSON.stringify(value)}`);
}
