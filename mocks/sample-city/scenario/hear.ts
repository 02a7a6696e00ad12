import { addDays } from '@/core/kernel';
import type { Story } from './story';

/** Days between the notice and the hearing: three more than the least. */
const NOTICE_DAYS = 33;

/** Where a hearing is due: its notice. */
export function announceHearing(story: Story): void {
  const { hearing } = story.spec;
  if (!hearing) return;
  story.wait(1);
  story.act('undertaking', {
    type: 'announceHearing',
    hearingOn: addDays(story.day, NOTICE_DAYS),
    hearingPlace: hearing.place,
    hearingSelection: hearing.selection,
    hearingSeats: hearing.seats.map(([side, seats]) => ({ side, seats })),
    papers: [story.paper('hearing-notice', '听证会公告')],
  });
}

/** List and service nine days before, and the hearing in its three steps. */
export function holdHearing(story: Story): void {
  const { hearing } = story.spec;
  if (!hearing) return;
  const held = addDays(story.day, NOTICE_DAYS);
  story.day = addDays(held, -9);
  story.act('undertaking', {
    type: 'publishHearingList',
    hearingListed: hearing.speakers.length,
    papers: [story.paper('hearing-list', '听证会参加人名单')],
  });
  story.act('undertaking', {
    type: 'serveHearingPapers',
    participants: hearing.speakers.map(({ name, side }) => ({ name, side })),
    papers: [story.paper('hearing-service', '送达回证')],
  });
  story.day = held;
  story.act('undertaking', {
    type: 'holdHearing',
    hearingHost: hearing.host,
    hearingSteps: ['presentation', 'statements', 'confirmation'],
    hearingPublic: true,
    hearingSpeakers: hearing.speakers.map(({ refused, ...speaker }) => ({
      ...speaker,
      signed: refused ? 'refused' : 'signed',
    })),
    papers: [story.paper('hearing-record', '听证笔录')],
  });
}
