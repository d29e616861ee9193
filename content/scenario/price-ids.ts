/*
 * The ids by which a visitor may put a price of their own in place of ours. Ids alone: links are read and written on every page,
 * and none of them should ship the price lists for it. Tests hold the lists to the cards.
 */

/** The framework card's coefficients: `framework.<pattern>.<line>`. */
export const FRAMEWORK_PRICE_IDS = [
  'framework.monolith.services',
  'framework.cqrs.writeDb', 'framework.cqrs.readStores', 'framework.cqrs.streaming',
  'framework.event-sourcing.eventStore', 'framework.event-sourcing.snapshots', 'framework.event-sourcing.projections',
  'framework.microservices.services', 'framework.microservices.mesh', 'framework.microservices.networking',
  'framework.serverless.requests', 'framework.serverless.duration', 'framework.serverless.storage',
  'framework.cell-based.cells', 'framework.cell-based.router', 'framework.cell-based.routerRegions',
  'framework.edge-computing.fixed', 'framework.edge-computing.requests', 'framework.edge-computing.duration',
  'framework.edge-computing.replication',
] as const

/** Prices of the list cards, by generic id: an own price holds in whichever region is chosen. */
export const LIST_PRICE_IDS = [
  'aws.alb.hour', 'aws.alb.lcu', 'aws.apigw.http', 'aws.aurora.acu', 'aws.aurora.backup', 'aws.aurora.db.r7g.large',
  'aws.aurora.io', 'aws.aurora.storage', 'aws.aurora.storage_io', 'aws.cloudfront.egress.apac', 'aws.cloudfront.egress.india',
  'aws.cloudfront.egress.japan', 'aws.cloudfront.egress.sa_me', 'aws.cloudfront.egress.us_eu', 'aws.cloudfront.http',
  'aws.cloudfront.https', 'aws.cloudfront.https.eu', 'aws.cloudfront.invalidation', 'aws.cloudfront.origin_us',
  'aws.cloudfront_functions.invocation', 'aws.cw.alarm', 'aws.cw.dashboard', 'aws.cw.insights', 'aws.cw.logs_in',
  'aws.cw.logs_store', 'aws.cw.metric', 'aws.dynamodb.backup', 'aws.dynamodb.pitr', 'aws.dynamodb.restore', 'aws.dynamodb.rru',
  'aws.dynamodb.rwru', 'aws.dynamodb.storage', 'aws.dynamodb.stream_read', 'aws.dynamodb.wru', 'aws.egress', 'aws.eks.cluster',
  'aws.eks.extended', 'aws.elasticache.backup', 'aws.elasticache.m6g.large', 'aws.elasticache.r5.large',
  'aws.elasticache.t4g.micro', 'aws.fargate.ephemeral', 'aws.fargate.gb_hour', 'aws.fargate.vcpu_hour', 'aws.kinesis.efo_gb',
  'aws.kinesis.efo_shard', 'aws.kinesis.put_unit', 'aws.kinesis.retention_7d', 'aws.kinesis.retention_long',
  'aws.kinesis.shard', 'aws.lambda.ephemeral', 'aws.lambda.esm_kafka_epu', 'aws.lambda.esm_sqs_epu', 'aws.lambda.gb_second.x86',
  'aws.lambda.request', 'aws.lambda.snapstart_cache', 'aws.lambda.snapstart_restore', 'aws.lambda.stream_response',
  'aws.lambda_edge.gb_second', 'aws.lambda_edge.request', 'aws.msk.express.m7g.12xlarge', 'aws.msk.express.m7g.16xlarge',
  'aws.msk.express.m7g.2xlarge', 'aws.msk.express.m7g.4xlarge', 'aws.msk.express.m7g.8xlarge', 'aws.msk.express.m7g.large',
  'aws.msk.express.m7g.xlarge', 'aws.msk.express_in', 'aws.msk.storage', 'aws.msk_connect.mcu', 'aws.nat.gb', 'aws.nat.hour',
  'aws.opensearch.gp2', 'aws.opensearch.gp3', 'aws.opensearch.m7g.large', 'aws.opensearch.ultrawarm', 'aws.s3.deep',
  'aws.s3.get', 'aws.s3.glacier_fr', 'aws.s3.ia', 'aws.s3.put', 'aws.s3.standard', 'aws.xaz.gb', 'aws.xregion.gb',
] as const

export const PRICE_IDS: readonly string[] = [...FRAMEWORK_PRICE_IDS, ...LIST_PRICE_IDS]

export const isPriceId = (id: string): boolean => KNOWN.has(id)

const KNOWN: ReadonlySet<string> = new Set(PRICE_IDS)
