import type { Words } from '@/core/kernel';

/** The four levels of a light, from calm to grave: 正常 < 关注 < 预警 < 告警. */
export const lightLevels = ['normal', 'watch', 'warning', 'alarm'] as const;
export type LightLevel = (typeof lightLevels)[number];

/** Levels a rule sets a limit for. */
export const raisedLevels = ['watch', 'warning', 'alarm'] as const;
export type RaisedLevel = (typeof raisedLevels)[number];

export const levelWords: Readonly<Record<LightLevel, Words>> = {
  normal: { zh: '正常', en: 'Normal' },
  watch: { zh: '关注', en: 'Watch' },
  warning: { zh: '预警', en: 'Warning' },
  alarm: { zh: '告警', en: 'Alarm' },
};

export const levelShapes: Readonly<Record<LightLevel, string>> = {
  normal: '●',
  watch: '▲',
  warning: '◆',
  alarm: '■',
};

export const gravityOf = (level: LightLevel): number => lightLevels.indexOf(level);
