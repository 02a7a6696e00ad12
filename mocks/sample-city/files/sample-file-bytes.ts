import explanation from './explanation.txt?inline';
import minutes from './minutes.pdf?inline';
import notice from './notice.png?inline';
import { sampleFileList } from './sample-file-list';

const written = { explanation, 'consultation-notice': notice, 'meeting-minutes': minutes };

/** What is in the files of the sample city, by digest. A page may not fetch what is written in it: it is decoded here. */
export const sampleFileBytes: ReadonlyMap<string, Uint8Array<ArrayBuffer>> = new Map(
  sampleFileList.map(({ kind, digest }) => [digest, decoded(written[kind as keyof typeof written])]), // each kind of the list is written above, as a test finds
);

function decoded(dataUrl: string): Uint8Array<ArrayBuffer> {
  const comma = dataUrl.indexOf(',');
  const text = dataUrl.slice(comma + 1);
  if (!dataUrl.slice(0, comma).endsWith(';base64')) return new TextEncoder().encode(decodeURIComponent(text));
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
