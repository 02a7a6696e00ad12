/** How the identity provider sent somebody back; null: he comes from elsewhere. */
const ways = ['unreachable', 'refused', 'unknown', 'not-allowed', 'late', 'proved'] as const;

export function cameBack(search: string): (typeof ways)[number] | null {
  const told = new URLSearchParams(search).get('sign-in');
  return ways.find((one) => one === told) ?? null;
}
