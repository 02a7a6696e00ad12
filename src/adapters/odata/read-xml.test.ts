import { expect, it } from 'vitest';
import { csdlSetOf } from './csdl';
import { readXml } from './read-xml';

it('reads elements, attributes, text, comments and the five entities', () => {
  const root = readXml(`<?xml version="1.0"?><!-- a --><x:A b="1&lt;2" c='"'><B/>&#x4E2D;<![CDATA[<&]]></x:A>\n`);
  expect(root).toMatchObject({ name: 'A', attributes: { b: '1<2', c: '"' }, text: '中<&' });
  expect(root.children.map(({ name }) => name)).toEqual(['B']);
});

it.each([
  ['a document type', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
  ['an entity of its own', '<a>&x;</a>'],
  ['a bare ampersand', '<a b="1 & 2"/>'],
  ['a late instruction', '<a><?php x ?></a>'],
  ['an open element', '<a><b></a>'],
  ['two elements', '<a/><b/>'],
  ['text outside', 'x<a/>'],
  ['an attribute twice', '<a b="1" b="2"/>'],
  ['an attribute without quotes', '<a b=1/>'],
  ['no element', ''],
  ['more levels than allowed', `${'<a>'.repeat(80)}${'</a>'.repeat(80)}`],
  ['a character that is none', '<a>&#0;</a>'],
])('refuses %s', (_, text) => {
  expect(() => readXml(text)).toThrow();
});

it('takes no longer for long nonsense', () => {
  const at = performance.now();
  expect(() => readXml(`<a ${'b="1" '.repeat(50_000)}`)).toThrow();
  expect(() => readXml('<!--'.repeat(50_000))).toThrow();
  expect(performance.now() - at).toBeLessThan(1000);
});

it('finds properties of base types and annotations by alias or namespace', () => {
  const set = csdlSetOf(
    `<edmx:Edmx Version="4.0" xmlns:edmx="e"><edmx:DataServices><Schema Namespace="N" Alias="S">
<EntityType Name="Base"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32"/></EntityType>
<EntityType Name="Child" BaseType="S.Base"><Property Name="tags" Type="Collection(Edm.String)"/><Property Name="n" Type="Edm.String">
<Annotation Term="Org.OData.Core.V1.Description" String="名称"/></Property></EntityType>
<EntityContainer Name="C"><EntitySet Name="Things" EntityType="N.Child"><Annotation Term="Capabilities.SkipSupported" Bool="false"/></EntitySet></EntityContainer>
<Annotations Target="S.C/Things"><Annotation Term="Org.OData.Capabilities.V1.TopSupported"><Bool>false</Bool></Annotation></Annotations>
</Schema></edmx:DataServices></edmx:Edmx>`,
    'Things',
  );
  expect(set?.keys).toEqual(['id']);
  expect(set?.properties.map(({ name }) => name)).toEqual(['id', 'tags', 'n']);
  expect(set?.about).toEqual({ SkipSupported: false, TopSupported: false });
  expect(set?.aboutProperty('n')).toEqual({ Description: '名称' });
  expect(() => csdlSetOf('<html></html>', 'Things')).toThrow();
  expect(() => csdlSetOf('{"value":[]}', 'Things')).toThrow();
});
