/** Sets that grow together; the least member stands for its set, so the result does not depend on the order of the unions. */
export class UnionFind {
  private readonly parent: Uint32Array;

  constructor(count: number) {
    this.parent = Uint32Array.from({ length: count }, (_, at) => at);
  }

  find(at: number): number {
    const { parent } = this;
    let one = at;
    while (parent[one] !== one) {
      parent[one] = parent[parent[one] ?? 0] ?? 0;
      one = parent[one] ?? 0;
    }
    return one;
  }

  union(a: number, b: number): void {
    const x = this.find(a);
    const y = this.find(b);
    if (x < y) this.parent[y] = x;
    else this.parent[x] = y;
  }
}
