import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { addDays } from '@/core/kernel';
import { instruments, lastCheckedOn, profiles } from '@/core/law';
import { LawChecked } from './law-checked';

afterEach(cleanup);
const day = lastCheckedOn(profiles.hlj2021.instruments.map((id) => instruments[id]));
if (!day) throw new Error('no text was ever checked');

it('tells the last day a text of the city was checked', () => {
  for (const id of profiles.hlj2021.instruments) expect((instruments[id].verifiedOn ?? '') <= day).toBe(true);
  expect(render(<LawChecked today={day} />).container).toHaveTextContent(/^法律文本最近核对 \d+年\d+月\d+日$/);
});

it('says so where the demo stands on an earlier day', () =>
  expect(render(<LawChecked today={addDays(day, -6)} />).container).toHaveTextContent('晚于演示的当日'));
