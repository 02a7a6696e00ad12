import { addDays } from '@/core/kernel';
import { digestOf } from './digest-of';
import type { Story } from './story';

/** Days a draft stands open for comment: two more than the least. */
const CONSULTATION_DAYS = 32;

export function openConsultation(story: Story): void {
  story.pause();
  story.act('undertaking', {
    type: 'openConsultation',
    until: addDays(story.day, CONSULTATION_DAYS),
    noticeChannels: ['government-site', 'new-media', 'newspaper', 'hotline'],
    noticeFields: ['draft', 'explanation', 'channels', 'period', 'contact'],
    shorteningReason: null,
    papers: [story.paper('consultation-notice', '公开征求意见公告')],
  });
}

/** Talks while the draft is out, and the views received, sealed by channel when the time is over. */
export function receiveViews(story: Story): void {
  const { spec } = story;
  const opened = story.day;
  for (const [group, summary] of story.told('groups')) {
    story.wait(2);
    story.act('undertaking', { type: 'hearGroup', group, summary });
  }
  if (spec.symposium) {
    story.wait(4);
    const { miscounted, ...symposium } = spec.symposium;
    story.act(
      'undertaking',
      {
        type: 'recordSymposium',
        materialsOn: addDays(story.day, -6),
        ...symposium,
        ...(miscounted && { attendees: miscounted }),
        papers: [story.paper('symposium-record', '座谈会记录')],
      },
      { enteredAfter: 1 },
    );
    if (miscounted) correctCount(story, symposium.attendees);
  }
  if (spec.enteredTwice) withdrawRepeat(story);
  story.day = addDays(opened, CONSULTATION_DAYS + 1);
  const views = story.receive(opened, addDays(opened, CONSULTATION_DAYS));
  for (const channel of new Set(views.map((view) => view.channel))) {
    const batch = views.filter((view) => view.channel === channel);
    story.act('undertaking', {
      type: 'receiveOpinions',
      channel,
      rows: batch.length,
      persons: new Set(batch.map((view) => view.person)).size,
      digest: digestOf(`${spec.id} ${channel} ${batch[0]?.id} ${batch.at(-1)?.id} ${batch.length}`),
    });
  }
}

/** The sign-in sheet was counted wrongly: the officer corrects the entry, and the old number stays in the record. */
function correctCount(story: Story, attendees: number): void {
  const entry = story.entries;
  story.wait(2);
  story.act('undertaking', {
    type: 'correctEntry',
    entry,
    payload: { attendees },
    reason: '签到册有两页重复计数，按实到人数更正。',
  });
}

/** The same talk was entered a second time by mistake, and withdrawn. */
function withdrawRepeat(story: Story): void {
  const [group, summary] = story.told('groups')[0] ?? [];
  story.act('undertaking', { type: 'hearGroup', group, summary });
  const entry = story.entries;
  story.wait(1);
  story.act('undertaking', { type: 'withdrawEntry', entry, reason: '同一次座谈重复录入，撤回后一条。' });
}
