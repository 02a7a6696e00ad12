import { isIP } from 'node:net';

/** A name as it stands in a Host header: letters (also of other scripts), digits, hyphens and dots; no port, no path. */
export const isHostName = (name: string): boolean =>
  name.length <= 253 &&
  isIP(name) === 0 &&
  /^[\p{L}\p{N}]([\p{L}\p{N}_-]*[\p{L}\p{N}])?(\.[\p{L}\p{N}]([\p{L}\p{N}_-]*[\p{L}\p{N}])?)*$/u.test(name) &&
  !isNumeric(name);

/** What a resolver would take for an address: 1, 0x7f000001, 127.1. */
const isNumeric = (name: string): boolean => /^(0x[\da-f]+|\d+)(\.(0x[\da-f]+|\d+))*$/i.test(name);

/** An address, or a name that stands for one. */
export const isListenable = (host: string): boolean => isIP(host) !== 0 || isHostName(host);
