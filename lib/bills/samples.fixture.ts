/*
 * Small bills in every format, written for the tests: one month of a shop, with free quantities, a savings plan, tax,
 * credits, and usage that no meter covers.
 */

const csv = (header: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [header, ...rows]
    .map((row) => row.map((cell) => (/[",\n]/.test(String(cell)) ? `"${cell}"` : cell)).join(','))
    .join('\n')

const MONTH = ['2026-10-01T00:00:00Z', '2026-11-01T00:00:00Z'] as const

const AWS_COLUMNS = (
  'BilledCost BillingCurrency BillingPeriodStart BillingPeriodEnd ChargeCategory ChargeClass ' +
  'ChargeDescription ChargePeriodStart ChargePeriodEnd CommitmentDiscountId ' +
  'CommitmentDiscountStatus EffectiveCost ListCost PricingQuantity PricingUnit ProviderName ' +
  'RegionId ServiceName x_ServiceCode x_UsageType x_Operation'
).split(' ')

type AwsRow = {
  category?: string
  service: string
  usage: string
  operation?: string
  unit?: string
  quantity?: number
  cost: number
  list?: number | ''
  plan?: string
}

const awsRow = (row: AwsRow) => [
  row.plan ? 0 : row.cost,
  'USD',
  ...MONTH,
  row.category ?? 'Usage',
  '',
  'a charge',
  ...MONTH,
  row.plan ?? '',
  row.plan ? 'Used' : '',
  row.cost,
  row.list ?? row.cost,
  row.quantity ?? '',
  row.unit ?? '',
  'AWS',
  'us-east-1',
  row.service,
  row.service.replace(/\W/g, ''),
  row.usage,
  row.operation ?? '',
]

/** AWS, FOCUS 1.0: list prices throughout. */
export const AWS_FOCUS = csv(
  AWS_COLUMNS,
  [
    ['AWS Lambda', 'USE1-Request', 'Requests', 1_000_000, 0],
    ['AWS Lambda', 'USE1-Request', 'Requests', 50_000_000, 10],
    ['AWS Lambda', 'USE1-Lambda-GB-Second', 'Lambda-GB-Second', 2_500_000, 41.67],
    ['Amazon API Gateway', 'USE1-ApiGatewayHttpRequest', 'Requests', 51_000_000, 51],
    ['Amazon DynamoDB', 'TimedStorage-ByteHrs', 'GB-Mo', 400, 100],
    ['Amazon Elastic Compute Cloud', 'USE1-NatGateway-Bytes', 'GB', 1000, 30],
    ['AmazonCloudWatch', 'USE1-DataProcessing-Bytes', 'GB', 20, 10],
    ['AWS Glue', 'USE1-ETL-DPU-Hour', 'DPU-Hour', 10, 4.4],
  ]
    .map(([service, usage, unit, quantity, cost]) =>
      awsRow({
        service: String(service),
        usage: String(usage),
        unit: String(unit),
        quantity: Number(quantity),
        cost: Number(cost),
      }),
    )
    .concat([
      awsRow({
        service: 'AWSELB',
        usage: 'LoadBalancerUsage',
        operation: 'LoadBalancing:Application',
        unit: 'Hrs',
        quantity: 744,
        cost: 16.74,
      }),
      awsRow({
        service: 'Amazon Elastic Compute Cloud',
        usage: 'BoxUsage:m5.large',
        unit: 'Hrs',
        quantity: 744,
        cost: 50,
        list: 71.42,
        plan: 'arn:plan',
      }),
      awsRow({ service: 'AWS Support (Business)', usage: 'Dollar', cost: 100, category: 'Purchase' }),
      awsRow({ service: 'AWS Lambda', usage: '', cost: 40.12, list: '', category: 'Tax' }),
      awsRow({ service: 'AWS Lambda', usage: 'Promotion', cost: -25, list: '', category: 'Credit' }),
    ]),
)

/** Azure, FOCUS 1.2: pricing units in blocks, amounts in euros. */
export const AZURE_FOCUS = csv(
  (
    'BilledCost EffectiveCost ListCost BillingCurrency ChargeCategory ChargePeriodStart ' +
    'ChargePeriodEnd ProviderName PublisherName ServiceName SkuMeter PricingQuantity PricingUnit ' +
    'ConsumedQuantity ConsumedUnit x_SkuMeterSubcategory'
  ).split(' '),
  [
    ['Azure Functions', 'Standard Total Executions', 300, '10K', 0.6],
    ['Azure Functions', 'Standard Execution Time', 1_000_000, '1 GB Second', 16],
    ['Azure Cosmos DB', 'Data Stored', 80, '1 GB/Month', 20],
    ['Virtual Machines', 'D4s v5', 744, '1 Hour', 142.85],
  ].map(([service = '', meter = '', quantity = 0, unit = '', cost = 0]) => [
    cost,
    cost,
    cost,
    'EUR',
    'Usage',
    ...MONTH,
    'Microsoft',
    'Microsoft',
    service,
    meter,
    quantity,
    unit,
    '',
    '',
    '',
  ]),
)

/** Google Cloud, FOCUS 1.0: consumes bytes and seconds, prices GiB and hours; half of a month. */
export const GOOGLE_FOCUS = csv(
  (
    'BilledCost EffectiveCost ListCost BillingCurrency ChargeCategory ChargePeriodStart ' +
    'ChargePeriodEnd ProviderName ServiceName SkuMeter ConsumedQuantity ConsumedUnit PricingQuantity ' +
    'PricingUnit'
  ).split(' '),
  [
    [
      'Cloud Run',
      'Services CPU Allocation Time (Request-based billing)',
      3_600_000,
      'seconds',
      3_600_000,
      'second',
      86.4,
    ],
    ['Cloud Run', 'Requests', 20_000_000, 'requests', 20_000_000, 'count', 8],
    [
      'Cloud SQL',
      'Cloud SQL for PostgreSQL: Zonal - Standard storage',
      9e16,
      'byte-seconds',
      31,
      'gibibyte month',
      5.27,
    ],
    ['Vertex AI', 'Gemini input tokens', 5e6, 'count', 5e6, 'count', 12.5],
  ].map(([service = '', meter = '', consumed = 0, unit = '', priced = 0, pricingUnit = '', cost = 0]) => [
    cost,
    cost,
    cost,
    'USD',
    'Usage',
    '2026-11-01T00:00:00Z',
    '2026-11-16T00:00:00Z',
    'Google Cloud',
    service,
    meter,
    consumed,
    unit,
    priced,
    pricingUnit,
  ]),
)

const CUR_COLUMNS = (
  'bill/BillingPeriodStartDate lineItem/LineItemType lineItem/ProductCode lineItem/UsageType ' +
  'lineItem/Operation lineItem/UsageAmount lineItem/CurrencyCode lineItem/UnblendedCost ' +
  'pricing/unit pricing/publicOnDemandCost lineItem/UsageStartDate lineItem/UsageEndDate ' +
  'reservation/ReservationARN reservation/EffectiveCost ' +
  'reservation/UnusedAmortizedUpfrontFeeForBillingPeriod reservation/UnusedRecurringFee ' +
  'savingsPlan/SavingsPlanEffectiveCost savingsPlan/TotalCommitmentToDate ' +
  'savingsPlan/UsedCommitment'
).split(' ')

const curRow = (
  type: string,
  product: string,
  usage: string,
  amount: number,
  cost: number,
  more: Record<string, string | number> = {},
) =>
  CUR_COLUMNS.map(
    (column): string | number =>
      more[column] ??
      {
        'bill/BillingPeriodStartDate': MONTH[0],
        'lineItem/LineItemType': type,
        'lineItem/ProductCode': product,
        'lineItem/UsageType': usage,
        'lineItem/UsageAmount': amount,
        'lineItem/CurrencyCode': 'USD',
        'lineItem/UnblendedCost': cost,
        'pricing/publicOnDemandCost': cost,
        'lineItem/UsageStartDate': MONTH[0],
        'lineItem/UsageEndDate': MONTH[1],
      }[column] ??
      '',
  )

const CUR_ROWS = [
  curRow('Usage', 'AmazonECS', 'EUC1-Fargate-vCPU-Hours:perCPU', 1000, 36.43, { 'pricing/publicOnDemandCost': 40.48 }),
  curRow('Usage', 'AmazonEC2', 'EUC1-NatGateway-Hours', 744, 34.82, { 'pricing/publicOnDemandCost': 38.69 }),
  curRow('DiscountedUsage', 'AmazonRDS', 'EUC1-InstanceUsage:db.r6g.large', 744, 0, {
    'reservation/EffectiveCost': 120,
    'reservation/ReservationARN': 'arn:ri',
    'pricing/publicOnDemandCost': 190,
  }),
  curRow('SavingsPlanCoveredUsage', 'AmazonEC2', 'EUC1-BoxUsage:m5.large', 744, 85.56, {
    'savingsPlan/SavingsPlanEffectiveCost': 60,
    'pricing/publicOnDemandCost': 85.56,
  }),
  curRow('SavingsPlanNegation', 'AmazonEC2', 'EUC1-BoxUsage:m5.large', 744, -85.56),
  curRow('SavingsPlanRecurringFee', 'ComputeSavingsPlans', 'ComputeSP:1yrNoUpfront', 1, 74.4, {
    'savingsPlan/TotalCommitmentToDate': 74.4,
    'savingsPlan/UsedCommitment': 60,
  }),
  curRow('RIFee', 'AmazonRDS', 'EUC1-HeavyUsage:db.r6g.large', 744, 120, {
    'reservation/ReservationARN': 'arn:ri',
    'reservation/UnusedAmortizedUpfrontFeeForBillingPeriod': 0,
    'reservation/UnusedRecurringFee': 5,
  }),
  curRow('Fee', 'AmazonRDS', 'EUC1-HeavyUsage:db.r6g.large', 1, 1200, { 'reservation/ReservationARN': 'arn:ri' }),
  curRow('Tax', 'AmazonEC2', '', 1, 55.5),
  curRow('Refund', 'AmazonEC2', 'EUC1-NatGateway-Hours', 1, -3),
]

/** The former AWS Cost and Usage Report: a tenth off all list prices, a reservation and a savings plan. */
export const CUR_LEGACY = csv(CUR_COLUMNS, CUR_ROWS)

const snake = (name: string) =>
  name
    .replace('/', '_')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replace(/ARN/, 'a_r_n')
    .toLowerCase()

/** The same in CUR 2.0, whose columns are spelled in another way. */
export const CUR_2 = csv(CUR_COLUMNS.map(snake), CUR_ROWS)

/** What the two reports above amount to, with commitments spread over their term. */
export const CUR_TOTAL = 36.43 + 34.82 + 120 + 60 + 14.4 + 5 + 55.5 - 3
