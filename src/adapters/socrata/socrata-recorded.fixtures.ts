/** Answers of Socrata portals; where they are from: ../recorded-answers.md. */

/** `resource/uczf-rk3c.json` of New York: figures as text, times without a zone. */
export const recordedCounts = `[{"countid":"19831896","id":"100009425","date":"2023-06-03T00:00:00.000","counts":"27","status":"0"}
,{"countid":"19831897","id":"100009425","date":"2023-06-03T00:15:00.000","counts":"9","status":"0"}
,{"countid":"19831898","id":"100009425","date":"2023-06-03T00:30:00.000","counts":"14","status":"0"}]
`;
/** A view that is not there, under 404. */
export const recordedMissing = `{
  "code" : "not_found",
  "error" : true,
  "message" : "Cannot find view with id songs"
}
`;
/** `api/views/unsk-b7fc` of the CDC: a licence by its id alone, what a column holds beside its type. */
export const recordedView = {
  id: 'unsk-b7fc',
  name: 'COVID-19 Vaccinations in the United States,Jurisdiction',
  assetType: 'dataset',
  attribution: 'IISInfo',
  category: 'Vaccinations',
  createdAt: 1621883240,
  displayType: 'table',
  licenseId: 'USGOV_WORKS',
  newBackend: true,
  provenance: 'official',
  publicationDate: 1621883283,
  rowsUpdatedAt: 1622737758,
  viewType: 'tabular',
  columns: [
    {
      id: 541132666,
      name: 'Date',
      dataTypeName: 'calendar_date',
      description: 'Date',
      fieldName: 'date',
      position: 1,
      cachedContents: { non_null: '11320', largest: '2021-06-03T00:00:00.000', null: '0', cardinality: '173' },
      format: { view: 'date' },
    },
    {
      id: 541132623,
      name: 'MMWR_week',
      dataTypeName: 'number',
      description: 'MMWR week',
      fieldName: 'mmwr_week',
      position: 2,
      format: {},
    },
    {
      id: 541132619,
      name: 'Location',
      dataTypeName: 'text',
      description: 'State/Territory/Federal Entity',
      fieldName: 'location',
      position: 3,
      format: {},
    },
    {
      id: 541132636,
      name: 'Distributed',
      dataTypeName: 'number',
      description: 'Total number of distributed doses',
      fieldName: 'distributed',
      position: 4,
      format: {},
    },
  ],
};
/** Rows of the same: a day is midnight. */
export const recordedDoses = `[{"date":"2021-06-03T00:00:00.000","mmwr_week":"22","location":"US","distributed":"368375195","administered_dose1_pop_pct":"50.9"}
,{"date":"2021-06-02T00:00:00.000","mmwr_week":"22","location":"US","distributed":"366977535","administered_dose1_pop_pct":"50.8"}]
`;
/** What a query says of a column that is gone, under 400. */
export const recordedNoColumn =
  '{"message":"query.soql.no-such-column","errorCode":"query.soql.no-such-column","data":{"data":{"column":"ncategory","dataset":"alpha.90","position":{"row":1,"column":8}}}}';
