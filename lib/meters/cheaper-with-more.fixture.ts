/**
 * Fields where more usage may cost less, by name, each with the reason on the vendor's bill. The tests on rising usage
 * leave them out.
 */
export const CHEAPER_WITH_MORE: Record<string, string> = {
  eventualShare: 'an eventually consistent read is half a read unit',
  oneShare: 'one zone stores at a lower price than several',
  transactionalReadShare: 'what is read in a transaction is not read otherwise',
  valkey: 'the engine is sold at a lower price',
  ioOptimized: 'a flat surcharge takes the place of metered I/O',
  arm: 'the processor is sold at a lower price',
  batchSize: 'a batch is one request',
  messagesPerRequest: 'a batch is one request',
  concurrency: 'one instance serves more requests',
  peakShare: 'a shorter peak, billed at the base for the rest',
  kpu: 'each unit comes with storage of its own',
  includedGbPerKpu: 'an allowance',
  freeRuPerSecond: 'an allowance',
  freeStorageGb: 'an allowance',
  reservedUsdPerHour: 'a discount',
  primaryRetentionHours: 'data that stays on brokers is not moved to tiered storage',
  brokerVcpu: 'fewer brokers of a larger size',
  japanRegions: 'a region of its own price takes the place of one at the common price',
}
