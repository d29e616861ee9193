/** What a price of the first region is on another cloud: its prices by id, and how many of each unit make one unit. */
export type Equivalent = {
  parts: readonly (readonly [price: string, times: number])[]
  /** Where the two are metered differently: what was assumed to make one into the other. */
  note?: string
}

const HOURS_PER_MONTH = 730

const one = (price: string, times = 1, note?: string): Equivalent => ({ parts: [[price, times]], note })

/** A write of 1 KB takes five request units, a read of 1 KB one; a read unit of the first card is two such reads. */
const COSMOS = 'A write of 1 KB as 5 request units, an eventually consistent read of 1 KB as one'
const FUNCTIONS = '512 MB come with 0.8 GHz, so that a GB-second is 1.6 GHz-seconds beside it'
const PUB_SUB = 'Messages of 1 KB, read by two consumers'

/** KB in a TiB. */
const KB = 1024 ** 3
/** A price stands for 100 request units a second. */
const RU = 1 / 100
const MB_OF_A_METRIC = (8 * 60 * HOURS_PER_MONTH) / 1024 ** 2

/** By vendor, then by the generic id of the price. What is not here has no known price on that cloud. */
export const EQUIVALENTS: Readonly<Record<'azure' | 'gcp', Readonly<Record<string, Equivalent>>>> = {
  azure: {
    'aws.fargate.vcpu_hour': one('azure.vm.f2', 1 / 2, 'A machine of 2 vCPU and 4 GB, whose memory is in the price'),
    'aws.fargate.gb_hour': one('azure.vm.f2', 0, 'In the price of the processors'),
    'aws.lambda.request': one('azure.functions.execution'),
    'aws.lambda.gb_second.x86': one('azure.functions.gb_s'),
    'aws.eks.cluster': one('azure.aks.uptime'),
    'aws.alb.hour': one('azure.appgw.small_hour'),
    'aws.alb.lcu': one('azure.appgw.small_gb', 1, 'A capacity unit as 1 GB in an hour'),
    'aws.apigw.http': one('azure.apim.consumption'),
    'aws.apigw.rest': one('azure.apim.consumption'),
    'aws.ipv4.hour': one('azure.ip.hour'),
    'aws.nat.hour': one('azure.nat.hour'),
    'aws.nat.gb': one('azure.nat.gb'),
    'aws.egress': one('azure.egress'),
    'aws.aurora.db.r7g.large': one('azure.postgres.e4s_hour', 1 / 2, 'Half of a machine with 4 vCPU'),
    'aws.aurora.storage': one('azure.postgres.gb_month'),
    'aws.aurora.io': one('azure.postgres.gb_month', 0, 'In the price of the machine'),
    'aws.aurora.backup': one('azure.postgres.backup'),
    'aws.rds.oss.db.m7g.large': one('azure.postgres.d4s_hour', 1 / 2, 'Half of a machine with 4 vCPU'),
    'aws.rds.pg.db.t4g.small': one('azure.postgres.b1ms_hour'),
    'aws.rds.gp3': one('azure.postgres.gb_month'),
    'aws.rds.gp3_multi_az': one('azure.postgres.gb_month', 2),
    'aws.rds.backup': one('azure.postgres.backup'),
    'aws.elasticache.t4g.micro': one('azure.redis.c1_hour'),
    'aws.elasticache.m6g.large': one('azure.redis.c3', 1 / HOURS_PER_MONTH),
    'aws.elasticache.r5.large': one('azure.redis.c4_hour'),
    'aws.dynamodb.wru': one('azure.cosmos.serverless_ru', 5, COSMOS),
    'aws.dynamodb.rru': one('azure.cosmos.serverless_ru', 2, COSMOS),
    'aws.dynamodb.wcu_hour': one('azure.cosmos.ru_hour', 5 * RU, COSMOS),
    'aws.dynamodb.rcu_hour': one('azure.cosmos.ru_hour', 2 * RU, COSMOS),
    'aws.dynamodb.storage': one('azure.cosmos.storage'),
    'aws.opensearch.m7g.large': one('azure.search.basic'),
    'aws.kinesis.shard': one('azure.eventhubs.tu'),
    'aws.kinesis.put_unit': one('azure.eventhubs.event'),
    'aws.sqs.standard': one('azure.servicebus.op', 1, 'Without the base charge of about $10 a month'),
    'aws.s3.standard': one('azure.blob.hot'),
    'aws.s3.ia': one('azure.blob.cool'),
    'aws.s3.put': one('azure.blob.write'),
    'aws.s3.get': one('azure.blob.read'),
    'aws.cloudfront.egress.us_eu': one('azure.cdn.egress'),
    'aws.cloudfront.https': one('azure.cdn.request'),
    'aws.cloudfront.http': one('azure.cdn.request'),
    'aws.cloudfront_functions.invocation': one('azure.cdn.rule'),
    'aws.cw.logs_in': one('azure.loganalytics.gb.westeurope'),
    'aws.cw.vended_logs': one('azure.loganalytics.gb.westeurope'),
    'aws.cw.logs_store': one('azure.loganalytics.retention.westeurope'),
  },
  gcp: {
    'aws.fargate.vcpu_hour': one('gcp.gke.autopilot_vcpu', 1 / HOURS_PER_MONTH),
    'aws.fargate.gb_hour': one('gcp.gke.autopilot_gb', 1 / HOURS_PER_MONTH),
    'aws.ec2.t3.medium': one('gcp.vm.e2_medium'),
    'aws.lambda.request': one('gcp.functions.invocation'),
    'aws.lambda.gb_second.x86': {
      parts: [
        ['gcp.functions.ghz_s', 1.6],
        ['gcp.functions.gb_s', 1],
      ],
      note: FUNCTIONS,
    },
    'aws.eks.cluster': one('gcp.gke.cluster'),
    'aws.alb.hour': one('gcp.lb.rule'),
    'aws.alb.lcu': one('gcp.lb.gb', 1, 'A capacity unit as 1 GB in an hour'),
    'aws.ipv4.hour': one('gcp.ip.hour'),
    'aws.nat.hour': one('gcp.nat.vm_hour', 1, 'One machine behind each gateway'),
    'aws.nat.gb': one('gcp.nat.gb'),
    'aws.egress': one('gcp.egress'),
    'aws.xregion.gb': one('gcp.transfer.continent'),
    'aws.aurora.db.r7g.large': {
      parts: [
        ['gcp.sql.vcpu_hour', 2],
        ['gcp.sql.gb_month', 16 / HOURS_PER_MONTH],
      ],
    },
    'aws.aurora.storage': one('gcp.sql.ssd'),
    'aws.aurora.io': one('gcp.sql.ssd', 0, 'In the price of the storage'),
    'aws.aurora.backup': one('gcp.sql.backup'),
    'aws.rds.oss.db.m7g.large': {
      parts: [
        ['gcp.sql.vcpu_hour', 2],
        ['gcp.sql.gb_month', 8 / HOURS_PER_MONTH],
      ],
    },
    'aws.rds.pg.db.t4g.small': {
      parts: [
        ['gcp.sql.vcpu_hour', 1],
        ['gcp.sql.gb_month', 3.75 / HOURS_PER_MONTH],
      ],
      note: 'The smallest that has a known price: a vCPU of its own with 3.75 GB',
    },
    'aws.rds.gp3': one('gcp.sql.ssd'),
    'aws.rds.gp3_multi_az': one('gcp.sql.ssd', 2),
    'aws.rds.backup': one('gcp.sql.backup'),
    'aws.elasticache.t4g.micro': one('gcp.redis.basic_m1', 1 / HOURS_PER_MONTH, '1 GB, the least that is sold'),
    'aws.elasticache.m6g.large': one('gcp.redis.basic_m2', 6.38 / HOURS_PER_MONTH),
    'aws.elasticache.r5.large': one('gcp.redis.basic_m3', 13.07 / HOURS_PER_MONTH),
    'aws.elasticache.r5.4xlarge': one('gcp.redis.basic_m5', 105.8 / HOURS_PER_MONTH),
    'aws.elasticache.m6g.12xlarge': one('gcp.redis.basic_m5', 157.1 / HOURS_PER_MONTH),
    'aws.dynamodb.wru': one('gcp.firestore.write', 1, 'Documents of 1 KB'),
    'aws.dynamodb.rru': one('gcp.firestore.read', 2, 'Documents of 1 KB'),
    'aws.dynamodb.storage': one('gcp.firestore.storage'),
    'aws.kinesis.shard': one('gcp.pubsub.tib', 0, 'No price by the hour'),
    'aws.kinesis.put_unit': one('gcp.pubsub.tib', 3 / KB, PUB_SUB),
    'aws.sqs.standard': one('gcp.pubsub.tib', 2 / 3 / KB, 'Messages of 1 KB: sent, received and deleted as one'),
    'aws.s3.standard': one('gcp.gcs.standard_us_multi'),
    'aws.s3.put': one('gcp.gcs.class_a'),
    'aws.s3.get': one('gcp.gcs.class_b'),
    'aws.cw.logs_in': one('gcp.logging.gb'),
    'aws.cw.vended_logs': one('gcp.logging.gb'),
    'aws.cw.metric': one('gcp.monitoring.mb', MB_OF_A_METRIC, 'A value of 8 bytes every minute'),
  },
}
