/** Lower triangle L with L Lᵀ = a symmetric matrix (Cholesky); undefined: it is not positive definite. */
export function cholesky(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] | undefined {
  const lower: number[][] = [];
  for (const [i, row] of matrix.entries()) {
    const line: number[] = [];
    for (let j = 0; j <= i; j += 1) {
      const other = j === i ? line : (lower[j] ?? []);
      let sum = row[j] ?? 0;
      for (let k = 0; k < j; k += 1) sum -= (line[k] ?? 0) * (other[k] ?? 0);
      if (j < i) line.push(sum / (other[j] ?? 1));
      else if (sum > 1e-10) line.push(Math.sqrt(sum));
      else return undefined;
    }
    lower.push(line);
  }
  return lower;
}
