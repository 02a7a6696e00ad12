import { expect, it } from 'vitest';
import { cellKeys, riskMatrix } from './builders/risk';
import { stanceBar, themesByStance } from './builders/stance';
import { withChosen } from './chosen-marks';
import { lookOf } from './looks';

const look = lookOf('light', 'zh');
const row = { oppose: 3, conditional: 2, support: 4, none: 1 };
const opacities = ({ option }: ReturnType<typeof withChosen>) =>
  (option.series as { data: { itemStyle?: { opacity?: number } }[] }[]).map(({ data }) =>
    data.map((item) => item.itemStyle?.opacity ?? 1),
  ); // the option of these builders

it('a part of the stance bar stands for its stance, and the others fade', () => {
  const spec = stanceBar(row, look);
  expect(spec.marks?.map((marks) => marks.at(0)?.key)).toEqual(['oppose', 'conditional', 'support', 'none']);
  const chosen = withChosen(spec, (key) => key === 'support', look);
  expect(opacities(chosen)).toEqual([[0.28], [0.28], [1], [0.28]]);
  expect(chosen.marks?.[2]?.at(0)?.label).toBe('赞成 4，已选');
  expect(chosen.marks?.[0]?.at(0)?.label).toBe('反对 3');
});

it('all parts of a chosen theme stay, and the picture that was given is left as it was', () => {
  const themes = ['分步到位', '按用热量计费'].map((theme) => ({ theme, clause: null, ...row }));
  const spec = themesByStance(themes, look);
  expect(opacities(withChosen(spec, (key) => key === '分步到位', look))).toEqual(Array(4).fill([1, 0.28]));
  expect(opacities(spec)).toEqual(Array(4).fill([1, 1]));
});

it('a cell of risks stands for all in it; drawings by hand fade too', () => {
  const at = (p: number, key: string) => ({ name: `${key}事项`, key, p, q: 0.5 });
  const spec = riskMatrix(0.36)([at(0.5, 'a'), at(0.55, 'b'), at(0.1, 'c')], look);
  expect(cellKeys(spec.marks?.[0]?.at(0)?.key ?? '')).toEqual(['a', 'b']);
  const chosen = withChosen(spec, (key) => cellKeys(key).includes('b'), look);
  const [, dots] = chosen.option.series as {
    renderItem(frame: { dataIndex: number }, plane: object): { style: { opacity?: number } };
  }[]; // the option of this builder
  const plane = { value: () => 1, coord: () => [0, 0], size: () => [1, 1] };
  expect([0, 1].map((dataIndex) => dots?.renderItem({ dataIndex }, plane).style.opacity)).toEqual([undefined, 0.28]);
});
