import { rulesOf, type Rule } from './rule'

/** Names of meters of Azure. */
export const AZURE_RULES: readonly Rule[] = [
  ...rulesOf(/functions/i, [
    [/total executions$/i, 'azure.functions', 'azure.functions.execution', { measure: 'functionRequests' }],
    [/execution time$/i, 'azure.functions', 'azure.functions.gb_s', { measure: 'functionGbSeconds' }],
  ]),
  ...rulesOf(/api management/i, [
    [/consumption calls$/i, 'azure.api-management', 'azure.apim.consumption', { measure: 'requests' }],
  ]),
  ...rulesOf(/kubernetes/i, [[/uptime sla$/i, 'azure.aks', 'azure.aks.uptime']]),
  ...rulesOf(/cosmos/i, [
    [/^100 RU\/s$/i, 'azure.cosmos', 'azure.cosmos.ru_hour'],
    [/data stored$/i, 'azure.cosmos', 'azure.cosmos.storage', { measure: 'databaseGb' }],
  ]),
  ...rulesOf(/event hubs/i, [
    [/throughput unit$/i, 'azure.event-hubs', 'azure.eventhubs.tu'],
    [/ingress events$/i, 'azure.event-hubs', 'azure.eventhubs.event'],
  ]),
  ...rulesOf(/service bus/i, [
    [/base unit$/i, 'azure.service-bus', 'azure.servicebus.base'],
    [/messaging operations$/i, 'azure.service-bus', 'azure.servicebus.op'],
  ]),
  ...rulesOf(/monitor|log analytics/i, [[/data ingestion$/i, 'azure.log-analytics', 'azure.loganalytics.gb']]),
  ...rulesOf(/nat gateway|virtual network/i, [
    [/nat.*data processed$|^standard data processed$/i, 'azure.nat', 'azure.nat.gb'],
  ]),
]

/** Names of stock-keeping units of Google Cloud. */
export const GOOGLE_RULES: readonly Rule[] = [
  ...rulesOf(/cloud run functions|cloud functions/i, [
    [/invocations/i, 'gcp.functions', 'gcp.functions.invocation', { measure: 'functionRequests' }],
    [/memory time/i, 'gcp.functions', 'gcp.functions.gb_s', { measure: 'functionGbSeconds' }],
    [/cpu time/i, 'gcp.functions', 'gcp.functions.ghz_s'],
  ]),
  ...rulesOf(/cloud run/i, [
    [/cpu allocation time/i, 'gcp.run', 'gcp.run.vcpu_s'],
    [/memory allocation time/i, 'gcp.run', 'gcp.run.gib_s'],
    [/requests/i, 'gcp.run', 'gcp.run.request', { measure: 'requests' }],
  ]),
  ...rulesOf(/cloud sql/i, [
    [/vcpu/i, 'gcp.sql', 'gcp.sql.vcpu_hour'],
    [/storage/i, 'gcp.sql', 'gcp.sql.ssd', { measure: 'databaseGb' }],
  ]),
  ...rulesOf(/firestore/i, [
    [/read ops/i, 'gcp.firestore', 'gcp.firestore.read'],
    [/write ops/i, 'gcp.firestore', 'gcp.firestore.write'],
    [/delete ops/i, 'gcp.firestore', 'gcp.firestore.delete'],
    [/storage/i, 'gcp.firestore', 'gcp.firestore.storage', { measure: 'databaseGb' }],
  ]),
  ...rulesOf(/cloud storage/i, [
    [/class a/i, 'gcp.storage', 'gcp.gcs.class_a'],
    [/class b/i, 'gcp.storage', 'gcp.gcs.class_b'],
    [/standard storage/i, 'gcp.storage', 'gcp.gcs.standard', { measure: 'objectGb' }],
  ]),
  ...rulesOf(/pub\/?sub/i, [[/message delivery basic/i, 'gcp.pubsub', 'gcp.pubsub.tib']]),
  ...rulesOf(/logging/i, [[/log (volume|storage)/i, 'gcp.logging', 'gcp.logging.gb']]),
  ...rulesOf(/networking|compute engine/i, [
    [/nat.*data processing/i, 'gcp.nat', 'gcp.nat.gb'],
    [/forwarding rule/i, 'gcp.load-balancing', 'gcp.lb.rule'],
    [/internet.*egress|internet data transfer out/i, 'gcp.egress', 'gcp.egress'],
  ]),
  ...rulesOf(/kubernetes/i, [
    [/(cluster management fee|zonal kubernetes clusters)/i, 'gcp.gke-autopilot', 'gcp.gke.cluster'],
  ]),
]
