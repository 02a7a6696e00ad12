import { create } from 'zustand';
import { keptState } from '@/browser-storage';
import { bilingual, useStrings } from '@/i18n';

interface LegendState {
  readonly legend: 'four' | 'three';
  readonly setLegend: (legend: 'four' | 'three') => void;
}

const kept = keptState<Pick<LegendState, 'legend'>>('hengce.light-legend', (choice) => {
  const legend = choice('legend');
  return legend === 'four' || legend === 'three' ? { legend } : undefined;
});

/** How lights are called: by the four levels, or by the three lights many departments know. Kept in this browser. */
const useLegendStore = create<LegendState>()((set) => ({
  legend: kept.read()?.legend ?? 'four',
  setLegend: (legend) => {
    kept.write({ legend });
    set({ legend });
  },
}));

export const useLightLegend = () => useLegendStore(({ legend }) => legend);

const strings = bilingual(
  {
    label: '灯的叫法',
    four: '四级：●正常 ▲关注 ◆预警 ■告警',
    three: '红黄绿：●绿灯 ▲◆黄灯 ■红灯',
  },
  {
    label: 'Names of the lights',
    four: 'Four levels: ● normal ▲ watch ◆ warning ■ alarm',
    three: 'Three lights: ● green ▲◆ yellow ■ red',
  },
);

/** The choice between the two legends; shapes stay the same, so no level is lost. */
export function LightLegendControl() {
  const words = useStrings(strings);
  const legend = useLightLegend();
  const setLegend = useLegendStore((state) => state.setLegend);
  return (
    <fieldset className="hc-choices">
      <legend>{words.label}</legend>
      {(['four', 'three'] as const).map((choice) => (
        <label key={choice}>
          <input type="radio" name="light-legend" checked={legend === choice} onChange={() => setLegend(choice)} />{' '}
          {words[choice]}
        </label>
      ))}
    </fieldset>
  );
}
