import type { EChartsCoreOption } from 'echarts/core';
import type { Language } from '@/i18n';

/** How a picture is drawn: language, colours of the theme, room. Builders read it; nothing else. */
export interface ChartLook {
  readonly language: Language;
  readonly narrow: boolean;
  readonly motion: boolean;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly line: string;
  readonly paper: string;
  readonly ground: string;
  readonly act: string;
  readonly red: string;
  readonly amber: string;
  readonly green: string;
  /** Blues from light to dark, for amounts. */
  readonly blues: readonly string[];
  /** Oppose, conditional, support, none. */
  readonly stances: readonly [string, string, string, string];
  readonly violet: string;
  /** At most six series have a colour; what is more is `other` (其他). */
  readonly categories: readonly string[];
  readonly other: string;
  /** Fills of the four levels, which always come with shape and word. */
  readonly lights: {
    readonly normal: string;
    readonly watch: string;
    readonly warning: string;
    readonly alarm: string;
  };
}

export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Parts of the chart engine beyond its base, loaded when a picture first needs them. */
export type EnginePart = 'axes' | 'plane' | 'map';

/** A picture, what it says in one sentence, and the same data as a table. */
export interface ChartSpec {
  readonly option: EChartsCoreOption;
  readonly needs?: readonly EnginePart[];
  readonly sentence: string;
  readonly table: ChartTable;
  /** Pixels it wants; the width is what there is. */
  readonly height: number;
}

export type ChartBuilder<Data> = (data: Data, look: ChartLook) => ChartSpec;

/** Picks the words of the look's language. */
export const say = (look: ChartLook, zh: string, en: string): string => (look.language === 'zh-CN' ? zh : en);
