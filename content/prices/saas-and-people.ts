import type { Price } from '../schemas/price'

const DATADOG_LIST = 'docs.datadoghq.com / doit.com Datadog list prices'

/** A monitoring vendor, and what an engineer costs. US dollars for one unit, in reading order. */
export const SAAS_AND_PEOPLE_PRICES: Price[] = [
  {
    id: 'saas.datadog.infra_host', vendor: 'saas', region: 'global', service: 'Datadog',
    what: 'infrastructure Pro, annual billing', unit: 'host-month', usd: 15,
    source: DATADOG_LIST, asOf: '2026', confidence: 'medium',
  },
  {
    id: 'saas.datadog.apm_host', vendor: 'saas', region: 'global', service: 'Datadog',
    what: 'APM, annual billing', unit: 'host-month', usd: 31,
    source: DATADOG_LIST, asOf: '2026', confidence: 'medium',
  },
  {
    id: 'saas.datadog.logs_in', vendor: 'saas', region: 'global', service: 'Datadog',
    what: 'log ingest', unit: 'GB', usd: 0.1,
    source: DATADOG_LIST, asOf: '2026', confidence: 'medium',
  },
  {
    id: 'saas.datadog.logs_index', vendor: 'saas', region: 'global', service: 'Datadog',
    what: 'log events indexed 15 days', unit: '1 event', usd: 1.7e-6,
    source: DATADOG_LIST, asOf: '2026', confidence: 'medium',
  },
  {
    id: 'people.engineer.wage', vendor: 'people', region: 'United States', service: 'BLS OEWS 15-1252',
    what: 'software developer mean annual wage', unit: 'person-year', usd: 132_930,
    source: 'bls.gov Occupational Employment and Wage Statistics, 15-1252 Software Developers, mean annual wage',
    asOf: '2022-05', confidence: 'high',
  },
  {
    id: 'people.engineer.loaded', vendor: 'people', region: 'United States', service: 'derived',
    what: 'fully loaded software engineer (132,930 / 0.70)', unit: 'person-year', usd: 189_900,
    source: 'derived from BLS OEWS May 2022 and BLS ECEC Jun 2020; excludes recruiting, equipment, office',
    asOf: '2022-05', confidence: 'medium',
  },
]
