import { bilingual, useStrings } from '@/i18n';
import { Light } from './light';
import { useLightLegend } from './light-legend';

type Level = 'normal' | 'watch' | 'warning' | 'alarm';

const strings = bilingual(
  {
    four: { normal: '正常', watch: '关注', warning: '预警', alarm: '告警' },
    three: { normal: '绿灯', watch: '黄灯', warning: '黄灯', alarm: '红灯' },
    none: '不亮灯',
  },
  {
    four: { normal: 'Normal', watch: 'Watch', warning: 'Warning', alarm: 'Alarm' },
    three: { normal: 'Green', watch: 'Yellow', warning: 'Yellow', alarm: 'Red' },
    none: 'No light',
  },
);

/** A light of four levels in the legend the person chose; null: nothing is claimed. `label` says what it is about. */
export function LevelLight({ level, label }: { readonly level: Level | null; readonly label?: string }) {
  const words = useStrings(strings);
  const legend = useLightLegend();
  if (level === null) return <Light kind="unknown" label={label ?? words.none} />;
  return <Light kind={level} legend={legend} label={label ?? words[legend][level]} />;
}
