import { prose } from '@/core/law';
import { defineAct } from '../act';

/** On a major economic decision market players and associations are heard (HLJ 18). */
export const hearMarketPlayers = defineAct({
  type: 'hearMarketPlayers',
  event: 'MarketPlayersHeard',
  kind: 'records',
  stage: 'participation',
  inAnyOrder: true,
  title: { zh: '听取市场主体意见', en: 'Hear market players' },
  roles: ['undertaking'],
  day: 'marketPlayersHeardOn',
  after: ['startedOn'],
  tells: ['marketPlayersSummary'],
  fields: { summary: prose },
  tell: ({ summary }) => ({ marketPlayersSummary: summary }),
});
