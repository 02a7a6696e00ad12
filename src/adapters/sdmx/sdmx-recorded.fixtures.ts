/** Answers of SDMX services; where they are from: ../recorded-answers.md. */

/** ILOSTAT, three years of three series: each series stands once for every year, under one name. */
export const recordedIlo = `{"meta":{"id":"ffc67baa-c6ad-4658-a82b-9e83bb20b7c8","prepared":"2023-07-19T07:14:23Z","test":false,"contentLanguages":["en","en-US"],"sender":{"id":"ILO","name":"ILOSTAT","names":{"en":"ILOSTAT"}}},"data":{"dataSets":[{"structure":0,"action":"Information","annotations":[0,1,2,3,4,5,6],"series":{"0:0:0:0:0":{"attributes":[null,null,null],"annotations":[],"observations":{"0":[58.69,0,0,0,0,null,0,null,null]}},"0:0:0:1:0":{"attributes":[null,null,null],"annotations":[],"observations":{"0":[72.34,0,0,0,0,null,0,null,null]}},"0:0:0:2:0":{"attributes":[null,null,null],"annotations":[],"observations":{"0":[45.53,0,0,0,0,null,0,null,null]}},"0:0:0:0:0":{"attributes":[null,null,null],"annotations":[],"observations":{"1":[60.02,0,0,null,null,null,0,null,null]}},"0:0:0:1:0":{"attributes":[null,null,null],"annotations":[],"observations":{"1":[72.94,0,0,null,null,null,0,null,null]}},"0:0:0:2:0":{"attributes":[null,null,null],"annotations":[],"observations":{"1":[47.55,0,0,null,null,null,0,null,null]}},"0:0:0:0:0":{"attributes":[null,null,null],"annotations":[],"observations":{"2":[59.75,0,0,null,null,null,0,null,null]}},"0:0:0:1:0":{"attributes":[null,null,null],"annotations":[],"observations":{"2":[72.13,0,0,null,null,null,0,null,null]}},"0:0:0:2:0":{"attributes":[null,null,null],"annotations":[],"observations":{"2":[47.8,0,0,null,null,null,0,null,null]}}}}],"structures":[{"name":"Labour force participation rate by sex and age","dimensions":{"dataSet":[],"series":[{"id":"REF_AREA","keyPosition":0,"roles":["REF_AREA"],"values":[{"id":"CHL","order":224,"name":"Chile"}]},{"id":"FREQ","keyPosition":1,"roles":["FREQ"],"values":[{"id":"A","order":1,"name":"Annual"}]},{"id":"MEASURE","keyPosition":2,"roles":["MEASURE"],"values":[{"id":"EAP_DWAP_RT","order":22,"name":"Labour force participation rate"}]},{"id":"SEX","keyPosition":3,"roles":["SEX"],"values":[{"id":"SEX_T","order":0,"name":"Total"},{"id":"SEX_M","order":1,"name":"Male"},{"id":"SEX_F","order":2,"name":"Female"}]},{"id":"AGE","keyPosition":4,"roles":["AGE"],"values":[{"id":"AGE_YTHADULT_YGE15","order":10,"name":"15+","parent":"AGE_YTHADULT"}]}],"observation":[{"id":"TIME_PERIOD","keyPosition":5,"roles":["TIME_PERIOD"],"values":[{"start":"2010-01-01T00:00:00Z","end":"2010-12-31T23:59:59Z","id":"2010","name":"2010"},{"start":"2011-01-01T00:00:00Z","end":"2011-12-31T23:59:59Z","id":"2011","name":"2011"},{"start":"2012-01-01T00:00:00Z","end":"2012-12-31T23:59:59Z","id":"2012","name":"2012"}]}]},"attributes":{"dataSet":[],"dimensionGroup":[],"series":[{"id":"UNIT_MEASURE_TYPE","values":[{"id":"RT","order":1,"name":"Rate"}]},{"id":"UNIT_MEASURE","values":[{"id":"PT","order":15,"name":"Percentage"}]},{"id":"UNIT_MULT","values":[{"id":"0","order":0,"name":"Units"}]}],"observation":[{"id":"SOURCE","values":[{"id":"LFS - Encuesta Nacional de Empleo","name":"LFS - Encuesta Nacional de Empleo"}]},{"id":"NOTE_SOURCE","values":[{"id":"Repository: ILO-STATISTICS - Micro data processing"}]},{"id":"NOTE_INDICATOR","values":[{"id":"Break in series: Methodology revised"}]},{"id":"OBS_STATUS","values":[{"id":"B","order":0,"name":"Break in series"}]},{"id":"NOTE_CLASSIF","values":[]},{"id":"DECIMALS","values":[{"id":"1","order":1,"name":"1"}]},{"id":"UPPER_BOUND","values":[]},{"id":"LOWER_BOUND","values":[]}]},"dataSets":[0]}]},"errors":[]}`;

/** Exchange rates of the ECB by day, as the makers of the standard give them. */
export const recordedRates = {
  meta: { id: 'IT1001', prepared: '2018-03-11T14:30:47Z', test: true, contentLanguages: ['en'] },
  data: {
    structures: [
      {
        name: 'Exchange rate dataflow',
        dataSets: [0],
        dimensions: {
          dataSet: [
            { id: 'FREQ', roles: ['FREQ'], keyPosition: 0, values: [{ id: 'D', name: 'Daily' }] },
            { id: 'CURRENCY_DENOM', keyPosition: 2, values: [{ id: 'EUR', name: 'Euro' }] },
          ],
          series: [
            {
              id: 'CURRENCY',
              keyPosition: 1,
              values: [
                { id: 'NZD', name: 'New Zealand dollar' },
                { id: 'RUB', name: 'Russian rouble' },
              ],
            },
          ],
          observation: [
            {
              id: 'TIME_PERIOD',
              keyPosition: 5,
              values: [
                { id: '2013-01-18', start: '2013-01-18T00:00:00.000Z', end: '2013-01-18T23:59:59.999Z' },
                { id: '2013-01-21', start: '2013-01-21T00:00:00.000Z', end: '2013-01-21T23:59:59.999Z' },
              ],
            },
          ],
        },
        attributes: {
          dataSet: [{ id: 'TIME_FORMAT', default: 'P1D', values: [{ id: 'P1D', name: 'Daily' }] }],
          series: [{ id: 'TITLE', values: [{ value: 'New Zealand dollar (NZD)' }, { value: 'Russian rouble (RUB)' }] }],
          observation: [{ id: 'OBS_STATUS', values: [{ id: 'A', name: 'Normal value' }] }],
        },
      },
    ],
    dataSets: [
      {
        structure: 0,
        action: 'Merge',
        series: {
          '0': { annotations: [0], attributes: [0], observations: { '0': [1.5931, 0], '1': [1.5925, 0] } },
          '1': { attributes: [1], observations: { '0': [40.3426, 0], '1': [40.3, 0, 1] } },
        },
      },
    ],
  },
};

/** A value list of the BIS, as the registry gives it beside code lists. */
export const recordedValueList = {
  id: 'CL_AVAILABILITY',
  name: 'Availability',
  names: { en: 'Availability' },
  version: '1.0',
  agencyID: 'BIS',
  isExternalReference: false,
  isFinal: false,
  isPartial: false,
  valueItems: [
    { id: 'A', name: 'All users', names: { en: 'All users' } },
    { id: 'B', name: 'BIS only, not for publication', names: { en: 'BIS only, not for publication' } },
  ],
};
