import { create } from 'zustand';
import { keptState } from '@/browser-storage';
import { bilingual, useStrings } from '@/i18n';
import { useMedia } from '@/ui';
import './chart-preferences.css';

interface ChartPreferences {
  readonly patterns: boolean;
  readonly motion: boolean;
  readonly setPatterns: (patterns: boolean) => void;
  readonly setMotion: (motion: boolean) => void;
}

const kept = keptState<Pick<ChartPreferences, 'patterns' | 'motion'>>('hengce.charts', (choice) => {
  const [patterns, motion] = [choice('patterns'), choice('motion')];
  return typeof patterns === 'boolean' && typeof motion === 'boolean' ? { patterns, motion } : undefined;
});

/** How a person wants charts drawn, kept in this browser: patterns beside colours, and changes that move. Both off unless chosen. */
export const useChartPreferences = create<ChartPreferences>()((set, get) => {
  const choose = (part: Partial<Pick<ChartPreferences, 'patterns' | 'motion'>>) => {
    set(part);
    const { patterns, motion } = get();
    kept.write({ patterns, motion });
  };
  return {
    ...(kept.read() ?? { patterns: false, motion: false }),
    setPatterns: (patterns) => choose({ patterns }),
    setMotion: (motion) => choose({ motion }),
  };
});

/** Patterns and motion as they apply: the system's contrast setting adds patterns, its reduced motion takes motion away. */
export function useChartManner(): { readonly patterns: boolean; readonly motion: boolean } {
  const { patterns, motion } = useChartPreferences();
  const moreContrast = useMedia('(prefers-contrast: more)');
  const forced = useMedia('(forced-colors: active)');
  const reduced = useMedia('(prefers-reduced-motion: reduce)');
  return { patterns: patterns || moreContrast || forced, motion: motion && !reduced };
}

const strings = bilingual(
  {
    legend: '图表',
    patterns: '用花纹区分，不只靠颜色',
    patternsHint: '打印和高对比度时总是使用。',
    motion: '数据更新时用动画过渡',
    motionHint: '系统要求减少动态效果时不使用。',
  },
  {
    legend: 'Charts',
    patterns: 'Tell parts apart by patterns, not by colour alone',
    patternsHint: 'Always on in print and in high contrast.',
    motion: 'Move to new values when data change',
    motionHint: 'Never when the system asks for reduced motion.',
  },
);

/** The two choices, for a settings page. */
export function ChartPreferencesControl() {
  const words = useStrings(strings);
  const { patterns, motion, setPatterns, setMotion } = useChartPreferences();
  return (
    <fieldset className="chart-preferences">
      <legend>{words.legend}</legend>
      <label>
        <input type="checkbox" checked={patterns} onChange={(event) => setPatterns(event.currentTarget.checked)} />
        <span>
          {words.patterns}
          <small>{words.patternsHint}</small>
        </span>
      </label>
      <label>
        <input type="checkbox" checked={motion} onChange={(event) => setMotion(event.currentTarget.checked)} />
        <span>
          {words.motion}
          <small>{words.motionHint}</small>
        </span>
      </label>
    </fieldset>
  );
}
