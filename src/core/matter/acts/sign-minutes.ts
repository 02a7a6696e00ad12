import { defineAct } from '../act';

/** The chief signs the minutes (HLJ 39). */
export const signMinutes = defineAct({
  type: 'signMinutes',
  event: 'MinutesSigned',
  kind: 'records',
  stage: 'discussion',
  afterEnd: true,
  title: { zh: '签发会议纪要', en: 'Sign the minutes' },
  roles: ['chief'],
  day: 'minutesSignedOn',
  once: 'minutesSignedOn',
  after: ['discussedOn'],
  tells: ['minutesSignedBy'],
  fields: {},
  tell: (_given, _before, { name }) => ({ minutesSignedBy: name }),
});
