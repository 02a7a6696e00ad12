import { connect, createServer, type Socket } from 'node:net';

/** An address that leads to one port at a time, as the floating address of a database cluster does. */
export async function forwarder(first: number) {
  let target = first;
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (!address || typeof address !== 'object') throw new Error('no port');
  return {
    port: address.port,
    /** From now on it leads elsewhere; what was under way is cut. */
    leadTo(port: number): void {
      target = port;
      for (const socket of open) socket.destroy();
    },
    close: () =>
      new Promise<void>((done) => {
        for (const socket of open) socket.destroy();
        server.close(() => done());
      }),
  };
}
export type Forwarder = Awaited<ReturnType<typeof forwarder>>;
