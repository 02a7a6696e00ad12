import { localParser } from './parser';
import type { FromParser, ToParser } from './parser-messages';

interface Port {
  set onmessage(hear: ((event: MessageEvent) => void) | null);
  postMessage(message: FromParser, transfer: Transferable[]): void;
}

/** The worker's side: one parser, jobs answered by their number. Numbers of a page of rows are handed over, not copied. */
export function serveParser(port: Port): void {
  const parser = localParser();
  port.onmessage = async ({ data }) => {
    const { n, ...job } = data as ToParser; // sent by our own page
    try {
      const gave = await run(parser, job);
      port.postMessage({ n, gave }, buffersOf(gave));
    } catch (cause) {
      port.postMessage({ n, failed: cause instanceof Error ? cause.message : String(cause) }, []);
    }
  };
}

type Unnumbered = ToParser extends infer Message ? (Message extends ToParser ? Omit<Message, 'n'> : never) : never;

function run(parser: ReturnType<typeof localParser>, message: Unnumbered): Promise<unknown> {
  switch (message.job) {
    case 'read':
      return parser.read(...message.with);
    case 'ask':
      return parser.ask(...message.with);
    case 'inspect':
      return parser.inspect(...message.with);
    case 'table':
      return parser.table(...message.with);
    case 'kept':
      return parser.kept(...message.with);
    case 'rename':
      return parser.rename(...message.with);
    case 'drop':
      return parser.drop(...message.with);
  }
}

function buffersOf(gave: unknown): Transferable[] {
  if (typeof gave !== 'object' || gave === null || !('table' in gave)) return [];
  const { columns } = gave.table as { readonly columns: readonly { readonly values: unknown }[] }; // what `ask` gives
  return columns.flatMap(({ values }) => (values instanceof Float64Array ? [values.buffer] : []));
}
