import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** The unit’s own meeting passes the draft before it is sent (HLJ 33). */
export const recordUnitMeeting = defineAct({
  type: 'recordUnitMeeting',
  event: 'UnitMeetingHeld',
  kind: 'records',
  stage: 'legality',
  title: { zh: '单位办公会议审议', en: 'Meeting of the unit in charge' },
  roles: ['undertaking'],
  day: 'unitMeetingOn',
  after: ['unitFirstReviewOn'],
  fields: { unitMeetingPassed: f.unitMeetingPassed.unwrap() },
});
