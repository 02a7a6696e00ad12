/** Where a page begins, for whom, in the answer to which question. */
interface Issued {
  readonly from: number;
  readonly question: string;
  readonly who: string;
}

const KEPT = 2_000;

/** Cursors that were given out: nobody can begin a page where none ended, nor with the cursor of another person or question. */
export class IssuedCursors {
  private readonly issued = new Map<string, Issued>();

  write(place: Issued): string {
    const token = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('');
    this.issued.set(token, place);
    for (const old of this.issued.keys()) if (this.issued.size > KEPT) this.issued.delete(old);
    return token;
  }

  /** The row a page begins at; undefined: the cursor is none, has expired, or is of another question or person. */
  read(token: string, question: string, who: string): number | undefined {
    const place = this.issued.get(token);
    return place?.question === question && place.who === who ? place.from : undefined;
  }
}
