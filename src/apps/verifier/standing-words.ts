import type { Words } from '@/core/kernel';
import { type BundleStanding, type Checkpoint, faultWords } from '@/core/record';

interface StandingWords {
  readonly verdict: Words;
  /** True: nothing is wrong; what was not compared is among the sentences. */
  readonly holds: boolean;
  readonly sentences: readonly Words[];
}

/** What a person reads of a record that was looked through. */
export function standingWords(standing: BundleStanding, isKeyGiven: boolean): StandingWords {
  const { seal, entries, faults, signatureLookedAt, filesNamed, filesLookedAt, checkpoint } = standing;
  const sentences = faults.map(faultWords);
  if (!seal) return { holds: false, verdict: notOne, sentences };
  if (faults.length > 0) return { holds: false, verdict: doesNotHold(faults.length), sentences };
  if (!signatureLookedAt) return { holds: false, verdict: chainAlone, sentences: [noSignature] };
  return {
    holds: true,
    verdict: {
      zh: `案卷 ${seal.matter} 完好：${entries} 条均与封存时一致。`,
      en: `The record of ${seal.matter} holds: each of its ${entries} entries is as it was sealed.`,
    },
    sentences: [
      ...(filesNamed === 0 ? [] : [filesLookedAt ? filesHold(filesNamed) : filesApart(filesNamed)]),
      checkpoint ? inTree(checkpoint) : noTree,
      isKeyGiven ? sameKey : keyNotCompared,
    ],
  };
}

const notOne: Words = { zh: '这不是封存案卷文件。', en: 'This is no sealed record.' };
const doesNotHold = (count: number): Words => ({
  zh: `案卷不能采信：发现 ${count} 处不符。`,
  en: `The record does not hold: ${count} ${count === 1 ? 'fault was' : 'faults were'} found.`,
});
const chainAlone: Words = {
  zh: '哈希链相符，签名未能核验。',
  en: 'The chain agrees; the signature could not be looked at.',
};
const noSignature: Words = {
  zh: '本浏览器不支持 Ed25519：请换用较新的浏览器。未核验签名时，整体重算的案卷无法识别。',
  en: 'This browser knows no Ed25519: please use a newer one. Without the signature a record that was reckoned anew goes unnoticed.',
};
const filesHold = (count: number): Words => ({
  zh: `文书文件 ${count} 个，均与案卷登记的摘要一致。`,
  en: `${count === 1 ? 'The one file of its papers is' : `The ${count} files of its papers are each`} what the record says.`,
});
const filesApart = (count: number): Words => ({
  zh: `案卷登记了 ${count} 个文书文件，本文件不含：尚未核验。`,
  en: `The record names ${count} ${count === 1 ? 'file' : 'files'} of papers that did not come with it: nothing is known of ${count === 1 ? 'it' : 'them'}.`,
});
const inTree = ({ size, at }: Checkpoint): Words => {
  const moment = `${at.replace('T', ' ').slice(0, 19)} UTC`;
  return {
    zh: `本案卷在全库哈希树中：检查点签署于 ${moment}，共 ${size} 个叶节点。与机关公布或另行保存的检查点比对，可知是否另有一套案卷。`,
    en: `The record stands in the tree over all records: checkpoint of ${moment}, ${size} ${size === 1 ? 'leaf' : 'leaves'}. Held against a checkpoint that was published or kept elsewhere, it tells whether there are two sets of records.`,
  };
};
const noTree: Words = {
  zh: '未附全库哈希树的证明：无从得知本案卷是否在机关公布的检查点之中。',
  en: 'It came without its place in the tree over all records: nothing tells whether a published checkpoint covers it.',
};
const sameKey: Words = {
  zh: '签署封条的是所给的机关公钥，或与其互签交接的公钥。',
  en: 'The seal was signed by the key you gave, or by one that it handed over to or took over from.',
};
const keyNotCompared: Words = {
  zh: '尚未比对公钥：请填入机关另行公布的公钥，否则换钥重签无法识别。',
  en: 'The key was not compared: enter the one the office made known, for a record sealed anew with another key goes unnoticed otherwise.',
};
