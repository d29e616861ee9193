/** A field whose rise can lower a total, because the vendor prices it so. */
export type CheaperWithMore = {
  field: string
  /** Ids of the meters. */
  meters: readonly string[]
  /** The reason on the vendor's bill. */
  why: string
  /** The vendor's page that says so. */
  source: string
}

/**
 * Every field whose rise may lower a total. Everywhere else more usage never costs less: a test varies each field
 * beside each other one, and compares what falls with this list.
 */
export const CHEAPER_WITH_MORE: readonly CheaperWithMore[] = [
  {
    field: 'runs',
    meters: ['aws.fargate.x86', 'aws.fargate.arm', 'aws.fargate.windows'],
    why: 'Every run is rounded up to whole seconds, so that other runs of the same hours round up by less',
    source: 'https://aws.amazon.com/fargate/pricing/',
  },
  {
    field: 'storageGb',
    meters: ['aws.rds'],
    why: 'From 400 GB on, the price of gp3 storage includes 12,000 IOPS and no longer 3,000',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html',
  },
  {
    field: 'ioOptimized',
    meters: ['aws.aurora', 'aws.aurora.serverless'],
    why: 'Higher prices of instances and storage take the place of a price for each I/O',
    source: 'https://aws.amazon.com/rds/aurora/pricing/',
  },
  {
    field: 'eventualShare',
    meters: ['aws.dynamodb.on-demand'],
    why: 'An eventually consistent read is half a read unit',
    source: 'https://aws.amazon.com/dynamodb/pricing/on-demand/',
  },
  {
    field: 'oneShare',
    meters: ['aws.keyspaces.on-demand'],
    why: 'A read at LOCAL_ONE is half a read unit',
    source: 'https://aws.amazon.com/keyspaces/pricing/',
  },
  {
    field: 'valkey',
    meters: ['aws.elasticache', 'aws.elasticache.serverless'],
    why: 'The engine is sold at a lower price than Redis OSS',
    source: 'https://aws.amazon.com/elasticache/pricing/',
  },
  {
    field: 'brokers',
    meters: ['aws.msk.standard', 'aws.msk.express'],
    why: 'More brokers can each be of a smaller size, and the prices of sizes are not in proportion to what they carry',
    source: 'https://aws.amazon.com/msk/pricing/',
  },
  {
    field: 'brokerVcpu',
    meters: ['aws.msk.standard', 'aws.msk.express'],
    why: 'Fewer brokers of a larger size can carry the same load',
    source: 'https://aws.amazon.com/msk/pricing/',
  },
  {
    field: 'arm',
    meters: ['aws.lambda.durable'],
    why: 'The processor is sold at a lower price than x86',
    source: 'https://aws.amazon.com/lambda/pricing/',
  },
  {
    field: 'batchSize',
    meters: ['aws.sqs'],
    why: 'A batch of messages is billed as one request',
    source: 'https://aws.amazon.com/sqs/pricing/',
  },
  {
    field: 'batchSize',
    meters: ['aws.eventbridge.pipes'],
    why: 'A batch of events is billed as one request',
    source: 'https://aws.amazon.com/eventbridge/pricing/',
  },
  {
    field: 'includedGbPerKpu',
    meters: ['aws.flink'],
    why: 'Storage that comes with a processing unit',
    source: 'https://aws.amazon.com/managed-service-apache-flink/pricing/',
  },
  {
    field: 'freeRuPerSecond',
    meters: ['azure.cosmos', 'azure.cosmos.autoscale'],
    why: 'Throughput that the free tier covers',
    source: 'https://learn.microsoft.com/en-us/azure/cosmos-db/free-tier',
  },
  {
    field: 'freeStorageGb',
    meters: ['azure.cosmos', 'azure.cosmos.autoscale'],
    why: 'Storage that the free tier covers',
    source: 'https://learn.microsoft.com/en-us/azure/cosmos-db/free-tier',
  },
  {
    field: 'reservedUsdPerHour',
    meters: ['azure.cosmos'],
    why: 'What reserved capacity takes off',
    source: 'https://learn.microsoft.com/en-us/azure/cosmos-db/reserved-capacity',
  },
  {
    field: 'concurrency',
    meters: ['gcp.run'],
    why: 'Requests that one instance serves at once share its billed seconds',
    source: 'https://cloud.google.com/run/pricing',
  },
  {
    field: 'messagesPerRequest',
    meters: ['gcp.pubsub'],
    why: 'A request is billed for 1,000 bytes at the least, however many messages it carries',
    source: 'https://cloud.google.com/pubsub/pricing',
  },
  {
    meters: ['aws.rds'],
    field: 'multiAz',
    why: 'A price that is stated for both zones takes the place of the list price, and may be lower',
    source: 'https://aws.amazon.com/rds/pricing/',
  },
  {
    meters: ['aws.efs'],
    field: 'oneZoneGb',
    why: 'Every 20 GB of storage include 1 MB/s of throughput, which costs more than they do in one zone',
    source: 'https://aws.amazon.com/efs/pricing/',
  },
  {
    meters: ['aws.prometheus'],
    field: 'intervalSeconds',
    why: 'Series that are sampled less often give fewer samples',
    source: 'https://aws.amazon.com/prometheus/pricing/',
  },
]
