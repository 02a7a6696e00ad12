import { localBench } from './bench';
import type { FromBench, ToBench } from './bench-messages';

interface Port {
  set onmessage(hear: ((event: MessageEvent) => void) | null);
  postMessage(message: FromBench, transfer: Transferable[]): void;
}

/** The worker's side: one bench, jobs answered by their number. Numbers of a page of rows are handed over, not copied. */
export function serveBench(port: Port): void {
  const bench = localBench();
  port.onmessage = async ({ data }) => {
    const { n, ...job } = data as ToBench; // sent by our own page
    try {
      const gave = await run(bench, job);
      port.postMessage({ n, gave }, buffersOf(gave));
    } catch (cause) {
      port.postMessage({ n, failed: cause instanceof Error ? cause.message : String(cause) }, []);
    }
  };
}

type Unnumbered = ToBench extends infer Message ? (Message extends ToBench ? Omit<Message, 'n'> : never) : never;

function run(bench: ReturnType<typeof localBench>, message: Unnumbered): Promise<unknown> {
  switch (message.job) {
    case 'read':
      return bench.read(...message.with);
    case 'ask':
      return bench.ask(...message.with);
    case 'inspect':
      return bench.inspect(...message.with);
    case 'kept':
      return bench.kept(...message.with);
    case 'rename':
      return bench.rename(...message.with);
    case 'drop':
      return bench.drop(...message.with);
  }
}

function buffersOf(gave: unknown): Transferable[] {
  if (typeof gave !== 'object' || gave === null || !('table' in gave)) return [];
  const { columns } = gave.table as { readonly columns: readonly { readonly values: unknown }[] }; // what `ask` gives
  return columns.flatMap(({ values }) => (values instanceof Float64Array ? [values.buffer] : []));
}
