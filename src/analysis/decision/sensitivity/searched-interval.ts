/**
 * How far a weight can move from where it is before the leader is no longer first, for methods that are not straight in the weights (TOPSIS):
 * looked at in steps of 1/400 outwards, then bisected to 1e-9. Not exact: two changes of the lead within one step go unseen. `leads` tells whether
 * the leader is first at a weight.
 */
export function searchedInterval(
  leads: (weight: number) => boolean,
  now: number,
): { readonly low: number; readonly high: number } {
  const edge = (end: 0 | 1): number => {
    const step = end === 1 ? 1 / 400 : -1 / 400;
    let inside = now;
    while (inside !== end) {
      const next = end === 1 ? Math.min(1, inside + step) : Math.max(0, inside + step);
      if (!leads(next)) return bisected(leads, inside, next);
      inside = next;
    }
    return end;
  };
  return { low: edge(0), high: edge(1) };
}

function bisected(leads: (weight: number) => boolean, inside: number, outside: number): number {
  let [yes, no] = [inside, outside];
  while (Math.abs(no - yes) > 1e-9) {
    const middle = (yes + no) / 2;
    if (leads(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}
