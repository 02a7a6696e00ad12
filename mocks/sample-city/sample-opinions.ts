import { seeded } from '@/analysis/random';
import { addDays, type CivilDate, daysBetween } from '@/core/kernel';
import type { OpinionRow } from '@/ports/desk';
import type { MatterSpec } from './walk/step';

const districts = [
  ['道里区', 0.12],
  ['道外区', 0.17],
  ['南岗区', 0.15],
  ['香坊区', 0.16],
  ['平房区', 0.05],
  ['松北区', 0.07],
  ['呼兰区', 0.05],
  ['阿城区', 0.05],
  ['双城区', 0.05],
  ['依兰县', 0.015],
  ['方正县', 0.015],
  ['宾县', 0.025],
  ['巴彦县', 0.02],
  ['木兰县', 0.01],
  ['通河县', 0.01],
  ['延寿县', 0.01],
  ['尚志市', 0.02],
  ['五常市', 0.025],
] as const;
const channels = [
  ['门户网站', 0.46],
  ['12345 热线', 0.31],
  ['微信公众号', 0.17],
  ['信函', 0.06],
] as const;
const openings = ['建议', '希望', '请求', '支持', '不同意现在的写法，应当'];
const endings = ['。', '，谢谢。', '，请给予答复。', '，并向社会公布。', '，不要一刀切。'];
const CAMPAIGN_SHARE = 0.15;

function pick<T>(random: () => number, table: readonly (readonly [T, number])[]): T | undefined {
  let left = random();
  for (const [value, share] of table) {
    left -= share;
    if (left <= 0) return value;
  }
  return table.at(-1)?.[0];
}

/** Invented views of the public on a sample matter: seeded, the same on every run, every one marked by its matter as 示例. */
export function sampleOpinions(spec: MatterSpec, opened: CivilDate, closed: CivilDate): readonly OpinionRow[] {
  const random = seeded(spec.seed * 7919);
  const span = Math.max(1, daysBetween(opened, closed));
  const campaignDay = addDays(opened, Math.floor(span * 0.5));
  const campaignRows = spec.opinions >= 5000 ? Math.round(spec.opinions * CAMPAIGN_SHARE) : 0;
  const themes = spec.themes.map((theme) => [theme, theme.share] as const);
  const first = spec.themes[0];
  return Array.from({ length: spec.opinions }, (_, index): OpinionRow => {
    const inCampaign = index < campaignRows;
    const theme = inCampaign ? first : pick(random, themes);
    const mood = random();
    const stance = !theme
      ? 'none'
      : inCampaign
        ? 'conditional'
        : mood < theme.oppose
          ? 'oppose'
          : mood < theme.oppose + theme.conditional
            ? 'conditional'
            : mood < theme.oppose + theme.conditional + theme.support
              ? 'support'
              : 'none';
    const late = Math.floor(span * random() ** 1.15);
    const repeated = inCampaign || random() < 0.06;
    return {
      id: `${spec.id}-${index + 1}`,
      receivedOn: inCampaign ? addDays(campaignDay, random() < 0.75 ? 0 : 1) : addDays(opened, late),
      channel: inCampaign ? '信函' : (pick(random, channels) ?? '门户网站'),
      district: random() < 0.93 ? (pick(random, districts) ?? null) : null,
      stance,
      theme: theme?.theme ?? null,
      clause: theme?.clause ?? null,
      text: inCampaign
        ? `我们联名要求${theme?.theme ?? ''}。（示例联名信）`
        : `${openings[Math.floor(random() * openings.length)]}${theme?.theme ?? ''}${endings[Math.floor(random() * endings.length)]}（示例）`,
      person: `P${(index * 7919 + spec.seed) % Math.max(1, Math.round(spec.opinions * 0.74))}`,
      repeated,
      batch: null,
    };
  });
}
