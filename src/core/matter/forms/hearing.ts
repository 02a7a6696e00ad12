import { counted } from '@/core/kernel';
import { daysFromToday, numberOf } from './day-bounds';
import type { FormDefinition, FormOf } from './form-definition';
import { fact } from './known';
import { w } from './say';

const announceHearing: FormOf<'announceHearing'> = {
  fields: {
    hearingOn: {
      label: w('听证日期', 'Day of the hearing'),
      earliest: daysFromToday('hearingNoticeDays', (days) =>
        w(`公告后不少于 ${days} 日`, `no less than ${counted(days, 'day')} after the notice`),
      ),
    },
    hearingPlace: { label: w('地点', 'Place'), known: fact('hearingPlace') },
    hearingSelection: {
      label: w('参加人遴选办法（不遴选留空）', 'How participants are selected (blank: nobody is)'),
    },
    hearingSeats: {
      label: w('各方名额', 'Seats by side'),
      rows: 1,
      known: fact('hearingSeats'),
      parts: { side: {}, seats: { min: 0 } },
    },
    hearingSelectionOn: { askedBy: [], orNone: true },
    hearingPostponed: {
      askedBy: ['hearingMaxDelayDays'],
      orNone: true,
      parts: { from: { label: w('原定日期', 'From') }, until: { label: w('延至', 'To') } },
    },
  },
  papers: ['hearing-notice'],
};

const publishHearingList: FormOf<'publishHearingList'> = {
  fields: { hearingListed: { min: 0 } },
  papers: ['hearing-list'],
};

const serveHearingPapers: FormOf<'serveHearingPapers'> = {
  fields: {
    participants: {
      label: w('送达的参加人', 'Participants served'),
      hint: (situation) => {
        const days = numberOf('hearingMaterialDays', situation);
        return days === undefined
          ? undefined
          : w(`会前至少 ${days} 日送达`, `at least ${counted(days, 'day')} before the hearing`);
      },
      rows: 1,
      known: ({ facts }) => facts.hearingSeats?.map(({ side }) => ({ side })),
    },
  },
  papers: ['hearing-service'],
};

const holdHearing: FormOf<'holdHearing'> = {
  day: ({ facts: { hearingOn }, today }) => (hearingOn && hearingOn <= today ? hearingOn : undefined),
  fields: {
    hearingHost: {},
    hearingSteps: { label: w('履行的步骤（条例第17条）', 'Steps taken (17)'), mayBeAll: true },
    hearingPublic: { label: w('公开举行', 'Held in public') },
    hearingSpeakers: {
      label: w('参加人陈述与签字', 'Statements and signatures'),
      known: ({ facts }) => facts.hearingServed?.map(({ name, side }) => ({ name, side })),
      parts: {
        name: {},
        side: {},
        stance: {},
        statement: { label: w('主要意见', 'Statement') },
        signed: { forAll: true },
      },
    },
    hearingAttended: { askedBy: ['hearingQuorum'], min: 0 },
    hearingHostDeclaration: {
      askedBy: ['hearingHostImpartial'],
      parts: {
        drafted: { label: w('主持人是否参与起草', 'Did the host take part in the drafting?') },
        hasInterest: { label: w('主持人是否有利害关系', 'Does the host have an interest?') },
      },
    },
  },
  papers: ['hearing-record'],
};

export const hearingForms = {
  announceHearing,
  publishHearingList,
  serveHearingPapers,
  holdHearing,
} satisfies Readonly<Record<string, FormDefinition>>;
