import {
  exampleWith,
  infracostAt,
  LAMBDA_PAGE,
  LISTED,
  WITH_FREE_TIER,
  type WorkedExample,
} from './worked-example.fixture'
import type { MeterOptions } from './types'

const EBS_PAGE = 'aws.amazon.com/ebs/pricing/ (2026)'
const CALCULATOR = 'AWS Pricing Calculator output in a public study repository (before November 2024)'
const AURORA_DOCS =
  'github aws/agent-toolkit-for-aws amazon-aurora-postgresql/references/io-optimized-worked-examples.md (2026-08)'

const listed720: MeterOptions = { ...LISTED, hoursPerMonth: 720 }

const infracost = infracostAt('95ba4f49, 2026-08')

/** An example with one meter, at list prices and 730 hours per month unless it says otherwise. */
const example = exampleWith(LISTED)

/** Compute, gateways, databases, storage and network of AWS. */
export const AWS_CORE_EXAMPLES: readonly WorkedExample[] = [
  example(
    'lambda-mobile-3m',
    'aws.lambda.x86',
    { requests: 3e6, durationMs: 120, memoryMb: 1536 },
    [2.73, 0.011],
    LAMBDA_PAGE,
    { options: WITH_FREE_TIER },
  ),
  example(
    'lambda-bert-6m',
    'aws.lambda.x86',
    { requests: 6e6, durationMs: 280, memoryMb: 4096, ephemeralMb: 2048 },
    [106.41, 0.011],
    LAMBDA_PAGE,
    { options: WITH_FREE_TIER },
  ),
  example(
    'lambda-snapstart',
    'aws.lambda.x86',
    { requests: 7.44e6, durationMs: 2000, memoryMb: 1024, snapStartSeconds: 2_678_400, restores: 74_400 },
    [263.92, 0.02],
    LAMBDA_PAGE,
  ),
  example(
    'lambda-esm-sqs',
    'aws.lambda.x86',
    { requests: 30e6, durationMs: 1000, memoryMb: 1024, sqsPollerHours: 8000 },
    [580, 0.058],
    LAMBDA_PAGE,
  ),
  example(
    'calc-lambda-750m',
    'aws.lambda.x86',
    { requests: 750e6, durationMs: 80, memoryMb: 512 },
    [643.13, 0.0643],
    CALCULATOR,
    { options: WITH_FREE_TIER },
  ),
  example(
    'ic-lambda-6b',
    'aws.lambda.x86',
    { requests: 6e9, durationMs: 1024, memoryMb: 512 },
    [52_400.1, 0.12],
    infracost('aws', 'lambda_function_test', 'lambda_duration_6B'),
  ),
  example(
    'ic-lambda-15b',
    'aws.lambda.x86',
    { requests: 15e9, durationMs: 2048, memoryMb: 2048 },
    [857_203.3, 0.3],
    infracost('aws', 'lambda_function_test', 'lambda_duration_15B'),
  ),
  example(
    'ic-lambda-arm-11b',
    'aws.lambda.arm',
    { requests: 11.25e9, durationMs: 1024, memoryMb: 1024 },
    [150_490.9, 0.225],
    infracost('aws', 'lambda_function_test', 'lambda_duration_11B_arm'),
  ),
  example(
    'ic-lambda-arm-18b',
    'aws.lambda.arm',
    { requests: 18.25e9, durationMs: 2048, memoryMb: 2048 },
    [836_008.16, 0.365],
    infracost('aws', 'lambda_function_test', 'lambda_duration_18B_arm'),
  ),
  // 600 seconds a day for 30 days.
  example(
    'fargate-arm',
    'aws.fargate.arm',
    { tasks: 5, vcpu: 1, memoryGb: 2, diskGb: 30, hours: 5, runs: 30 },
    [1.02, 0.02],
    'aws.amazon.com/fargate/pricing/ (2026)',
  ),
  example(
    'fargate-windows',
    'aws.fargate.windows',
    { tasks: 10, vcpu: 1, memoryGb: 2, hours: 30, runs: 30 },
    [47.25, 0.02],
    'aws.amazon.com/fargate/pricing/ (2026)',
  ),
  example(
    'ic-eks',
    'aws.eks',
    { clusters: 1 },
    [73, 0.011],
    infracost('aws', 'eks_cluster_test', 'my_aws_eks_cluster'),
  ),
  // 25 calls a minute of 4.5 MB: each is nine units of 512 KB.
  example(
    'apigw-http-upload',
    'aws.apigw.http',
    { requests: 25 * 60 * 24 * 30, requestKb: 4.5 * 1024 },
    [9.72, 0.011],
    'aws.amazon.com/api-gateway/pricing/ (2025-11)',
    { options: listed720 },
  ),
  example('calc-apigw-http-750m', 'aws.apigw.http', { requests: 750e6, requestKb: 1 }, [705, 0.0705], CALCULATOR),
  example(
    'apigw-private-5m',
    'aws.apigw.rest',
    { requests: 5e6, requestKb: 3.3, privateEndpoints: 1 },
    [24.86, 0.011],
    'aws.amazon.com/api-gateway/pricing/ (2025-11)',
    { options: listed720 },
  ),
  example(
    'ic-apigw-rest-21b',
    'aws.apigw.rest',
    { requests: 21e9 },
    [49_763.1, 0.044],
    infracost('aws', 'api_gateway_rest_api_test', 'my_rest_api'),
  ),
  example(
    'ic-apigw-ws-1.5b',
    'aws.apigw.websocket',
    { messages: 1.5e9, connectionMinutes: 10e6 },
    [1402.5, 0.033],
    infracost('aws', 'apigatewayv2_api_test', 'websocket_usage'),
  ),
  // 10,000 new connections an hour.
  example(
    'ic-alb-1000gb',
    'aws.alb',
    { newConnectionsPerSecond: 10_000 / 3600, activeConnections: 1000, gb: 1000, ruleEvaluationsPerSecond: 300 },
    [24.43, 0.03],
    infracost('aws', 'lb_test', 'alb1_usage'),
  ),
  example(
    'aurora-standard',
    'aws.aurora',
    { instances: 2, hourlyUsd: 1.038, storageGb: 800, ioRequests: 1.2e9 },
    [1835, 1],
    AURORA_DOCS,
  ),
  example(
    'aurora-io-optimized',
    'aws.aurora',
    { instances: 2, hourlyUsd: 1.038, storageGb: 800, ioRequests: 1.2e9, ioOptimized: 1 },
    [2150, 1],
    AURORA_DOCS,
  ),
  example(
    'aurora-r7g-2xlarge',
    'aws.aurora',
    { instances: 1, hourlyUsd: 1.106, storageGb: 1000 },
    [907, 1],
    'github aws/agent-toolkit-for-aws amazon-aurora-postgresql/references/serverless-advisory-worked-examples.md ' +
      '(2026-08)',
  ),
  example(
    'ic-rds-mysql-iops',
    'aws.rds',
    { instances: 1, hourlyUsd: 0.136, storageGb: 100, io1: 1, iops: 1200, backupGb: 1000 },
    [326.78, 0.044],
    infracost('aws', 'db_instance_test', 'mysql-iops'),
  ),
  // Published with the prices that were halved on 1 November 2024.
  example(
    'calc-dynamodb-750m-old',
    'aws.dynamodb.on-demand',
    { writes: 750e6, reads: 750e6, itemKb: 1, storageGb: 1 },
    [1031.5, 0.1032],
    CALCULATOR,
    { own: { 'aws.dynamodb.wru': 1.25e-6, 'aws.dynamodb.rru': 0.25e-6 } },
  ),
  // One replica in us-east-2 and one in us-west-1, where a unit costs more: the price is the mean of both.
  example(
    'ic-dynamodb-provisioned',
    'aws.dynamodb.provisioned',
    { wcu: 20, rcu: 30, replicaRegions: 2 },
    [32.42, 0.044],
    infracost('aws', 'dynamodb_table_test', 'my_dynamodb_table'),
    { region: 'us-east-2', own: { 'aws.dynamodb.rwcu_hour': (0.00065 + 0.000725) / 2 } },
  ),
  example(
    'ic-opensearch',
    'aws.opensearch',
    { nodes: 3, hourlyUsd: 0.587, storageGb: 400, gp2: 1, masters: 1, masterHourlyUsd: 2.347, warmNodes: 2 },
    [3400.32, 0.1],
    infracost('aws', 'opensearch_domain_test', 'gp2'),
  ),
  example('ebs-gp2', 'aws.ebs.gp2', { storageGb: 2000, hours: 12 }, [3.33, 0.011], EBS_PAGE, { options: listed720 }),
  example('ebs-io1', 'aws.ebs.io1', { storageGb: 2000, iops: 1000, hours: 12 }, [5.25, 0.011], EBS_PAGE, {
    options: listed720,
  }),
  example('ebs-io2-60k-iops', 'aws.ebs.io2', { storageGb: 0, iops: 60_000, hours: 12 }, [56.133, 0.011], EBS_PAGE, {
    options: listed720,
  }),
  example(
    'ic-nat-100gb',
    'aws.nat',
    { gateways: 1, gb: 100 },
    [37.35, 0.022],
    infracost('aws', 'nat_gateway_test', 'nat_withUsage'),
  ),
  example(
    'ic-egress-eu-central-1',
    'aws.data-transfer',
    { crossZoneGb: 1000, internetGb: 157_000, interRegionGb: 750 },
    [11_776.2, 0.06],
    infracost('aws', 'data_transfer_test', 'eu-central-1'),
    { region: 'eu-central-1' },
  ),
  example(
    'ic-egress-sa-east-1',
    'aws.data-transfer',
    { crossZoneGb: 1000, internetGb: 157_000, interRegionGb: 750 },
    [20_601.98, 0.06],
    infracost('aws', 'data_transfer_test', 'sa-east-1'),
    { region: 'sa-east-1' },
  ),
]
