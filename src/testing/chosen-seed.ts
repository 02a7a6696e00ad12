import fc from 'fast-check';

/**
 * Random tests begin alike in every run, so that a red one belongs to the change that made it. `RANDOM_SEED=<number>` tries
 * another beginning, `RANDOM_SEED=any` a new one each time.
 */
const chosen = process.env.RANDOM_SEED ?? '713';
if (chosen !== 'any') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(chosen) });
