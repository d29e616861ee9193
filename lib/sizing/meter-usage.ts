/**
 * The fields that blocks ask of each meter, always all of them; units are those of the meter's usage. What it could be
 * asked beside these stays at its default.
 */
export type Asks = {
  'aws.alb': {
    loadBalancers: number
    newConnectionsPerSecond: number
    activeConnections: number
    gb: number
    ruleEvaluationsPerSecond: number
  }
  'aws.apigw.http': { requests: number; requestKb: number }
  'aws.aurora': { vcpu: number; instances: number; storageGb: number; ioRequests: number }
  'aws.aurora.serverless': { acu: number; storageGb: number; ioRequests: number }
  'aws.cloudfront': { gb: number; httpsRequests: number; functionInvocations: number }
  'aws.cloudwatch.logs': { ingestedGb: number; storedGb: number }
  'aws.cloudwatch.metrics': { metrics: number }
  'aws.cross-zone': { gb: number }
  'aws.dynamodb.on-demand': { writes: number; reads: number; itemKb: number; storageGb: number }
  'aws.egress': { gb: number }
  'aws.eks': { clusters: number }
  'aws.elasticache': { nodes: number; nodeGb: number }
  'aws.fargate.x86': { tasks: number; vcpu: number; memoryGb: number }
  'aws.inter-region': { gb: number }
  'aws.kinesis.provisioned': {
    recordsPerSecond: number
    recordKb: number
    retentionDays: number
    consumers: number
    shards: number
  }
  'aws.lambda-edge': { requests: number; durationMs: number; memoryMb: number }
  'aws.lambda.x86': { requests: number; durationMs: number; memoryMb: number }
  'aws.msk-connect': { mcu: number }
  'aws.msk.express': { inMbPerSecond: number; peakInMbPerSecond: number; consumers: number; retentionHours: number }
  'aws.nat': { gateways: number; gb: number }
  'aws.opensearch': { nodes: number; storageGb: number }
  'aws.s3': { storageGb: number; puts: number; gets: number }
}

export type BuildOf<Id extends keyof Asks> = { meter: Id; usage: Asks[Id] }

/** One way to build a block: a meter and what it is asked to carry. The usage is for one copy. */
export type Build = { [Id in keyof Asks]: BuildOf<Id> }[keyof Asks]
