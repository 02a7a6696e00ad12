import type { Words } from '../kernel';
import type { BundleFault } from './follow-bundle';

/** What does not hold, in a sentence. */
export function faultWords(fault: BundleFault): Words {
  switch (fault.kind) {
    case 'unreadable':
      return {
        zh: `第 ${fault.line} 行不是${fault.line === 1 ? '存证封条' : '案卷条目'}，无法读取。`,
        en: `Line ${fault.line} is no ${fault.line === 1 ? 'seal of a record' : 'entry of a record'}: it cannot be read.`,
      };
    case 'out-of-order':
      return {
        zh: `第 ${fault.line} 行应为第 ${fault.expected} 条，实为第 ${fault.found} 条：有条目被抽去、插入或调换。`,
        en: `Line ${fault.line} should be entry ${fault.expected} and is entry ${fault.found}: entries were taken out, put in or moved.`,
      };
    case 'changed':
      return {
        zh: `第 ${fault.seq} 条的内容与哈希链不符：该条或其前一条的链值被改动。`,
        en: `Entry ${fault.seq} does not follow from the one before it: its text or a value of the chain was changed.`,
      };
    case 'count':
      return {
        zh: `封条记载 ${fault.sealed} 条，文件中有 ${fault.found} 条。`,
        en: `The seal tells of ${fault.sealed} entries; the file holds ${fault.found}.`,
      };
    case 'other-end':
      return {
        zh: '哈希链的末值与封条不符：案卷被截断、续写或整体重算。',
        en: 'The chain does not end where the seal says: the record was cut, continued or reckoned anew.',
      };
    case 'signature':
      return {
        zh: '封条上的签名不是所载公钥签署的：封条被改动或伪造。',
        en: 'The seal was not signed by the key it names: it was changed or forged.',
      };
    case 'file-missing':
      return {
        zh: `第 ${fault.seq} 条登记的文书“${fault.title}”缺文件：没有随案卷封存，或已被抽去。`,
        en: `The file of “${fault.title}”, which entry ${fault.seq} names, is not there: it was not handed out, or was taken out.`,
      };
    case 'file-changed':
      return {
        zh: `第 ${fault.seq} 条登记的文书“${fault.title}”的文件已被改动：${fault.path}。`,
        en: `The file of “${fault.title}”, which entry ${fault.seq} names, was changed: ${fault.path}.`,
      };
    case 'file-added':
      return {
        zh: `文件不属于本案卷，是后来加进去的：${fault.path}。`,
        en: `A file that no paper of the record names was put in: ${fault.path}.`,
      };
    case 'tree-unreadable':
      return {
        zh: '全库哈希树的证明（tree.json）无法读取。',
        en: 'What should tell of the tree over all records (tree.json) cannot be read.',
      };
    case 'not-in-tree':
      return {
        zh: '本案卷不在所附检查点的全库哈希树中：案卷或证明被改动。',
        en: 'The record does not stand in the tree of the checkpoint that came with it: one of the two was changed.',
      };
    case 'checkpoint-signature':
      return {
        zh: '检查点不是本机关的公钥签署的：被改动或伪造。',
        en: 'The checkpoint was signed by no key of the office: it was changed or forged.',
      };
    case 'key-not-handed-over':
      return {
        zh: `公钥 ${fault.key} 没有与前一公钥互签的交接证明。`,
        en: `The key ${fault.key} was not handed over by the one before it.`,
      };
    case 'key-not-of-office':
      return {
        zh: `签署封条的公钥不在所附的机关公钥之列：${fault.key}。`,
        en: `The key of the seal is not among the keys of the office that came with it: ${fault.key}.`,
      };
    case 'foreign-key':
      return {
        zh: `签署封条的不是所给的机关公钥，而是 ${fault.key}。`,
        en: `The seal was signed by another key than the one given: ${fault.key}.`,
      };
  }
}
