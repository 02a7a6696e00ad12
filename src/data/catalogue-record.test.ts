import { expect, it } from 'vitest';
import type { DatasetMetadata } from '@/ports/data-source';
import { aboutOf, beyondCatalogueOf, catalogueRecordOf } from './catalogue-record';

const about: DatasetMetadata = {
  dataset: 'work_orders',
  title: { zh: '工单（示例）', en: 'Work orders (sample)' },
  abstract: { zh: '12345热线工单', en: 'Orders of the 12345 line' },
  owner: { name: '市营商环境局', code: '2301000042' },
  resourceCode: '3042301000042/000001',
  share: 'conditional',
  shareTerms: '仅用于本事项论证',
  open: false,
  licence: 'x',
  classification: '一般',
  period: { from: '2026-01', to: '2026-09' },
  cycle: 'half-year',
  sourceAt: '2026-11-20',
  publishedAt: '2026-11-21',
  crs: 'CRS84',
  sample: true,
};
const bare: DatasetMetadata = {
  dataset: 'x',
  title: { zh: '甲', en: 'A' },
  owner: { name: '乙' },
  share: 'unknown',
  open: null,
  period: { from: '2026', to: '2026' },
  cycle: 'irregular',
  sourceAt: null,
  publishedAt: null,
  sample: false,
};

it('a card comes back from its record as it went', () => {
  for (const card of [
    about,
    bare,
    { ...bare, share: 'withheld', open: true, cycle: 'once' } satisfies DatasetMetadata,
  ]) {
    const wire: unknown = JSON.parse(JSON.stringify([catalogueRecordOf(card, []), beyondCatalogueOf(card)]));
    const [record, beyond] = wire as [ReturnType<typeof catalogueRecordOf>, ReturnType<typeof beyondCatalogueOf>]; // just written
    expect(aboutOf(record, beyond)).toEqual(card);
  }
});
it('names the elements as the catalogue guide does', () =>
  expect(
    catalogueRecordOf(about, [{ name: 'id', kind: 'code', label: { zh: '工单编号', en: 'Order' } }], ['304/2']),
  ).toEqual({
    信息资源名称: '工单（示例）',
    信息资源代码: '3042301000042/000001',
    信息资源提供方: '市营商环境局',
    信息资源提供方代码: '2301000042',
    信息资源摘要: '12345热线工单',
    信息资源格式: '数据库',
    信息项信息: [{ 信息项名称: '工单编号', 数据类型: '代码型' }],
    共享类型: '有条件共享',
    共享条件: '仅用于本事项论证',
    共享方式: '接口',
    是否向社会开放: '否',
    更新周期: '每半年',
    发布日期: '2026-11-21',
    关联资源代码: ['304/2'],
  }));
