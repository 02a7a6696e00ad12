const SLOTS = 1 << 20;

/** Pairs that were looked at already: what alike texts share they share in several bands. Holds the last ones, and may forget. */
export class SeenPairs {
  private readonly held = new Float64Array(SLOTS).fill(-1);

  /** `rows`: how many there are, so that a pair is one number. */
  constructor(private readonly rows: number) {}

  has(a: number, b: number): boolean {
    return this.held[slotOf(a, b)] === a * this.rows + b;
  }

  add(a: number, b: number): void {
    this.held[slotOf(a, b)] = a * this.rows + b;
  }
}

const slotOf = (a: number, b: number): number => (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 12;
