import { expect, it } from 'vitest';
import { isNetwork, networkOf, peerAddress } from './peer-address';

it.each([
  // A stranger's own words count for nothing, and neither do those of a stranger behind the proxy.
  ['203.0.113.9', '1.2.3.4', '203.0.113.9'],
  ['10.0.0.5', '203.0.113.9', '203.0.113.9'],
  ['::ffff:10.0.0.5', '1.1.1.1, 203.0.113.9', '203.0.113.9'],
  ['10.0.0.5', '203.0.113.9, 10.0.0.6', '203.0.113.9'],
  ['10.0.0.5', '10.0.0.7', '10.0.0.7'],
  ['10.0.0.5', 'unknown', '10.0.0.5'],
  ['10.0.0.5', '203.0.113.9, evil', '10.0.0.5'],
  ['10.0.0.5', null, '10.0.0.5'],
  ['fd00::1', '2001:db8::7', '2001:db8::7'],
])('from %s with "%s" comes %s', (remote, forwarded, person) =>
  expect(peerAddress(['10.0.0.0/29', 'fd00::1'])(remote, forwarded)).toBe(person),
);
it('believes nobody where no proxy was named', () => expect(peerAddress([])('127.0.0.1', '1.2.3.4')).toBe('127.0.0.1'));
it.each([
  ['203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8::7', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('%s is counted with %s', (address, network) => expect(networkOf(address)).toBe(network));
it.each([
  ['10.0.0.0/8', true],
  ['::1', true],
  ['fd00::/8', true],
  ['10.0.0.0/33', false],
  ['10.0.0.0/', false],
  ['proxy', false],
  ['10.0.0.0/8/8', false],
])('%s is a network: %s', (text, is) => expect(isNetwork(text)).toBe(is));
