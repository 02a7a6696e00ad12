const TURN_MS = 30;

/** The answers of `work` one after another; after each while others may have a turn, so that a page goes on answering. */
export async function inTurns<T, U>(
  items: readonly T[],
  work: (item: T) => Promise<readonly U[]>,
): Promise<readonly U[]> {
  const answers: U[] = [];
  let began = performance.now();
  for (const item of items) {
    answers.push(...(await work(item)));
    if (performance.now() - began < TURN_MS) continue;
    await new Promise((resume) => setTimeout(resume));
    began = performance.now();
  }
  return answers;
}
