import { createServer } from 'node:http';

const rows = [
  { id: 1, district: '道里区', received: '2026-05-01', amount: 3 },
  { id: 2, district: '道外区', received: '2026-05-31', amount: 4 },
  { id: 3, district: '道外区', received: '2026-06-30', amount: 9 },
];
const csdl = `<?xml version="1.0"?><edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="City" xmlns="http://docs.oasis-open.org/odata/ns/edm"><EntityType Name="Order"><Key><PropertyRef Name="id"/></Key>
<Property Name="id" Type="Edm.Int32" Nullable="false"/><Property Name="district" Type="Edm.String"/><Property Name="received" Type="Edm.Date"/>
<Property Name="amount" Type="Edm.Decimal" Scale="2"/></EntityType>
<EntityContainer Name="C"><EntitySet Name="Orders" EntityType="City.Order"/></EntityContainer></Schema></edmx:DataServices></edmx:Edmx>`;

/**
 * A data service of a city as pages of other addresses may read it: OData below `/odata/`; what asks for a password, answers with a
 * web page or never at all below `/locked/`, `/page/`, `/slow/`.
 */
export async function serviceOfCity() {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const open = {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
    };
    const say = (status: number, type: string, body: string) =>
      response.writeHead(status, { ...open, 'content-type': type }).end(body);
    if (request.method === 'OPTIONS') return say(204, 'text/plain', '');
    if (pathname.startsWith('/slow/')) return;
    if (pathname.startsWith('/locked/')) return say(401, 'application/json', '{"error":{"message":"password"}}');
    if (pathname.startsWith('/page/')) return say(200, 'text/html', '<!doctype html><title>统一门户</title>');
    if (pathname === '/odata/$metadata') return say(200, 'application/xml', csdl);
    if (pathname === '/odata/')
      return say(200, 'application/json', '{"value":[{"name":"Orders","kind":"EntitySet","url":"Orders"}]}');
    if (pathname !== '/odata/Orders') return say(404, 'application/json', '{"error":{"message":"absent"}}');
    const page = rows.slice(Number(searchParams.get('$skip') ?? 0)).slice(0, Number(searchParams.get('$top') ?? 100));
    return say(200, 'application/json', JSON.stringify({ '@odata.count': rows.length, value: page }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const at = server.address();
  if (!at || typeof at !== 'object') throw new Error('not listening');
  return {
    address: `http://127.0.0.1:${at.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
