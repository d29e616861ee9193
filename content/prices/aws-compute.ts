import type { Price } from '../schemas/price'
import { infracost } from './sources'

const LAMBDA_PAGE = 'aws.amazon.com/lambda/pricing/ (page text incl. 2026 features)'
const FARGATE_PAGE = 'aws.amazon.com/fargate/pricing/'
const AWS_PRICE_LIST = 'AWS Price List read 2026-07-07, quoted by a third party'
const APP_RUNNER_PAGE = 'aws.amazon.com/apprunner/pricing (copy)'
const LAMBDA_EXAMPLES = 'aws.amazon.com/lambda/pricing/, worked example'
const FARGATE_EXAMPLES = 'aws.amazon.com/fargate/pricing/, worked example'

/** Functions, containers, clusters and machines of AWS. US dollars for one unit, in reading order. */
export const AWS_COMPUTE_PRICES: Price[] = [
  {
    id: 'aws.lambda.request', vendor: 'aws', region: 'us-east-1', service: 'Lambda',
    what: 'requests', unit: '1 request', usd: 2e-7,
    free: { quantity: 1_000_000, kind: 'always' },
    source: infracost('aws/lambda_function_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also aws.amazon.com/lambda/pricing/ (page text incl. 2026 features)',
  },
  {
    id: 'aws.lambda.gb_second.x86', vendor: 'aws', region: 'us-east-1', service: 'Lambda',
    what: 'duration x86', unit: 'GB-second', usd: 1.66667e-5,
    tiers: [{ upTo: 6_000_000_000, usd: 1.66667e-5 }, { upTo: 15_000_000_000, usd: 1.5e-5 }, { upTo: null, usd: 1.33334e-5 }],
    free: { quantity: 400_000, kind: 'always' },
    source: infracost('aws/lambda_function_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also aws.amazon.com/lambda/pricing/ (page text incl. 2026 features)',
  },
  {
    id: 'aws.lambda.gb_second.arm', vendor: 'aws', region: 'us-east-1', service: 'Lambda',
    what: 'duration arm64', unit: 'GB-second', usd: 1.33334e-5,
    tiers: [{ upTo: 7_500_000_000, usd: 1.33334e-5 }, { upTo: 18_750_000_000, usd: 1.20001e-5 }, { upTo: null, usd: 1.06667e-5 }],
    free: { quantity: 400_000, kind: 'always' },
    source: infracost('aws/lambda_function_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Free: shares the 400,000 GB-s/month. Also aws.amazon.com/lambda/pricing/ (page text incl. 2026 features)',
  },
  {
    id: 'aws.lambda.ephemeral', vendor: 'aws', region: 'us-east-1', service: 'Lambda',
    what: 'ephemeral storage above 512 MB', unit: 'GB-second', usd: 3.09e-8,
    source: infracost('aws/lambda_function_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also aws.amazon.com/lambda/pricing/ (page text incl. 2026 features)',
  },
  {
    id: 'aws.lambda.pc', vendor: 'aws', region: 'us-east-1', service: 'Lambda',
    what: 'provisioned concurrency held (x86)', unit: 'GB-second', usd: 4.1667e-6,
    source: LAMBDA_PAGE, asOf: '2026', confidence: 'high',
    note: 'No free tier; 5-minute rounding',
  },
  {
    id: 'aws.lambda.pc_duration', vendor: 'aws', region: 'us-east-1', service: 'Lambda',
    what: 'duration under provisioned concurrency (x86)', unit: 'GB-second', usd: 9.7222e-6,
    source: LAMBDA_PAGE, asOf: '2026', confidence: 'high',
  },
  {
    id: 'aws.lambda.stream_response', vendor: 'aws', region: 'us-east-1', service: 'Lambda',
    what: 'response streaming above 6 MB/request', unit: 'GB', usd: 0.008,
    free: { quantity: 100, kind: 'always' },
    source: LAMBDA_PAGE, asOf: '2026', confidence: 'high',
    note: 'Free: 100 GB/month and first 6 MB of each response',
  },
  {
    id: 'aws.lambda.esm_kafka_epu', vendor: 'aws', region: 'us-east-1', service: 'Lambda',
    what: 'provisioned event-source mapping, Kafka', unit: 'EPU-hour', usd: 0.185,
    source: LAMBDA_PAGE, asOf: '2026', confidence: 'high',
  },
  {
    id: 'aws.lambda.esm_sqs_epu', vendor: 'aws', region: 'us-east-1', service: 'Lambda',
    what: 'provisioned event-source mapping, SQS', unit: 'EPU-hour', usd: 0.00925,
    source: LAMBDA_PAGE, asOf: '2026', confidence: 'high',
  },
  {
    id: 'aws.lambda.durable_op', vendor: 'aws', region: 'us-east-1', service: 'Lambda durable functions',
    what: 'durable operation', unit: '1 operation', usd: 8e-6,
    source: LAMBDA_PAGE, asOf: '2026', confidence: 'high',
  },
  {
    id: 'aws.lambda.snapstart_cache', vendor: 'aws', region: 'us-east-1', service: 'Lambda',
    what: 'SnapStart cache', unit: 'GB-second', usd: 1.5046e-6,
    source: LAMBDA_PAGE, asOf: '2026', confidence: 'high',
  },
  {
    id: 'aws.lambda.snapstart_restore', vendor: 'aws', region: 'us-east-1', service: 'Lambda',
    what: 'SnapStart restore', unit: 'GB restored', usd: 0.0001397998,
    source: LAMBDA_PAGE, asOf: '2026', confidence: 'high',
  },
  {
    id: 'aws.fargate.vcpu_hour', vendor: 'aws', region: 'us-east-1', service: 'Fargate Linux/x86',
    what: 'vCPU', unit: 'vCPU-hour', usd: 0.0404784,
    source: infracost('aws/ecs_service_test'), asOf: '2025-07-07', confidence: 'high',
    note: 'Published per second: 0.000011244. Also aws.amazon.com/fargate/pricing/',
  },
  {
    id: 'aws.fargate.gb_hour', vendor: 'aws', region: 'us-east-1', service: 'Fargate Linux/x86',
    what: 'memory', unit: 'GB-hour', usd: 0.004446,
    source: infracost('aws/ecs_service_test'), asOf: '2025-07-07', confidence: 'high',
    note: 'Published per second: 0.000001235. Also aws.amazon.com/fargate/pricing/',
  },
  {
    id: 'aws.fargate_arm.vcpu_hour', vendor: 'aws', region: 'us-east-1', service: 'Fargate Linux/ARM',
    what: 'vCPU', unit: 'vCPU-hour', usd: 0.03237984,
    source: FARGATE_PAGE, asOf: '2026', confidence: 'high',
  },
  {
    id: 'aws.fargate_arm.gb_hour', vendor: 'aws', region: 'us-east-1', service: 'Fargate Linux/ARM',
    what: 'memory', unit: 'GB-hour', usd: 0.00356004,
    source: FARGATE_PAGE, asOf: '2026', confidence: 'high',
  },
  {
    id: 'aws.fargate.ephemeral', vendor: 'aws', region: 'us-east-1', service: 'Fargate',
    what: 'ephemeral storage above 20 GB', unit: 'GB-hour', usd: 0.00011088,
    source: FARGATE_PAGE, asOf: '2026', confidence: 'high',
  },
  {
    id: 'aws.fargate.vcpu_hour.eu-central-1', vendor: 'aws', region: 'eu-central-1', service: 'Fargate Linux/x86',
    what: 'vCPU', unit: 'vCPU-hour', usd: 0.04656,
    source: AWS_PRICE_LIST, asOf: '2026-07', confidence: 'high',
  },
  {
    id: 'aws.fargate.gb_hour.eu-central-1', vendor: 'aws', region: 'eu-central-1', service: 'Fargate Linux/x86',
    what: 'memory', unit: 'GB-hour', usd: 0.00511,
    source: AWS_PRICE_LIST, asOf: '2026-07', confidence: 'high',
  },
  {
    id: 'aws.eks.cluster', vendor: 'aws', region: 'us-east-1', service: 'EKS',
    what: 'control plane', unit: 'cluster-hour', usd: 0.1,
    source: infracost('aws/eks_cluster_test'), asOf: '2025-07-07', confidence: 'high',
  },
  {
    id: 'aws.eks.extended', vendor: 'aws', region: 'us-east-1', service: 'EKS',
    what: 'control plane, extended-support version', unit: 'cluster-hour', usd: 0.6,
    source: infracost('aws/eks_cluster_test'), asOf: '2025-07-07', confidence: 'high',
  },
  {
    id: 'aws.ec2.t3.medium', vendor: 'aws', region: 'us-east-1', service: 'EC2',
    what: 't3.medium Linux (2 vCPU, 4 GB)', unit: 'hour', usd: 0.0416,
    source: infracost('aws/instance_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.ec2.t3.large', vendor: 'aws', region: 'us-east-1', service: 'EC2',
    what: 't3.large Linux (2 vCPU, 8 GB)', unit: 'hour', usd: 0.0832,
    source: infracost('aws/instance_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.ec2.m5.large', vendor: 'aws', region: 'us-east-1', service: 'EC2',
    what: 'm5.large Linux (2 vCPU, 8 GB)', unit: 'hour', usd: 0.096,
    source: infracost('aws/eks_node_group_test'), asOf: '2025-07-07', confidence: 'high',
  },
  {
    id: 'aws.ec2.m5.xlarge', vendor: 'aws', region: 'us-east-1', service: 'EC2',
    what: 'm5.xlarge Linux (4 vCPU, 16 GB)', unit: 'hour', usd: 0.192,
    source: infracost('aws/eks_node_group_test'), asOf: '2025-07-07', confidence: 'high',
  },
  {
    id: 'aws.ec2.m6g.large', vendor: 'aws', region: 'us-east-1', service: 'EC2',
    what: 'm6g.large Linux', unit: 'hour', usd: 0.077,
    source: 'AWS Solutions EKS-ready guidance (2 x m6g.large = 112.42/month)', asOf: '2024-08', confidence: 'high',
  },
  {
    id: 'aws.ec2.m7g.xlarge', vendor: 'aws', region: 'us-east-1', service: 'EC2',
    what: 'm7g.xlarge Linux (4 vCPU, 16 GB)', unit: 'hour', usd: 0.1632,
    source: LAMBDA_PAGE, asOf: '2026', confidence: 'high',
  },
  {
    id: 'aws.apprunner.vcpu_hour', vendor: 'aws', region: 'us-east-1', service: 'App Runner',
    what: 'vCPU (active)', unit: 'vCPU-hour', usd: 0.064,
    source: APP_RUNNER_PAGE, asOf: '2025', confidence: 'medium',
  },
  {
    id: 'aws.apprunner.gb_hour', vendor: 'aws', region: 'us-east-1', service: 'App Runner',
    what: 'memory', unit: 'GB-hour', usd: 0.007,
    source: APP_RUNNER_PAGE, asOf: '2025', confidence: 'medium',
  },
  {
    id: 'aws.lambda.durable_written', vendor: 'aws', region: 'us-east-1', service: 'Lambda durable functions',
    what: 'data written', unit: 'GB', usd: 0.25,
    source: LAMBDA_EXAMPLES, asOf: '2026', confidence: 'high',
  },
  {
    id: 'aws.lambda.durable_retained', vendor: 'aws', region: 'us-east-1', service: 'Lambda durable functions',
    what: 'data retained', unit: 'GB-month', usd: 0.15,
    source: LAMBDA_EXAMPLES, asOf: '2026', confidence: 'high',
  },
  {
    id: 'aws.lambda.microvm_vcpu_s', vendor: 'aws', region: 'us-east-1', service: 'Lambda MicroVMs',
    what: 'vCPU', unit: 'vCPU-second', usd: 2.76944e-5,
    source: LAMBDA_EXAMPLES, asOf: '2026', confidence: 'high',
  },
  {
    id: 'aws.lambda.microvm_gb_s', vendor: 'aws', region: 'us-east-1', service: 'Lambda MicroVMs',
    what: 'memory', unit: 'GB-second', usd: 3.6667e-6,
    source: LAMBDA_EXAMPLES, asOf: '2026', confidence: 'high',
  },
  {
    id: 'aws.lambda.microvm_read', vendor: 'aws', region: 'us-east-1', service: 'Lambda MicroVMs',
    what: 'snapshot read', unit: 'GB', usd: 0.00155,
    source: LAMBDA_EXAMPLES, asOf: '2026', confidence: 'high',
  },
  {
    id: 'aws.lambda.microvm_image', vendor: 'aws', region: 'us-east-1', service: 'Lambda MicroVMs',
    what: 'image storage', unit: 'GB-month', usd: 0.08,
    source: LAMBDA_EXAMPLES, asOf: '2026', confidence: 'high',
  },
  {
    id: 'aws.fargate_windows.vcpu_hour', vendor: 'aws', region: 'us-east-1', service: 'Fargate Windows/x86',
    what: 'vCPU', unit: 'vCPU-hour', usd: 0.09150012,
    source: FARGATE_EXAMPLES, asOf: '2026', confidence: 'high',
    note: 'Published per second: 0.0000254167',
  },
  {
    id: 'aws.fargate_windows.os_hour', vendor: 'aws', region: 'us-east-1', service: 'Fargate Windows/x86',
    what: 'operating system licence', unit: 'vCPU-hour', usd: 0.04600008,
    source: FARGATE_EXAMPLES, asOf: '2026', confidence: 'high',
    note: 'Published per second: 0.0000127778',
  },
  {
    id: 'aws.fargate_windows.gb_hour', vendor: 'aws', region: 'us-east-1', service: 'Fargate Windows/x86',
    what: 'memory', unit: 'GB-hour', usd: 0.01000008,
    source: FARGATE_EXAMPLES, asOf: '2026', confidence: 'high',
    note: 'Published per second: 0.0000027778',
  },
]
