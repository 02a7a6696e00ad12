import type { Voices } from './voices/voices';

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

/** Share of the people who do not say where they live. */
const SILENT = 0.07;

/** One who writes: by which way, and from where. */
export interface Person {
  readonly channel: string;
  readonly district: string | null;
}

/** One of a table by its share of `total`. */
export function pick<T>(random: () => number, table: readonly (readonly [T, number])[], total = 1): T | undefined {
  let left = random() * total;
  for (const [value, share] of table) {
    left -= share;
    if (left <= 0) return value;
  }
  return table.at(-1)?.[0];
}

/** The people of a matter, those of the joint letter first; each keeps to one channel, so that persons of the channels add up. */
export function peopleOf(voices: Voices, random: () => number): readonly Person[] {
  const lived = districts.map(([name, share]) => [name, share * (voices.where?.[name] ?? 1)] as const);
  const all = lived.reduce((sum, [, share]) => sum + share, 0);
  return Array.from({ length: voices.people }, (_, index) => ({
    channel: index < (voices.joint?.rows ?? 0) ? '信函' : (pick(random, channels) ?? '门户网站'),
    district: random() < SILENT ? null : (pick(random, lived, all) ?? null),
  }));
}
