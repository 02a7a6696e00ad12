import { expect, it } from 'vitest';
import { operations } from '@/api/openapi';
import { admitted, isAdmitted, type Principal, principals } from './authorisation';
import { provedRoutes } from './proof-door';

const addressOf = (route: string) => route.replaceAll(/:[a-z]+/g, 'x').split(' ') as [string, string];

it.each(principals)('%s comes through the doors of the table and no other', (principal: Principal) => {
  for (const [route, who] of Object.entries(admitted))
    expect([route, isAdmitted(principal, ...addressOf(route))]).toEqual([route, who.includes(principal)]);
});
it.each([
  ['GET', '/api/matters/a/b/record'],
  ['POST', '/api/matters'],
  ['GET', '/api/matters/'],
  ['GET', '/api//matters'],
  ['PATCH', '/api/session'],
  ['GET', '/api/administration/'],
])('%s %s is no route', (method, path) => expect(isAdmitted('person', method, path)).toBeUndefined());
it('asks for the head of what may be read', () => expect(isAdmitted('person', 'HEAD', '/api/matters')).toBe(true));
it('admits to each route whom the duty of the three allows', () => {
  const isPublic = (route: string) => route.includes(' /api/open/') || route === 'GET /api/health';
  const of = (principal: Principal) =>
    Object.keys(admitted).filter(
      (route) => admitted[route]?.includes(principal) && !route.includes('account') && !isPublic(route),
    );
  const both = [
    'GET /api/administration',
    'POST /api/administration/changes',
    'GET /api/sources',
    'GET /api/sources/kept',
  ];
  expect(of('system')).toEqual([...both, 'POST /api/sources/test', 'PUT /api/sources/:id']);
  expect(of('security')).toEqual(both);
  expect(of('audit')).toEqual([
    'GET /api/administration',
    'GET /api/administration/audit',
    'POST /api/administration/chains',
    'GET /api/sources',
    'GET /api/sources/kept',
  ]);
  const closed: readonly Principal[] = ['nobody', 'code-due', 'password-due', 'factor-due', 'no-post'];
  expect(closed.flatMap(of)).toEqual([]);
});
it('has each route that the document of the API describes', () =>
  expect(Object.keys(operations).filter((route) => !(route in admitted))).toEqual([]));
it('asks for a fresh proof at routes that there are', () => {
  for (const route of provedRoutes) expect(Object.keys(admitted)).toContain(route);
});

it('the public site asks nobody who they are, and reaches nothing else', () => {
  const everybody = Object.keys(admitted).filter((route) => admitted[route]?.includes('nobody'));
  expect(everybody.filter((route) => !route.includes('account'))).toEqual([
    'GET /api/health',
    'GET /api/open/consultations',
    'GET /api/open/consultations/:id',
    'GET /api/open/first-page',
    'GET /api/open/consultations/:id/seal',
    'POST /api/open/consultations/:id/opinions',
    'POST /api/open/consultations/:id/enrolments',
    'POST /api/open/experts',
    'POST /api/open/experts/declaration',
    'POST /api/open/experts/withdrawal',
    'POST /api/open/experts/answer',
    'POST /api/open/experts/opinion',
    'POST /api/open/receipts',
    'GET /api/open/record',
    'GET /api/open/record/checkpoint',
    'GET /api/open/record/growth/:first/:second',
    'POST /api/open/receipts/erasure',
  ]);
});
