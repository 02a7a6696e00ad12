import { counted, type Words } from '@/core/kernel';
import { type GateId, gateIds, gateWords } from '@/core/law';
import type { FigureScope, OpinionBasis } from './figure';

const isGate = (text: string): text is GateId => gateIds.some((id) => id === text);

const bases: Readonly<Record<OpinionBasis, Words>> = {
  rows: { zh: '意见库逐条计数', en: 'counted row by row in the store of comments' },
  batches: { zh: '案卷封存批次的条数', en: 'as the sealed batches of the record tell' },
};

const among = {
  running: (n: number): Words => ({ zh: `${n} 件在办事项`, en: `${counted(n, 'matter')} under way` }),
  all: (n: number): Words => ({ zh: `目录全部 ${n} 件事项`, en: `all ${counted(n, 'matter')} of the catalogue` }),
  filtered: (n: number): Words => ({ zh: `筛选后的 ${n} 件事项`, en: `the ${counted(n, 'matter')} the filter leaves` }),
};

/** Over what a figure was taken, in words. */
export function scopeWords(scope: FigureScope): Words {
  const parts: readonly Words[] =
    scope.of === 'portfolio'
      ? [among[scope.among](scope.matters)]
      : [
          { zh: '本事项', en: 'this matter' },
          ...(scope.gate && isGate(scope.gate)
            ? [{ zh: `到“${gateWords[scope.gate].zh}”为止`, en: `up to “${gateWords[scope.gate].en}”` }]
            : []),
          ...(scope.basis ? [bases[scope.basis]] : []),
          ...(scope.filter ? [{ zh: `筛选：${scope.filter}`, en: `filtered: ${scope.filter}` }] : []),
        ];
  const named = scope.part === undefined ? parts : [...parts, { zh: scope.part, en: scope.part }];
  return { zh: named.map(({ zh }) => zh).join('，'), en: named.map(({ en }) => en).join(', ') };
}
