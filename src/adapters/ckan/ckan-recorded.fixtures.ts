/** Answers of CKAN portals; where they are from: ../recorded-answers.md. */

/** `datastore_search` of data.ontario.ca: no limit is told, and figures of two kinds. */
export const recordedOntario = {
  help: 'https://data.ontario.ca/api/3/action/help_show?name=datastore_search',
  success: true,
  result: {
    include_total: true,
    resource_id: '8a89caa9-511c-4568-af89-7f2174b4378c',
    fields: [
      { type: 'int', id: '_id' },
      { info: { notes: '', type_override: 'timestamp', label: '' }, type: 'timestamp', id: 'report_date' },
      { info: { notes: '', type_override: 'numeric', label: '' }, type: 'numeric', id: 'total_doses_administered' },
      { type: 'text', id: 'total_individuals_at_least_one' },
      { type: 'text', id: 'total_individuals_fully_vaccinated' },
      { type: 'text', id: 'total_individuals_3doses' },
    ],
    records_format: 'objects',
    records: [
      {
        total_doses_administered: 28853124,
        total_individuals_at_least_one: '12307610',
        total_individuals_fully_vaccinated: '11493087',
        total_individuals_3doses: '5033258',
      },
    ],
    filters: { report_date: ['2022-01-12'] },
    total: 1,
  },
};

/** `datastore_search` of data.gov.il: labels, missing names, positions of another grid as text. */
export const recordedPlaces = {
  help: 'https://data.gov.il/api/3/action/help_show?name=datastore_search',
  success: true,
  result: {
    include_total: true,
    limit: 1500,
    records_format: 'objects',
    resource_id: 'e9701dcb-9f1c-43bb-bd44-eb380ade542f',
    total_estimation_threshold: null,
    records: [
      {
        _id: 1,
        symbol_number: 967,
        name_in_hebrew: "אבו ג'ווייעד (שבט) ",
        name_in_english: "ABU JUWEI'ID ",
        name_in_russian: null,
        X: '206977.0073',
      },
      {
        _id: 2,
        symbol_number: 472,
        name_in_hebrew: 'אבו גוש ',
        name_in_english: 'ABU GHOSH ',
        name_in_russian: null,
        X: '210534.3263',
      },
    ],
    fields: [
      { id: '_id', type: 'int' },
      { id: 'symbol_number', type: 'numeric', info: { label: 'סמל יישוב ', notes: '', type_override: '' } },
      { id: 'name_in_hebrew', type: 'text', info: { label: 'שם היישוב בעברית', notes: '', type_override: '' } },
      { id: 'name_in_english', type: 'text', info: { label: 'שם היישוב באנגלית', notes: '', type_override: '' } },
      { id: 'name_in_russian', type: 'text', info: { label: 'שם ישוב ברוסית', notes: '', type_override: '' } },
      { id: 'X', type: 'text', info: { label: 'קאורדינטת מזרח', notes: '', type_override: '' } },
    ],
    total: 2,
    total_was_estimated: false,
  },
};
