import { civilDate } from '@/core/kernel';
import { unlessOffCatalogue } from '../../applicability';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** Party consent before the catalogue is published; on the day of publication is in time. */
export const partyConsentToCatalogue = checkRule({
  id: 'D713/3.3/party-consent',
  ref: 'R005',
  stage: 'catalogue',
  layer: 'N',
  legalBasis: [quoted('D713', '3.3', '经同级党委同意后向社会公布', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'start',
  dutyHolder: 'office',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '目录经同级党委同意后公布', en: 'Party consent before the catalogue is published' },
  reads: ['cataloguePartyConsentOn'],
  step: 'cataloguePartyConsentOn',
  takenOn: ({ cataloguePublishedOn, cataloguePartyConsentOn }) => cataloguePublishedOn ?? cataloguePartyConsentOn,
  before: ['cataloguePublishedOn'],
  applies: unlessOffCatalogue,
  holds({ cataloguePartyConsentOn: consent, cataloguePublishedOn: published }) {
    if (consent === null) return false;
    return published === undefined ? { missing: ['cataloguePublishedOn'] } : true;
  },
  met: () => ({ zh: '目录公布前已经同级党委同意。', en: 'The Party committee consented before publication.' }),
  unmet: () => ({ zh: '目录未经同级党委同意，或同意晚于公布。', en: 'No Party consent, or only after publication.' }),
});
