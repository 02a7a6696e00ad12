import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { instruments, lastCheckedOn, profiles } from '@/core/law';
import { LawChecked } from './law-checked';

afterEach(cleanup);
const day = lastCheckedOn(profiles.hlj2021.instruments.map((id) => instruments[id]));
if (!day) throw new Error('no text was ever checked');

it('gives the last day a text of the city was checked', () => {
  for (const id of profiles.hlj2021.instruments) expect((instruments[id].verifiedOn ?? '') <= day).toBe(true);
  expect(render(<LawChecked profileId="hlj2021" isDemo={false} />).container).toHaveTextContent(
    /条文最近核对 \d+年\d+月\d+日$/,
  );
});

it('is a real day where the day of the demo is not', () =>
  expect(render(<LawChecked profileId="hlj2021" isDemo />).container).toHaveTextContent('日（实际日期）'));

it('names the law of the city that was chosen', () =>
  expect(render(<LawChecked profileId="sh2020" isDemo={false} />).container).toHaveTextContent(
    `规则：${profiles.sh2020.title.zh}`,
  ));
