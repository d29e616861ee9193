import { defineMeter, field } from '../engine/define'
import { optionalLine } from '../engine/line'

/** A kind of usage that is one line at one price: its field, what is counted, and the price. */
type Row = readonly [name: string, label: string, unit: string, price: string]

const linesOf = <const Name extends string, const PriceId extends string>(
  rows: readonly (readonly [Name, string, string, PriceId])[],
) => ({
  usage: rows.map(([name, label, unit]) => field(name, label, unit, 0)),
  prices: [...new Set(rows.map(([, , , price]) => price))],
})

const TIERING = [
  ['frequentGb', 'Frequent access', 'GB-month', 'aws.s3.standard'],
  ['infrequentGb', 'Infrequent access', 'GB-month', 'aws.s3.ia'],
  ['archiveGb', 'Archive access', 'GB-month', 'aws.s3.it_archive'],
  ['deepArchiveGb', 'Deep archive access', 'GB-month', 'aws.s3.it_deep'],
  ['objects', 'Objects watched', 'objects/month', 'aws.s3.it_object'],
  ['puts', 'Writes and lists', 'requests/month', 'aws.s3.put'],
  ['gets', 'Reads', 'requests/month', 'aws.s3.get'],
  ['transitions', 'Objects moved into it', 'requests/month', 'aws.s3.transition'],
] as const satisfies readonly Row[]

const INFREQUENT = [
  ['storageGb', 'Kept; 30 days and 128 KB at least', 'GB-month', 'aws.s3.ia'],
  ['oneZoneGb', 'Kept in one zone; 30 days and 128 KB at least', 'GB-month', 'aws.s3.onezone'],
  ['puts', 'Writes and lists', 'requests/month', 'aws.s3.ia_put'],
  ['gets', 'Reads', 'requests/month', 'aws.s3.ia_get'],
  ['transitions', 'Objects moved into it', 'requests/month', 'aws.s3.transition'],
  ['retrievedGb', 'Data read', 'GB/month', 'aws.s3.ia_retrieval'],
] as const satisfies readonly Row[]

const GLACIER = [
  ['storageGb', 'Kept; 90 days at least', 'GB-month', 'aws.s3.glacier_fr'],
  ['puts', 'Writes, lists and objects moved into it', 'requests/month', 'aws.s3.glacier_put'],
  ['standardRequests', 'Standard retrieval requests', 'requests/month', 'aws.s3.glacier_standard_request'],
  ['standardGb', 'Standard retrieval', 'GB/month', 'aws.s3.glacier_standard'],
  ['expeditedRequests', 'Expedited retrieval requests', 'requests/month', 'aws.s3.glacier_expedited_request'],
  ['expeditedGb', 'Expedited retrieval', 'GB/month', 'aws.s3.glacier_expedited'],
] as const satisfies readonly Row[]

const DEEP = [
  ['storageGb', 'Kept; 180 days at least', 'GB-month', 'aws.s3.deep'],
  ['puts', 'Writes, lists and objects moved into it', 'requests/month', 'aws.s3.deep_put'],
  ['standardRequests', 'Standard retrieval requests', 'requests/month', 'aws.s3.deep_standard_request'],
  ['standardGb', 'Standard retrieval', 'GB/month', 'aws.s3.deep_standard'],
  ['bulkRequests', 'Bulk retrieval requests', 'requests/month', 'aws.s3.deep_bulk_request'],
  ['bulkGb', 'Bulk retrieval', 'GB/month', 'aws.s3.deep_bulk'],
] as const satisfies readonly Row[]

/** A class of object storage: what is kept, asked and read back, each with a price of its own. */
const storageClass = <const Id extends string, const Name extends string, const PriceId extends string>(
  id: Id,
  label: string,
  rows: readonly (readonly [Name, string, string, PriceId])[],
) =>
  defineMeter({
    id,
    vendor: 'aws',
    service: 'S3',
    label,
    ...linesOf(rows),
    lines: (use, prices) =>
      rows.map(([name, what, , of]) => optionalLine({ id: name, label: what, quantity: use[name], price: prices[of] })),
  })

export const OBJECT_CLASS_METERS = [
  storageClass('aws.s3.intelligent-tiering', 'Object storage that moves objects between classes', TIERING),
  storageClass('aws.s3.infrequent', 'Object storage, infrequent access, with retrieval', INFREQUENT),
  storageClass('aws.s3.glacier', 'Object storage, Glacier flexible retrieval', GLACIER),
  storageClass('aws.s3.deep-archive', 'Object storage, Glacier deep archive', DEEP),
] as const
