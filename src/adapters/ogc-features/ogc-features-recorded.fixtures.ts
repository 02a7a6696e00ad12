/** Answers of OGC API servers; where they are from: ../recorded-answers.md. */

/** `collections/obs/items?limit=1` of demo.pygeoapi.io: a next link although nothing comes after. */
export const recordedObservations = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: '371',
      geometry: { type: 'Point', coordinates: [-75.0, 45.0] },
      properties: { stn_id: '35', value: '89.9' },
    },
  ],
  numberMatched: 1,
  numberReturned: 1,
  links: [
    {
      type: 'application/geo+json',
      rel: 'self',
      title: 'This document as GeoJSON',
      href: 'https://demo.pygeoapi.io/master/collections/obs/items?f=json&limit=1',
    },
    {
      type: 'text/html',
      rel: 'alternate',
      title: 'This document as HTML',
      href: 'https://demo.pygeoapi.io/master/collections/obs/items?f=html&limit=1',
    },
    {
      type: 'application/geo+json',
      rel: 'next',
      title: 'items (next)',
      href: 'https://demo.pygeoapi.io/master/collections/obs/items?offset=1&limit=1',
    },
    {
      type: 'application/json',
      title: 'Observations',
      rel: 'collection',
      href: 'https://demo.pygeoapi.io/master/collections/obs/items',
    },
  ],
  timeStamp: '2022-08-04T12:11:19.236327Z',
};

/** What tipg says it conforms to: filters by `filter`, queryables by their relation. */
export const recordedConformance = {
  conformsTo: [
    'http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/core',
    'http://www.opengis.net/spec/ogcapi-features-1/1.0/req/core',
    'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson',
    'http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/filter',
    'http://www.opengis.net/def/rel/ogc/1.0/queryables',
  ],
};
/** Queryables of tipg: the geometry by reference, types without a format. */
export const recordedQueryables = {
  title: 'public.landsat_wrs',
  properties: {
    geom: { $ref: 'https://geojson.org/schema/Geometry.json' },
    ogc_fid: { name: 'ogc_fid', type: 'number' },
    id: { name: 'id', type: 'string' },
    pr: { name: 'pr', type: 'string' },
    path: { name: 'path', type: 'number' },
    row: { name: 'row', type: 'number' },
  },
  type: 'object',
  $schema: 'https://json-schema.org/draft/2019-09/schema',
};
/** A collection of tipg. */
export const recordedCollection = {
  id: 'public.countries',
  title: 'public.countries',
  extent: {
    spatial: {
      bbox: [[-180, -89.99893188476562, 180, 83.599609375]],
      crs: 'http://www.opengis.net/def/crs/OGC/1.3/CRS84',
    },
  },
  itemType: 'feature',
  crs: ['http://www.opengis.net/def/crs/OGC/1.3/CRS84'],
};
