import { expect, it } from 'vitest';
import { onOtherTab, tellTabs } from './tab-signals';

const NAME = 'hengce.demo.tabs';

it('hears what another tab says, and nothing else', async () => {
  const heard: string[] = [];
  const stop = onOtherTab((signal) => heard.push(signal));
  const other = new BroadcastChannel(NAME);
  const told = new Promise((resolve) => {
    other.onmessage = ({ data }) => resolve(data);
  });
  tellTabs('changed');
  expect(await told).toBe('changed');
  expect(heard).toEqual([]); // not one's own
  for (const said of ['reset', 'nonsense', { reset: true }]) other.postMessage(said);
  await new Promise((later) => setTimeout(later, 100));
  expect(heard).toEqual(['reset']);
  stop();
  other.postMessage('changed');
  await new Promise((later) => setTimeout(later, 100));
  expect(heard).toEqual(['reset']);
  other.close();
});
