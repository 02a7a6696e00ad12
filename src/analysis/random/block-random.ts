/** Samples in a block. A run is cut into blocks that know their number, so it comes out alike on one worker or on seven. */
export const BLOCK = 4096;

/**
 * The generator of one block: sfc32 (Chris Doty-Humphrey, PractRand, public domain; 128 bits of state) started from a hash of master seed and
 * block number. Numbers in (0, 1), never 0 or 1, in steps of 2⁻³².
 */
export function blockRandom(seed: number, block: number): () => number {
  let a = mixed(seed ^ 0x9e3779b9);
  let b = mixed(Math.floor(seed / 4_294_967_296) ^ 0x85ebca6b);
  let c = mixed(block + 0x27d4eb2f);
  let counter = 1;
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return ((sum >>> 0) + 0.5) / 4_294_967_296;
  };
  for (let turn = 0; turn < 16; turn += 1) next();
  return next;
}

/** The finaliser of MurmurHash3 (Austin Appleby, public domain): every bit of what comes in moves half of what comes out. */
function mixed(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
