import { adminRoles } from '@/ports/administration';

/**
 * As what somebody stands before the API: nobody; one who gave his password and not yet the code that goes with it; one with a
 * password to change; one who must set up his second factor; one who holds no post today; one who works in a post, whom the acts
 * and documents judge further (`can`, `mayWrite`); and the three administrators, who act on no matter.
 */
export const principals = [
  'nobody',
  'code-due',
  'password-due',
  'factor-due',
  'no-post',
  'person',
  ...adminRoles,
] as const;
export type Principal = (typeof principals)[number];

const all = principals;
const known = principals.filter((one) => one !== 'nobody' && one !== 'code-due');
const settled = known.filter((one) => one !== 'password-due');
const entered = settled.filter((one) => one !== 'factor-due');
const people: readonly Principal[] = ['person'];

/** Who may knock at each route. A route that does not stand here is closed to everybody. */
export const admitted: Readonly<Record<string, readonly Principal[]>> = {
  'GET /api/account': all,
  'POST /api/account/sign-in': all,
  'POST /api/account/sign-out': all,
  'POST /api/account/password': known,
  'POST /api/account/post': people,
  'GET /api/account/provider': all,
  'GET /api/account/provider/callback': all,
  'POST /api/account/code': ['code-due'],
  'POST /api/account/factor': settled,
  'POST /api/account/factor/confirmation': settled,
  'POST /api/account/factor/removal': entered,
  'POST /api/account/proof': entered,

  'GET /api/health': all,

  'GET /api/open/consultations': all,
  'GET /api/open/consultations/:id': all,
  'GET /api/open/first-page': all,
  'GET /api/open/consultations/:id/seal': all,
  'POST /api/open/consultations/:id/opinions': all,
  'POST /api/open/consultations/:id/enrolments': all,
  'POST /api/open/experts': all,
  'POST /api/open/experts/declaration': all,
  'POST /api/open/experts/withdrawal': all,
  'POST /api/open/experts/answer': all,
  'POST /api/open/experts/opinion': all,
  'POST /api/open/receipts': all,
  'GET /api/open/record': all,
  'GET /api/open/record/checkpoint': all,
  'GET /api/open/record/growth/:first/:second': all,
  'POST /api/open/receipts/erasure': all,

  'GET /api/session': people,
  'GET /api/changes': people,
  'GET /api/matters': people,
  'GET /api/work': people,
  'GET /api/directory': people,
  'POST /api/search': people,
  'GET /api/notices': people,
  'POST /api/notices/read': people,
  'PUT /api/notices/settings': people,
  'GET /api/matters/:id/record': people,
  'GET /api/matters/:id/bundle': people,
  'GET /api/matters/:id/opinions': people,
  'POST /api/matters/:id/opinions': people,
  'DELETE /api/matters/:id/opinions/:batch': people,
  'GET /api/matters/:id/expert-invitations': people,
  'POST /api/matters/:id/expert-invitations': people,
  'GET /api/matters/:id/expert-invitations/answers': people,
  'GET /api/matters/:id/expert-invitations/opinions': people,
  'POST /api/matters/:id/expert-invitations/revocation': people,
  'GET /api/matters/:id/public-opinions': people,
  'POST /api/matters/:id/public-opinions/batches': people,
  'POST /api/matters/:id/public-opinions/held': people,
  'GET /api/matters/:id/ledger': people,
  'POST /api/matters/:id/ledger/themes': people,
  'POST /api/matters/:id/ledger/theme': people,
  'POST /api/matters/:id/ledger/merging': people,
  'POST /api/matters/:id/ledger/sorting': people,
  'POST /api/matters/:id/ledger/drafts': people,
  'POST /api/matters/:id/ledger/reviews': people,
  'POST /api/matters/:id/ledger/publication': people,
  'GET /api/matters/:id/enrolments': people,
  'POST /api/matters/:id/enrolments/call': people,
  'POST /api/matters/:id/enrolments/judgement': people,
  'POST /api/matters/:id/enrolments/freeze': people,
  'POST /api/matters/:id/enrolments/draw': people,
  'GET /api/matters/:id/questionnaire': people,
  'PUT /api/matters/:id/questionnaire': people,
  'POST /api/matters/:id/questionnaire/publication': people,
  'POST /api/matters/:id/questionnaire/withdrawal': people,
  'POST /api/matters/:id/questionnaire/results': people,
  'POST /api/matters/:id/acts': people,
  'GET /api/matters/:id/files/:digest': people,
  'PUT /api/files/:upload': people,
  'GET /api/files/:upload': people,
  'PATCH /api/files/:upload': people,
  'DELETE /api/files/:upload': people,
  'POST /api/files/:upload/end': people,
  'GET /api/documents/:collection': people,
  'GET /api/documents/:collection/:id': people,
  'PUT /api/documents/:collection/:id': people,
  'DELETE /api/documents/:collection/:id': people,

  'GET /api/administration': adminRoles,
  'POST /api/administration/changes': ['system', 'security'],
  'GET /api/administration/audit': ['audit'],
  'POST /api/administration/chains': ['audit'],

  'GET /api/sources': adminRoles,
  'GET /api/sources/kept': adminRoles,
  'POST /api/sources/test': ['system'],
  'PUT /api/sources/:id': ['system'],
};

const rows = Object.entries(admitted).map(([route, who]) => {
  const [method = '', pattern = ''] = route.split(' ');
  return { method, path: new RegExp(`^${pattern.replaceAll(/:[a-z]+/g, '[^/]+')}$`), who };
});

/** Whether this principal may ask for this address; undefined: there is no such route. */
export function isAdmitted(principal: Principal, method: string, path: string): boolean | undefined {
  const asked = method === 'HEAD' ? 'GET' : method;
  const row = rows.find((one) => one.method === asked && one.path.test(path));
  return row?.who.includes(principal);
}
