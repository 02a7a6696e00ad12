import * as z from 'zod/mini';
import { readXml, type XmlElement } from './read-xml';

interface CsdlProperty {
  readonly name: string;
  readonly type: string;
}

/** What a description says of an entity set: annotations by the last part of their term, as CSDL JSON writes their values. */
export interface CsdlSet {
  readonly keys: readonly string[];
  readonly properties: readonly CsdlProperty[];
  readonly about: Terms;
  readonly aboutProperty: (name: string) => Terms;
}
export type Terms = Readonly<Record<string, unknown>>;

const objectSchema = z.record(z.string(), z.unknown());
type Json = z.infer<typeof objectSchema>;
const objectOf = (value: unknown): Json => objectSchema.safeParse(value).data ?? {};
const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** Finds an entity set in `$metadata`, in XML or in JSON; undefined: there is none of that name. Throws on what is no CSDL. */
export function csdlSetOf(text: string, set: string): CsdlSet | undefined {
  const csdl = text.trimStart().startsWith('<') ? jsonOfXml(readXml(text)) : objectSchema.parse(JSON.parse(text));
  if (typeof csdl.$Version !== 'string') throw new Error('CSDL: no version');
  const schemas = Object.entries(csdl).filter(([name, schema]) => !name.startsWith('$') && typeof schema === 'object');
  const annotations = new Map<string, Json>();
  const types = new Map<string, Json>();
  let found:
    | { readonly type: string; readonly container: string; readonly own: Json; readonly around: Json }
    | undefined;
  for (const [namespace, schema] of schemas) {
    const { $Annotations, ...elements } = objectOf(schema);
    for (const [target, terms] of Object.entries(objectOf($Annotations)))
      annotations.set(withoutNamespace(target), { ...annotations.get(withoutNamespace(target)), ...objectOf(terms) });
    for (const [name, part] of Object.entries(elements)) {
      const element = objectOf(part);
      if (element.$Kind === 'EntityType') types.set(`${namespace}.${name}`, element);
      const own = element.$Kind === 'EntityContainer' && Object.hasOwn(element, set) ? objectOf(element[set]) : {};
      if (own.$Collection === true && typeof own.$Type === 'string')
        found = { type: own.$Type, container: name, own, around: element };
    }
  }
  if (!found) return undefined;
  const chain = inheritance(found.type, types);
  const typeName = found.type.slice(found.type.lastIndexOf('.') + 1);
  const members = chain.flatMap((type) => Object.entries(type).filter(([name]) => !/^[$@]|@/.test(name)));
  return {
    keys: chain.flatMap(({ $Key }) => textsOf($Key)),
    properties: members.flatMap(([name, member]) => {
      const { $Kind = 'Property', $Type = 'Edm.String', $Collection } = objectOf(member);
      return $Kind === 'Property' && typeof $Type === 'string' && $Collection !== true ? [{ name, type: $Type }] : [];
    }),
    about: {
      ...termsOf(found.around, annotations.get(found.container)),
      ...termsOf(chain.at(-1), annotations.get(typeName)),
      ...termsOf(found.own, annotations.get(`${found.container}/${set}`)),
    },
    aboutProperty: (name) =>
      termsOf(objectOf(members.find(([member]) => member === name)?.[1]), annotations.get(`${typeName}/${name}`)),
  };
}

/** The base first. */
function inheritance(type: string, types: ReadonlyMap<string, Json>, depth = 0): readonly Json[] {
  const own = types.get(type) ?? [...types].find(([name]) => withoutNamespace(name) === withoutNamespace(type))?.[1];
  if (!own || depth > 10) throw new Error(`CSDL: no entity type ${type}`);
  return [...(typeof own.$BaseType === 'string' ? inheritance(own.$BaseType, types, depth + 1) : []), own];
}

const withoutNamespace = (target: string): string => target.replace(/^[^/]*\./, '');

const termsOf = (...sources: readonly (Json | undefined)[]): Terms =>
  Object.fromEntries(
    sources.flatMap((source) =>
      Object.entries(source ?? {}).flatMap(([term, value]) =>
        term.startsWith('@') ? [[term.slice(term.lastIndexOf('.') + 1), value]] : [],
      ),
    ),
  );

/** CSDL XML as CSDL JSON has it, as far as we read it. */
function jsonOfXml(edmx: XmlElement): Json {
  const services = edmx.children.find(({ name }) => name === 'DataServices');
  if (edmx.name !== 'Edmx' || !services) throw new Error('CSDL: not an Edmx document');
  const schemas = services.children.filter(({ name }) => name === 'Schema');
  return {
    $Version: edmx.attributes.Version,
    ...Object.fromEntries(schemas.map((schema) => [schema.attributes.Namespace ?? '', schemaOf(schema)])),
  };
}

function schemaOf({ children }: XmlElement): Json {
  const annotated = children.filter(({ name }) => name === 'Annotations');
  return {
    $Annotations: Object.fromEntries(annotated.map((group) => [group.attributes.Target ?? '', annotationsOf(group)])),
    ...Object.fromEntries(
      children.flatMap((part) => {
        const { Name = '' } = part.attributes;
        if (part.name === 'EntityContainer') return [[Name, containerOf(part)]];
        return part.name === 'EntityType' ? [[Name, entityTypeOf(part)]] : [];
      }),
    ),
  };
}

function containerOf(container: XmlElement): Json {
  const sets = container.children.filter(({ name }) => name === 'EntitySet');
  return {
    $Kind: 'EntityContainer',
    ...annotationsOf(container),
    ...Object.fromEntries(
      sets.map((set) => [
        set.attributes.Name ?? '',
        { $Collection: true, $Type: set.attributes.EntityType, ...annotationsOf(set) },
      ]),
    ),
  };
}

function entityTypeOf(type: XmlElement): Json {
  const key = type.children.find(({ name }) => name === 'Key');
  const properties = type.children.filter(({ name }) => name === 'Property');
  return {
    $Kind: 'EntityType',
    ...(type.attributes.BaseType !== undefined && { $BaseType: type.attributes.BaseType }),
    ...(key && { $Key: key.children.map(({ attributes }) => attributes.Name) }),
    ...annotationsOf(type),
    ...Object.fromEntries(
      properties.map((property) => [
        property.attributes.Name ?? '',
        { $Type: property.attributes.Type, ...annotationsOf(property) },
      ]),
    ),
  };
}

const annotationsOf = ({ children }: XmlElement): Json =>
  Object.fromEntries(
    children
      .filter(({ name }) => name === 'Annotation')
      .map((annotation) => [`@${annotation.attributes.Term}`, constantOf(annotation)]),
  );

/** The constant of an annotation; what is computed from a path is not read. */
function constantOf({ attributes, children }: XmlElement): unknown {
  if (attributes.Bool !== undefined) return attributes.Bool === 'true';
  if (attributes.Int !== undefined) return Number(attributes.Int);
  const text = attributes.String ?? attributes.PropertyPath ?? attributes.EnumMember;
  if (text !== undefined) return text;
  const [inner] = children.filter(({ name }) => name !== 'Annotation');
  return inner ? innerValue(inner) : true;
}

function innerValue(element: XmlElement): unknown {
  const { name, children, text } = element;
  if (name === 'Collection') return children.map(innerValue);
  if (name === 'Record')
    return Object.fromEntries(
      children.flatMap((part) =>
        part.name === 'PropertyValue' ? [[part.attributes.Property ?? '', constantOf(part)]] : [],
      ),
    );
  return name === 'Bool' ? text.trim() === 'true' : text.trim();
}
