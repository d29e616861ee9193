import type { Price } from '../schemas/price'
import { infracost } from './sources'

const COSMOS_BILL = 'learn.microsoft.com Cosmos DB: MicrosoftDocs/azure-docs articles/cosmos-db/understand-your-bill.md'

/** Microsoft Azure. US dollars for one unit, in reading order. */
export const AZURE_PRICES: Price[] = [
  {
    id: 'azure.functions.execution', vendor: 'azure', region: 'eastus', service: 'Functions consumption',
    what: 'executions', unit: '1 execution', usd: 2e-7,
    free: { quantity: 1_000_000, kind: 'always' },
    source: infracost('azure/function_app_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'azure.functions.gb_s', vendor: 'azure', region: 'eastus', service: 'Functions consumption',
    what: 'execution time (min 128 MB, 100 ms)', unit: 'GB-second', usd: 1.6e-5,
    free: { quantity: 400_000, kind: 'always' },
    source: infracost('azure/function_app_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'azure.apim.consumption', vendor: 'azure', region: 'eastus', service: 'API Management consumption',
    what: 'calls', unit: '1 call', usd: 3.5e-6,
    free: { quantity: 1_000_000, kind: 'always' },
    source: infracost('azure/api_management_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Free quantity from general knowledge, not checked',
  },
  {
    id: 'azure.cosmos.ru_hour', vendor: 'azure', region: 'US regions', service: 'Cosmos DB provisioned',
    what: '100 RU/s, single-write region', unit: '100 RU/s-hour', usd: 0.008,
    source: infracost('azure/cosmosdb_sql_container_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also learn.microsoft.com Cosmos DB: MicrosoftDocs/azure-docs articles/cosmos-db/understand-your-bill.md',
  },
  {
    id: 'azure.cosmos.ru_hour_multi', vendor: 'azure', region: 'US regions', service: 'Cosmos DB provisioned',
    what: '100 RU/s, multi-write, per region', unit: '100 RU/s-hour', usd: 0.016,
    source: COSMOS_BILL, asOf: '2022-03', confidence: 'high',
  },
  {
    id: 'azure.cosmos.serverless_ru', vendor: 'azure', region: 'US regions', service: 'Cosmos DB serverless',
    what: 'request units', unit: '1 RU', usd: 2.5e-7,
    source: COSMOS_BILL, asOf: '2022-03', confidence: 'high',
    note: 'Infracost fixture for a West US account shows 0.279/M',
  },
  {
    id: 'azure.cosmos.storage', vendor: 'azure', region: 'US regions', service: 'Cosmos DB',
    what: 'transactional storage', unit: 'GB-month', usd: 0.25,
    source: infracost('azure/cosmosdb_sql_container_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also learn.microsoft.com Cosmos DB: MicrosoftDocs/azure-docs articles/cosmos-db/understand-your-bill.md',
  },
  {
    id: 'azure.cosmos.japan_ru_hour', vendor: 'azure', region: 'Japan East', service: 'Cosmos DB provisioned',
    what: '100 RU/s, single-write region', unit: '100 RU/s-hour', usd: 0.009,
    source: COSMOS_BILL, asOf: '2022-03', confidence: 'high',
  },
  {
    id: 'azure.eventhubs.tu', vendor: 'azure', region: 'eastus', service: 'Event Hubs standard',
    what: 'throughput unit (1 MB/s in)', unit: 'TU-hour', usd: 0.03,
    source: infracost('azure/event_hubs_namespace_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'azure.eventhubs.event', vendor: 'azure', region: 'eastus', service: 'Event Hubs standard',
    what: 'ingress events (64 KB units)', unit: '1 event', usd: 2.8e-8,
    source: infracost('azure/event_hubs_namespace_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'azure.servicebus.base', vendor: 'azure', region: 'eastus', service: 'Service Bus standard',
    what: 'base charge', unit: 'hour', usd: 0.0134384,
    source: infracost('azure/servicebus_namespace_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'azure.servicebus.op', vendor: 'azure', region: 'eastus', service: 'Service Bus standard',
    what: 'operations 13M-100M', unit: '1 operation', usd: 0,
    tiers: [
      { upTo: 13_000_000, usd: 0 },
      { upTo: 100_000_000, usd: 8e-7 },
      { upTo: 2_500_000_000, usd: 5e-7 },
      { upTo: null, usd: 2e-7 },
    ],
    source: infracost('azure/servicebus_namespace_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Free: 13,000,000/month with the base charge',
  },
  {
    id: 'azure.aks.uptime', vendor: 'azure', region: 'eastus', service: 'AKS',
    what: 'uptime SLA', unit: 'cluster-hour', usd: 0.1,
    source: infracost('azure/kubernetes_cluster_test'), asOf: '2024-08-30', confidence: 'high',
  },
  {
    id: 'azure.functions.ep_vcpu', vendor: 'azure', region: 'eastus', service: 'Functions Premium',
    what: 'vCPU', unit: 'vCPU-month (730 h)', usd: 126.29,
    source: infracost('azure/function_app_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'azure.redis.c3', vendor: 'azure', region: 'eastus', service: 'Cache for Redis',
    what: 'standard C3, per node (a standard cache has 2)', unit: 'node-month (730 h)', usd: 164.25,
    source: infracost('azure/redis_cache_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'azure.cdn.egress', vendor: 'azure', region: 'zone 1', service: 'CDN (Microsoft)',
    what: 'egress first 10 TB', unit: 'GB', usd: 0.081,
    tiers: [
      { upTo: 10_000, usd: 0.081 },
      { upTo: 50_000, usd: 0.075 },
      { upTo: 150_000, usd: 0.056 },
      { upTo: 500_000, usd: 0.037 },
      { upTo: 1_000_000, usd: 0.028 },
      { upTo: null, usd: 0.023 },
    ],
    source: infracost('azure/cdn_endpoint_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Tiers above 10 TB taken from the Akamai/Verizon lines of the same fixture',
  },
  {
    id: 'azure.frontdoor_classic.egress', vendor: 'azure', region: 'NA/EU/Africa', service: 'Front Door (classic)',
    what: 'egress first 10 TB', unit: 'GB', usd: 0.17,
    tiers: [{ upTo: 10_000, usd: 0.17 }, { upTo: 50_000, usd: 0.15 }, { upTo: null, usd: 0.13 }],
    source: infracost('azure/frontdoor_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'azure.search.basic', vendor: 'azure', region: 'eastus', service: 'AI Search',
    what: 'basic, per unit', unit: 'hour', usd: 0.101,
    source: infracost('azure/search_service_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'azure.nat.gb', vendor: 'azure', region: 'eastus', service: 'NAT gateway',
    what: 'data processed', unit: 'GB', usd: 0.045,
    source: infracost('azure/nat_gateway_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'azure.loganalytics.gb.westeurope', vendor: 'azure', region: 'West Europe', service: 'Log Analytics',
    what: 'pay-as-you-go ingestion', unit: 'GB', usd: 2.99,
    source: infracost('azure/log_analytics_workspace_test'), asOf: '2024-08-30', confidence: 'high',
  },
  {
    id: 'azure.cosmos.autoscale_ru_hour', vendor: 'azure', region: 'US regions', service: 'Cosmos DB autoscale',
    what: 'highest throughput of the hour', unit: '100 RU/s-hour', usd: 0.012,
    source: 'github MicrosoftDocs/azure-docs articles/cosmos-db/understand-your-bill.md', asOf: '2022-03', confidence: 'high',
    note: '1.5 times provisioned',
  },
]
