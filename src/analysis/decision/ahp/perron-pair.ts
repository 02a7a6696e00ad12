/** Right and left Perron vectors of a positive matrix, each of any length, with their eigenvalue. */
export interface PerronPair {
  readonly right: Float64Array;
  readonly left: Float64Array;
  readonly eigenvalue: number;
}

/**
 * Both vectors at once, by power iteration on E + I with E = D⁻¹AD and D the right vector to begin with: near it the rows of E are even and few
 * turns are needed, so each search step begins where the last one ended. The eigenvalue is yᵀEx/yᵀx, whose error is the product of both
 * vectors' errors. Matrix n × n by rows, positive.
 */
export function perronPair(matrix: Float64Array, near: Pick<PerronPair, 'right' | 'left'>): PerronPair {
  const n = near.right.length;
  const at = (list: Float64Array, index: number) => list[index] ?? 0; // indices stay below n
  const even = matrix.map((a, k) => (a * at(near.right, k % n)) / at(near.right, Math.floor(k / n)));
  let x: Float64Array = new Float64Array(n).fill(1);
  let y: Float64Array = near.left.map((value, i) => value * at(near.right, i));
  const turned = (v: Float64Array, down: number, along: number, shift: number): Float64Array => {
    const next = new Float64Array(n);
    for (let i = 0; i < n; i += 1) {
      let sum = shift * at(v, i);
      for (let j = 0; j < n; j += 1) sum += at(even, i * down + j * along) * at(v, j);
      next[i] = sum;
    }
    return next;
  };
  const settled = (next: Float64Array, before: Float64Array): boolean => {
    const scale = n / next.reduce((sum, value) => sum + value, 0);
    let moved = 0;
    for (let i = 0; i < n; i += 1) {
      next[i] = at(next, i) * scale;
      moved = Math.max(moved, Math.abs(at(next, i) - at(before, i)));
    }
    return moved <= 2e-15;
  };
  for (let turn = 0; turn < 20_000; turn += 1) {
    const [nextX, nextY] = [turned(x, n, 1, 1), turned(y, 1, n, 1)];
    const areSettled = [settled(nextX, x), settled(nextY, y)].every(Boolean);
    [x, y] = [nextX, nextY] as const;
    if (areSettled) break;
  }
  const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, i) => sum + value * at(b, i), 0);
  return {
    right: x.map((value, i) => value * at(near.right, i)),
    left: y.map((value, i) => value / at(near.right, i)),
    eigenvalue: dot(y, turned(x, n, 1, 0)) / dot(y, x),
  };
}
