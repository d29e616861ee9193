import { machines, rulesOf, type Rule } from './rule'

/*
 * Usage types of AWS, which begin with the code of their region ("EUC1-NatGateway-Bytes"), so that the expressions are
 * bound to the end. AWS bills in the units that our prices are in, with the one exception that is marked.
 */

const LAMBDA = /lambda/i
const GATEWAY = /api ?gateway/i
const EC2 = /ec2|elastic compute|vpc|virtual private/i
const BALANCERS = /elb|elastic load/i
const RELATIONAL = /rds|relational database/i
const TABLES = /dynamodb/i
const CACHE = /elasticache/i
const SEARCH = /amazones\b|opensearch/i
const OBJECTS = /s3|simple storage/i
const STREAMS = /kinesis/i
const BROKERS = /msk|kafka/i
const WATCH = /cloudwatch/i
const EDGE = /cloudfront/i
const CONTAINERS = /ecs|elastic container service/i
const ANY = /./

export const AWS_RULES: readonly Rule[] = [
  ...rulesOf(LAMBDA, [
    [/Lambda-Edge-GB-Second$/, 'aws.lambda-edge', 'aws.lambda_edge.gb_second'],
    [/Lambda-Edge-Request$/, 'aws.lambda-edge', 'aws.lambda_edge.request'],
    [/Lambda-Provisioned-Concurrency/, 'aws.lambda.provisioned', 'aws.lambda.pc'],
    [/Lambda-Provisioned-GB-Second/, 'aws.lambda.provisioned', 'aws.lambda.pc_duration'],
    [/Lambda-GB-Second-ARM$/, 'aws.lambda.arm', 'aws.lambda.gb_second.arm', { measure: 'functionGbSeconds' }],
    [/Lambda-GB-Second$/, 'aws.lambda.x86', 'aws.lambda.gb_second.x86', { measure: 'functionGbSeconds' }],
    [/Request-ARM$/, 'aws.lambda.arm', 'aws.lambda.request', { measure: 'functionRequests' }],
    [/Request$/, 'aws.lambda.x86', 'aws.lambda.request', { measure: 'functionRequests' }],
    [/Lambda-Storage-GB-Second/, 'aws.lambda.x86', 'aws.lambda.ephemeral'],
  ]),
  ...rulesOf(GATEWAY, [
    [/ApiGatewayHttpRequest$/, 'aws.apigw.http', 'aws.apigw.http', { measure: 'requests' }],
    [/ApiGatewayRequest$/, 'aws.apigw.rest', 'aws.apigw.rest', { measure: 'requests' }],
    [/ApiGatewayMessage$/, 'aws.apigw.websocket', 'aws.apigw.ws_message'],
    [/ApiGatewayMinute$/, 'aws.apigw.websocket', 'aws.apigw.ws_minute'],
  ]),
  ...rulesOf(EC2, [
    [/NatGateway-Hours$/, 'aws.nat', 'aws.nat.hour'],
    [/NatGateway-Bytes$/, 'aws.nat', 'aws.nat.gb'],
    [/PublicIPv4:(InUse|Idle)Address$/, 'aws.public-ipv4', 'aws.ipv4.hour'],
    [/VpcEndpoint-Hours$/, 'aws.vpc-endpoint', 'aws.vpce.hour'],
    [/VpcEndpoint-Bytes$/, 'aws.vpc-endpoint', 'aws.vpce.gb'],
    [/TransitGateway-Hours$/, 'aws.transit-gateway', 'aws.tgw.attachment'],
    [/TransitGateway-Bytes$/, 'aws.transit-gateway', 'aws.tgw.gb'],
    [/(BoxUsage|SpotUsage|HeavyUsage)(:.+)?$/, 'aws.ec2', null],
    [/EBS:VolumeUsage\.gp3$/, 'aws.ebs.gp3', 'aws.ebs.gp3'],
    [/EBS:VolumeP-IOPS\.gp3$/, 'aws.ebs.gp3', 'aws.ebs.gp3_iops'],
    // Billed by the GiB/s, priced by the MB/s.
    [/EBS:VolumeP-Throughput\.gp3$/, 'aws.ebs.gp3', 'aws.ebs.gp3_mbps', { per: 1024 }],
    [/EBS:VolumeUsage\.gp2$/, 'aws.ebs.gp2', 'aws.ebs.gp2'],
  ]),
  ...rulesOf(BALANCERS, [
    [/LoadBalancerUsage LoadBalancing:Application/, 'aws.alb', 'aws.alb.hour'],
    [/LCUUsage LoadBalancing:Application/, 'aws.alb', 'aws.alb.lcu'],
    [/LoadBalancerUsage LoadBalancing:Network/, 'aws.nlb', 'aws.nlb.hour'],
    [/LCUUsage LoadBalancing:Network/, 'aws.nlb', 'aws.nlb.lcu'],
  ]),
  ...rulesOf(RELATIONAL, [
    [/Aurora:ServerlessV2Usage$/, 'aws.aurora.serverless', 'aws.aurora.acu'],
    [/Aurora:StorageUsage$/, 'aws.aurora', 'aws.aurora.storage', { measure: 'databaseGb' }],
    [/Aurora:IO-OptimizedStorageUsage$/, 'aws.aurora', 'aws.aurora.storage_io', { measure: 'databaseGb' }],
    [/Aurora:StorageIOUsage$/, 'aws.aurora', 'aws.aurora.io'],
    [/Aurora:BackupUsage$/, 'aws.aurora', 'aws.aurora.backup'],
    [/(InstanceUsage|Multi-AZUsage|Multi-AZClusterUsage):db\..+$/, 'aws.rds', null],
    [/RDS:Multi-AZ-GP3-Storage$/, 'aws.rds', 'aws.rds.gp3_multi_az', { measure: 'databaseGb' }],
    [/RDS:GP3-Storage$/, 'aws.rds', 'aws.rds.gp3', { measure: 'databaseGb' }],
    [/RDS:PIOPS-Storage$/, 'aws.rds', 'aws.rds.io1', { measure: 'databaseGb' }],
    [/RDS:ChargedBackupUsage$/, 'aws.rds', 'aws.rds.backup'],
  ]),
  ...rulesOf(TABLES, [
    [/ReplicatedWriteRequestUnits$/, 'aws.dynamodb.on-demand', 'aws.dynamodb.rwru'],
    [/WriteRequestUnits$/, 'aws.dynamodb.on-demand', 'aws.dynamodb.wru'],
    [/ReadRequestUnits$/, 'aws.dynamodb.on-demand', 'aws.dynamodb.rru'],
    [/WriteCapacityUnit-Hrs$/, 'aws.dynamodb.provisioned', 'aws.dynamodb.wcu_hour'],
    [/ReadCapacityUnit-Hrs$/, 'aws.dynamodb.provisioned', 'aws.dynamodb.rcu_hour'],
    [/TimedPITRStorage-ByteHrs$/, 'aws.dynamodb.on-demand', 'aws.dynamodb.pitr'],
    [/TimedBackupStorage-ByteHrs$/, 'aws.dynamodb.on-demand', 'aws.dynamodb.backup'],
    [/TimedStorage-ByteHrs$/, 'aws.dynamodb.on-demand', 'aws.dynamodb.storage', { measure: 'databaseGb' }],
    [/Streams-Requests(Count)?$/, 'aws.dynamodb.on-demand', 'aws.dynamodb.stream_read'],
  ]),
  machines(CACHE, /NodeUsage:cache\.(.+)$/, 'aws.elasticache', 'aws.elasticache.'),
  ...rulesOf(CACHE, [[/BackupUsage$/, 'aws.elasticache', 'aws.elasticache.backup']]),
  machines(SEARCH, /ESInstance:([^:]+?)(?:\.search)?$/, 'aws.opensearch', 'aws.opensearch.'),
  ...rulesOf(SEARCH, [
    [/ES:GP3-Storage$/, 'aws.opensearch', 'aws.opensearch.gp3'],
    [/ES:GP2-Storage$/, 'aws.opensearch', 'aws.opensearch.gp2'],
    [/(Indexing|Search)OCU$/, 'aws.opensearch.serverless', 'aws.opensearch_sl.ocu'],
  ]),
  ...rulesOf(OBJECTS, [
    [/TimedStorage-ByteHrs$/, 'aws.s3', 'aws.s3.standard', { measure: 'objectGb' }],
    [/TimedStorage-SIA-ByteHrs$/, 'aws.s3', 'aws.s3.ia', { measure: 'objectGb' }],
    [/TimedStorage-GlacierByteHrs$/, 'aws.s3', 'aws.s3.glacier_fr'],
    [/TimedStorage-GDA-ByteHrs$/, 'aws.s3', 'aws.s3.deep'],
    [/Requests-Tier1$/, 'aws.s3', 'aws.s3.put'],
    [/Requests-Tier2$/, 'aws.s3', 'aws.s3.get'],
  ]),
  ...rulesOf(STREAMS, [
    [/Storage-ShardHour$/, 'aws.kinesis.provisioned', 'aws.kinesis.shard'],
    [/Extended-ShardHour$/, 'aws.kinesis.provisioned', 'aws.kinesis.retention_7d'],
    [/PutRequestPayloadUnits$/, 'aws.kinesis.provisioned', 'aws.kinesis.put_unit'],
    [/OnDemand-StreamHour$/, 'aws.kinesis.on-demand', 'aws.kinesis.od_stream'],
    [/OnDemand-BilledIncomingBytes$/, 'aws.kinesis.on-demand', 'aws.kinesis.od_in'],
    [/OnDemand-BilledOutgoingBytes$/, 'aws.kinesis.on-demand', 'aws.kinesis.od_out'],
  ]),
  ...rulesOf(BROKERS, [[/Kafka\.Storage\.GP2$/i, 'aws.msk.standard', 'aws.msk.storage']]),
  machines(BROKERS, /Kafka\.express\.(.+)$/i, 'aws.msk.express', 'aws.msk.express.'),
  machines(BROKERS, /Kafka\.([a-z]\w+\.\d*x?large)$/, 'aws.msk.standard', 'aws.msk.broker.'),
  ...rulesOf(WATCH, [
    [/VendedLog-Bytes$/, 'aws.cloudwatch.vended-logs', 'aws.cw.vended_logs'],
    [/DataProcessing-Bytes$/, 'aws.cloudwatch.logs', 'aws.cw.logs_in'],
    [/TimedStorage-ByteHrs$/, 'aws.cloudwatch.logs', 'aws.cw.logs_store'],
    [/DataScanned-Bytes$/, 'aws.cloudwatch.logs', 'aws.cw.insights'],
    [/CW:MetricMonitorUsage$/, 'aws.cloudwatch.metrics', 'aws.cw.metric'],
    [/CW:AlarmMonitorUsage$/, 'aws.cloudwatch.metrics', 'aws.cw.alarm'],
  ]),
  ...rulesOf(EDGE, [
    [/^(US|EU)-DataTransfer-Out-Bytes$/, 'aws.cloudfront', 'aws.cloudfront.egress.us_eu'],
    [/^JP-DataTransfer-Out-Bytes$/, 'aws.cloudfront', 'aws.cloudfront.egress.japan'],
    [/^IN-DataTransfer-Out-Bytes$/, 'aws.cloudfront', 'aws.cloudfront.egress.india'],
    [/^(SA|ME|ZA)-DataTransfer-Out-Bytes$/, 'aws.cloudfront', 'aws.cloudfront.egress.sa_me'],
    [/^(AP|AU)-DataTransfer-Out-Bytes$/, 'aws.cloudfront', 'aws.cloudfront.egress.apac'],
    [/^EU-Requests-Tier2-HTTPS$/, 'aws.cloudfront', 'aws.cloudfront.https.eu'],
    [/Requests-Tier2-HTTPS$/, 'aws.cloudfront', 'aws.cloudfront.https'],
    [/Requests-Tier1$/, 'aws.cloudfront', 'aws.cloudfront.http'],
    [/Executions-CloudFrontFunctions$/, 'aws.cloudfront', 'aws.cloudfront_functions.invocation'],
  ]),
  ...rulesOf(CONTAINERS, [
    [/Fargate-ARM-vCPU-Hours(:perCPU)?$/, 'aws.fargate.arm', 'aws.fargate_arm.vcpu_hour'],
    [/Fargate-ARM-GB-Hours$/, 'aws.fargate.arm', 'aws.fargate_arm.gb_hour'],
    [/Fargate-vCPU-Hours(:perCPU)?$/, 'aws.fargate.x86', 'aws.fargate.vcpu_hour'],
    [/Fargate-GB-Hours$/, 'aws.fargate.x86', 'aws.fargate.gb_hour'],
    [/Fargate-EphemeralStorage-GB-Hours$/, 'aws.fargate.x86', 'aws.fargate.ephemeral'],
  ]),
  ...rulesOf(/eks|kubernetes/i, [
    [/AmazonEKS-Hours:perCluster$/, 'aws.eks', 'aws.eks.cluster'],
    [/AmazonEKS-Hours:extendedSupport$/, 'aws.eks', 'aws.eks.extended'],
  ]),
  ...rulesOf(/queue/i, [
    [/FIFO/, 'aws.sqs', 'aws.sqs.fifo'],
    [/Requests-(RBP|Tier1)$/, 'aws.sqs', 'aws.sqs.standard'],
  ]),
  ...rulesOf(/sns|simple notification/i, [
    [/Requests-Tier1$/, 'aws.sns', 'aws.sns.publish'],
    [/DeliveryAttempts-HTTP$/, 'aws.sns', 'aws.sns.http'],
  ]),
  ...rulesOf(/states|step functions/i, [[/StateTransition$/, 'aws.step-functions.standard', 'aws.sfn.standard']]),
  ...rulesOf(/route ?53/i, [
    [/HostedZone$/, 'aws.route53', 'aws.route53.zone'],
    [/DNS-Queries$/, 'aws.route53', 'aws.route53.query'],
  ]),
  ...rulesOf(/kms|key management/i, [
    [/KMS-Keys$/, 'aws.kms', 'aws.kms.key'],
    [/KMS-Requests$/, 'aws.kms', 'aws.kms.request'],
  ]),
  ...rulesOf(/secrets/i, [[/Secrets$/, 'aws.secrets-manager', 'aws.secrets.secret']]),
  ...rulesOf(/efs|elastic file/i, [[/TimedStorage-ByteHrs$/, 'aws.efs', 'aws.efs.standard']]),
  ...rulesOf(/events|eventbridge/i, [[/Event-64K-Chunks$/, 'aws.eventbridge', 'aws.eventbridge.custom']]),
  ...rulesOf(ANY, [
    [/AWS-Out-Bytes$/, 'aws.data-transfer', 'aws.xregion.gb'],
    [/DataTransfer-Regional-Bytes$/, 'aws.data-transfer', 'aws.xaz.gb'],
    [/DataTransfer-Out-Bytes$/, 'aws.data-transfer', 'aws.egress'],
  ]),
]
