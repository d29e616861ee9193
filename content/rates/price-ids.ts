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
  'framework.edge-computing.fixed', 'framework.edge-computing.requests', 'framework.edge-computing.duration', 'framework.edge-computing.replication',
] as const

/** Prices of the list cards, by generic id: an own price holds in whichever region is chosen. */
export const LIST_PRICE_IDS = [
  'aws.lambda.request', 'aws.lambda.gb_second.x86', 'aws.lambda.gb_second.arm', 'aws.lambda.ephemeral', 'aws.lambda.pc',
  'aws.lambda.pc_duration', 'aws.lambda.stream_response', 'aws.lambda.esm_kafka_epu', 'aws.lambda.esm_sqs_epu',
  'aws.lambda.durable_op', 'aws.lambda.snapstart_cache', 'aws.lambda.snapstart_restore', 'aws.lambda_edge.request',
  'aws.lambda_edge.gb_second', 'aws.cloudfront_functions.invocation', 'aws.cloudfront.invalidation', 'aws.cloudfront.flat_pro',
  'aws.cloudfront.flat_business', 'aws.cloudfront.flat_premium', 'aws.global_accelerator.hour', 'aws.route53.zone',
  'aws.route53.query', 'aws.route53.query_latency', 'aws.route53.query_geo', 'aws.waf.acl', 'aws.waf.rule', 'aws.waf.request',
  'aws.apigw.rest', 'aws.apigw.http', 'aws.apigw.ws_message', 'aws.apigw.ws_minute', 'aws.apigw.cache_0_5',
  'aws.apigw.cache_1_6', 'aws.dynamodb.wru', 'aws.dynamodb.rru', 'aws.dynamodb.storage', 'aws.dynamodb.wcu_hour',
  'aws.dynamodb.rcu_hour', 'aws.dynamodb.rwru', 'aws.dynamodb.stream_read', 'aws.dynamodb.pitr', 'aws.dynamodb.backup',
  'aws.dynamodb.restore', 'aws.keyspaces.wru.us-east-1', 'aws.keyspaces.rru.us-east-1', 'aws.keyspaces.storage.us-east-1',
  'aws.msk.broker.m5.large', 'aws.msk.broker.m5.xlarge', 'aws.msk.broker.m5.2xlarge', 'aws.msk.broker.m5.4xlarge',
  'aws.msk.broker.m7g.large', 'aws.msk.broker.m7g.xlarge', 'aws.msk.broker.m7g.2xlarge', 'aws.msk.broker.m7g.4xlarge',
  'aws.msk.broker.m7g.8xlarge', 'aws.msk.broker.m7g.12xlarge', 'aws.msk.broker.m7g.16xlarge', 'aws.msk.broker.m5.24xlarge',
  'aws.msk.broker.t3.small', 'aws.msk.express.m7g.large', 'aws.msk.express.m7g.xlarge', 'aws.msk.express.m7g.2xlarge',
  'aws.msk.express.m7g.4xlarge', 'aws.msk.express.m7g.8xlarge', 'aws.msk.express.m7g.12xlarge', 'aws.msk.express.m7g.16xlarge',
  'aws.msk.storage', 'aws.msk.tiered', 'aws.msk.express_in', 'aws.msk.pst', 'aws.msk_serverless.cluster',
  'aws.msk_serverless.partition', 'aws.msk_serverless.in', 'aws.msk_serverless.out', 'aws.msk_serverless.storage',
  'aws.msk_connect.mcu', 'aws.dms.t2.micro', 'aws.dms.storage_multi_az', 'aws.kinesis.shard', 'aws.kinesis.put_unit',
  'aws.kinesis.od_stream', 'aws.kinesis.od_in', 'aws.kinesis.od_out', 'aws.kinesis.od_efo', 'aws.kinesis.efo_gb',
  'aws.kinesis.efo_shard', 'aws.kinesis.retention_7d', 'aws.kinesis.retention_long', 'aws.flink.kpu', 'aws.flink.storage',
  'aws.flink.backup', 'aws.eventbridge.custom', 'aws.eventbridge.pipes', 'aws.eventbridge.scheduler',
  'aws.eventbridge.api_destination', 'aws.eventbridge.archive', 'aws.eventbridge.archive_storage', 'aws.eventbridge.schema',
  'aws.sqs.standard', 'aws.sqs.fifo', 'aws.sns.publish', 'aws.sns.http', 'aws.sfn.standard', 'aws.sfn.express_request',
  'aws.sfn.express_gb_hour', 'aws.mq.m5.large_active_standby', 'aws.rds.pg.db.t3.large', 'aws.rds.pg.db.t4g.small',
  'aws.rds.mysql.db.t3.large', 'aws.rds.mysql.db.m5.large', 'aws.rds.oss.db.t4g.medium', 'aws.rds.oss.db.t4g.large',
  'aws.rds.oss.db.m6g.large', 'aws.rds.oss.db.m7g.large', 'aws.rds.oss.db.m7g.xlarge', 'aws.rds.oss.db.m7g.2xlarge',
  'aws.rds.oss.db.r6g.large', 'aws.rds.oss.db.r7g.large', 'aws.rds.oss.db.r7g.xlarge', 'aws.rds.oss.db.r7g.2xlarge',
  'aws.rds.gp3', 'aws.rds.gp3_multi_az', 'aws.rds.gp3_iops', 'aws.rds.io1', 'aws.rds.io1_iops', 'aws.rds.backup',
  'aws.rds.extended_support', 'aws.aurora.db.t4g.medium', 'aws.aurora.db.r6g.large', 'aws.aurora.db.r6g.xlarge',
  'aws.aurora.db.r6g.2xlarge', 'aws.aurora.db.r7g.large', 'aws.aurora.db.r7g.xlarge', 'aws.aurora.db.r7g.2xlarge',
  'aws.aurora.db.r8g.large', 'aws.aurora.acu', 'aws.aurora.acu_io', 'aws.aurora.storage', 'aws.aurora.storage_io',
  'aws.aurora.io', 'aws.aurora.backup', 'aws.docdb.r5.4xlarge', 'aws.elasticache.m6g.12xlarge', 'aws.elasticache.m6g.large',
  'aws.elasticache.r5.4xlarge', 'aws.elasticache.r5.large', 'aws.elasticache.t4g.micro',
  'aws.elasticache.backup', 'aws.elasticache_sl.redis_gb', 'aws.elasticache_sl.redis_ecpu', 'aws.elasticache_sl.valkey_gb',
  'aws.elasticache_sl.valkey_ecpu', 'aws.opensearch.t3.small', 'aws.opensearch.t3.medium', 'aws.opensearch.m6g.large',
  'aws.opensearch.m7g.large', 'aws.opensearch.r6g.large', 'aws.opensearch.r6g.xlarge', 'aws.opensearch.r7g.large',
  'aws.opensearch.r7g.xlarge', 'aws.opensearch.or1.large', 'aws.opensearch.gp3', 'aws.opensearch.gp2',
  'aws.opensearch.ultrawarm', 'aws.opensearch_sl.ocu', 'aws.opensearch_sl.storage', 'aws.s3.standard', 'aws.s3.put',
  'aws.s3.get', 'aws.s3.ia', 'aws.s3.glacier_fr', 'aws.s3.deep', 'aws.efs.standard', 'aws.ebs.gp3', 'aws.ebs.gp3_iops',
  'aws.ebs.gp3_mbps', 'aws.ebs.gp2', 'aws.fargate.vcpu_hour', 'aws.fargate.gb_hour', 'aws.fargate_arm.vcpu_hour',
  'aws.fargate_arm.gb_hour', 'aws.fargate.ephemeral', 'aws.eks.cluster', 'aws.eks.extended', 'aws.ec2.t3.medium',
  'aws.ec2.t3.large', 'aws.ec2.m5.large', 'aws.ec2.m5.xlarge', 'aws.ec2.m6g.large', 'aws.ec2.m7g.xlarge',
  'aws.apprunner.vcpu_hour', 'aws.apprunner.gb_hour', 'aws.alb.hour', 'aws.alb.lcu', 'aws.nlb.hour', 'aws.nlb.lcu',
  'aws.nat.hour', 'aws.nat.gb', 'aws.vpce.hour', 'aws.vpce.gb', 'aws.tgw.attachment', 'aws.tgw.gb', 'aws.ipv4.hour',
  'aws.xaz.gb', 'aws.xregion.gb', 'aws.egress.us-east-1', 'aws.cw.logs_in', 'aws.cw.logs_store', 'aws.cw.insights',
  'aws.cw.metric', 'aws.cw.alarm', 'aws.cw.dashboard', 'aws.cw.vended_logs', 'aws.kms.key', 'aws.kms.request',
  'aws.secrets.secret',
] as const

export const PRICE_IDS: readonly string[] = [...FRAMEWORK_PRICE_IDS, ...LIST_PRICE_IDS]

export const isPriceId = (id: string): boolean => KNOWN.has(id)

const KNOWN: ReadonlySet<string> = new Set(PRICE_IDS)
