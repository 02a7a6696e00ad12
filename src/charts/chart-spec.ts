import type { EChartsCoreOption } from 'echarts/core';
import type { Language } from '@/i18n';
import type { Said } from './said';

/** How a picture is drawn: language, colours of the theme, room. Builders read it; nothing else. */
export interface ChartLook {
  readonly language: Language;
  readonly narrow: boolean;
  /** Whether marks move to new values; they never grow from nothing. */
  readonly motion: boolean;
  /** Patterns beside colours: in print, in high contrast, by choice. */
  readonly patterns: boolean;
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
export type EnginePart = 'bars' | 'axes' | 'plane' | 'map' | 'flow' | 'network' | 'doughnut' | 'svg' | 'zoom' | 'brush';

/** One point a reader can travel to: what is said of it, what a selection tells, and where it is drawn. */
export interface ChartMark {
  /** Said by the live region and shown beside the point: 2026年3月，供热投诉 2,310 件，比上月少 12%. */
  readonly label: string;
  /** Told to `onSelect`. */
  readonly key: string;
  readonly seriesIndex: number;
  readonly dataIndex: number;
  /** Axis coordinates, where the point has no shape of its own (lines, sampled series). */
  readonly at?: readonly [number | string, number | string];
}

/** Marks that lie on one line of travel; labels are made when they are reached, so that long series cost nothing. */
export interface MarkRow {
  readonly name: string;
  readonly length: number;
  at(index: number): ChartMark | null;
}

/** Outlines of regions other than the built-in districts, by the property `name`. */
export interface RegionOutlines {
  readonly name: string;
  readonly geo: object;
}

/** A picture, what it says in one sentence, and the same data as a table. */
export interface ChartSpec {
  readonly option: EChartsCoreOption;
  readonly needs?: readonly EnginePart[];
  readonly sentence: string;
  /** The same sentence with its numbers kept apart, where they are figures somebody may ask about. */
  readonly says?: Said;
  readonly table: ChartTable;
  /** Pixels it wants; the width is what there is. */
  readonly height: number;
  /** Left and right within a row, up and down between rows. */
  readonly marks?: readonly MarkRow[];
  /** How many values are drawn; the host picks the renderer by it. Rows of the table by default. */
  readonly size?: number;
  /** What the signs in the picture mean: ○ 初步数. */
  readonly key?: string;
  /** What the colours mean, where the engine’s own legend cannot say it. */
  readonly swatches?: readonly { readonly label: string; readonly colour: string; readonly isDashed?: boolean }[];
  /** Turns a stretch of the horizontal axis, in its own coordinates, into periods; without it the picture cannot be brushed. */
  readonly stretch?: (from: number, to: number) => { readonly from: string; readonly to: string } | null;
  readonly outlines?: RegionOutlines;
}

export type ChartBuilder<Data> = (data: Data, look: ChartLook) => ChartSpec;

/** Picks the words of the look's language. */
export const say = <T = string>(look: ChartLook, zh: T, en: T): T => (look.language === 'zh' ? zh : en);
