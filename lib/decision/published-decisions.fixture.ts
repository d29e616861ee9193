import type { Situation } from '@/content/schemas/scenario'
import type { DecidedCase } from './back-test'

/** Situations of published decisions, many of them inferred, with what was chosen and which pattern counts as agreement. */
export const DECIDED: DecidedCase[] = [
  {
    id: 'airbnb-riverbed',
    situation: { consistency: 'eventual', readWriteRatio: 20, highReadVolume: true, auditCritical: false, peakQps: 80000, loadShape: 'steady', lowBaseline: false, globalUsers: true, isolationNeeded: false, multiTenant: false, independentDeploys: true, teams: 8 },
    chosen: ['cqrs', 'lambda-architecture'],
    agrees: ['cqrs'],
  },
  {
    id: 'airbnb-soa',
    situation: { consistency: 'eventual', highReadVolume: true, auditCritical: false, loadShape: 'steady', lowBaseline: false, globalUsers: true, isolationNeeded: false, multiTenant: false, independentDeploys: true, teams: 8 },
    chosen: ['microservices'],
    agrees: ['microservices'],
  },
  {
    id: 'baselime-workers',
    situation: { consistency: 'eventual', highReadVolume: false, auditCritical: false, peakQps: 30000, loadShape: 'spiky', lowBaseline: false, globalUsers: true, isolationNeeded: false, multiTenant: true, independentDeploys: false, teams: 1 },
    chosen: ['serverless', 'edge-computing'],
    agrees: ['serverless', 'edge-computing'],
  },
  {
    id: 'chickfila-edge',
    situation: { consistency: 'eventual', highReadVolume: false, auditCritical: false, peakQps: 1000, loadShape: 'spiky', lowBaseline: false, globalUsers: true, latencyTargetMs: 50, isolationNeeded: true, multiTenant: false, independentDeploys: true, teams: 3 },
    chosen: ['edge-computing'],
    agrees: ['edge-computing'],
  },
  {
    id: 'cocacola-vending',
    situation: { consistency: 'eventual', highReadVolume: false, auditCritical: false, peakQps: 50, loadShape: 'spiky', lowBaseline: true, globalUsers: false, isolationNeeded: false, multiTenant: false, independentDeploys: false, teams: 1 },
    chosen: ['serverless'],
    agrees: ['serverless'],
  },
  {
    id: 'fathom-vapor',
    situation: { consistency: 'eventual', highReadVolume: false, auditCritical: false, peakQps: 500, loadShape: 'spiky', lowBaseline: true, globalUsers: true, isolationNeeded: false, multiTenant: true, independentDeploys: false, teams: 1 },
    chosen: ['serverless'],
    agrees: ['serverless'],
  },
  {
    id: 'financial-times',
    situation: { consistency: 'eventual', highReadVolume: true, auditCritical: false, peakQps: 2000, loadShape: 'spiky', lowBaseline: false, globalUsers: true, isolationNeeded: false, multiTenant: false, independentDeploys: true, teams: 8 },
    chosen: ['microservices'],
    agrees: ['microservices'],
  },
  {
    id: 'fordel-reconciliation',
    situation: { consistency: 'strong', highReadVolume: false, auditCritical: true, peakQps: 50, loadShape: 'steady', lowBaseline: true, globalUsers: false, isolationNeeded: false, multiTenant: false, independentDeploys: false, teams: 1 },
    chosen: ['event-sourcing'],
    agrees: ['event-sourcing'],
  },
  {
    id: 'github-rails',
    situation: { consistency: 'strong', highReadVolume: true, auditCritical: false, peakQps: 25000, loadShape: 'steady', lowBaseline: false, globalUsers: true, isolationNeeded: false, multiTenant: true, independentDeploys: true, teams: 8 },
    chosen: ['monolith', 'microservices'],
    agrees: ['monolith', 'microservices'],
  },
  {
    id: 'grab-orders',
    situation: { consistency: 'strong', readWriteRatio: 1.7, highReadVolume: false, auditCritical: false, peakQps: 15000, loadShape: 'spiky', lowBaseline: false, globalUsers: false, isolationNeeded: false, multiTenant: false, independentDeploys: true, teams: 1 },
    chosen: ['cqrs'],
    agrees: ['cqrs'],
  },
  {
    id: 'hibp-passwords',
    situation: { consistency: 'eventual', readWriteRatio: 1000000, highReadVolume: true, auditCritical: false, peakQps: 2000, loadShape: 'spiky', lowBaseline: true, globalUsers: true, latencyTargetMs: 50, isolationNeeded: false, multiTenant: false, independentDeploys: false, teams: 1 },
    chosen: ['serverless', 'edge-computing'],
    agrees: ['serverless', 'edge-computing'],
  },
  {
    id: 'insider-fargate',
    situation: { consistency: 'eventual', highReadVolume: false, auditCritical: false, peakQps: 150, loadShape: 'steady', lowBaseline: false, globalUsers: false, isolationNeeded: false, multiTenant: true, independentDeploys: false, teams: 1 },
    chosen: ['monolith'],
    agrees: ['monolith'],
  },
  {
    id: 'invision-merge',
    situation: { consistency: 'strong', highReadVolume: false, auditCritical: false, peakQps: 1000, loadShape: 'steady', lowBaseline: false, globalUsers: true, isolationNeeded: false, multiTenant: true, independentDeploys: false, teams: 1 },
    chosen: ['monolith'],
    agrees: ['monolith'],
  },
  {
    id: 'jet-com',
    situation: { consistency: 'strong', highReadVolume: true, auditCritical: true, peakQps: 5000, loadShape: 'spiky', lowBaseline: false, globalUsers: false, isolationNeeded: false, multiTenant: false, independentDeploys: true, teams: 8 },
    chosen: ['event-sourcing', 'cqrs', 'microservices'],
    agrees: ['event-sourcing'],
  },
  {
    id: 'kickstarter-drip',
    situation: { consistency: 'strong', highReadVolume: false, auditCritical: true, peakQps: 50, loadShape: 'steady', lowBaseline: true, globalUsers: false, isolationNeeded: false, multiTenant: false, independentDeploys: false, teams: 1 },
    chosen: ['event-sourcing', 'monolith'],
    agrees: ['event-sourcing', 'monolith'],
  },
  {
    id: 'lego',
    situation: { consistency: 'eventual', highReadVolume: true, auditCritical: false, peakQps: 5000, loadShape: 'spiky', lowBaseline: true, globalUsers: true, isolationNeeded: false, multiTenant: false, independentDeploys: false, teams: 3 },
    chosen: ['serverless'],
    agrees: ['serverless'],
  },
  {
    id: 'linkedin-wvyp',
    situation: { consistency: 'eventual', highReadVolume: true, auditCritical: false, peakQps: 5000, loadShape: 'steady', lowBaseline: false, globalUsers: true, isolationNeeded: false, multiTenant: false, independentDeploys: false, teams: 1 },
    chosen: ['kappa-architecture'],
    agrees: ['kappa-architecture'],
  },
  {
    id: 'netflix-downloads',
    situation: { consistency: 'strong', highReadVolume: false, auditCritical: true, peakQps: 5000, loadShape: 'steady', lowBaseline: false, globalUsers: true, isolationNeeded: false, multiTenant: false, independentDeploys: true, teams: 1 },
    chosen: ['event-sourcing', 'microservices'],
    agrees: ['event-sourcing'],
  },
  {
    id: 'netflix-openconnect',
    situation: { consistency: 'eventual', readWriteRatio: 1000000, highReadVolume: true, auditCritical: false, peakQps: 1000000, loadShape: 'spiky', lowBaseline: false, globalUsers: true, latencyTargetMs: 50, isolationNeeded: false, multiTenant: false, independentDeploys: false, teams: 8 },
    chosen: ['edge-computing'],
    agrees: ['edge-computing'],
  },
  {
    id: 'notion-sharding',
    situation: { consistency: 'strong', highReadVolume: true, auditCritical: false, loadShape: 'steady', lowBaseline: false, globalUsers: true, isolationNeeded: false, multiTenant: true, independentDeploys: false, teams: 3 },
    chosen: ['monolith'],
    agrees: ['monolith'],
  },
  {
    id: 'nubank-datomic',
    situation: { consistency: 'strong', highReadVolume: false, auditCritical: true, peakQps: 1000, loadShape: 'steady', lowBaseline: false, globalUsers: false, isolationNeeded: false, multiTenant: false, independentDeploys: true, teams: 3 },
    chosen: ['microservices', 'event-sourcing'],
    agrees: ['microservices', 'event-sourcing'],
  },
  {
    id: 'nubank-shards',
    situation: { consistency: 'strong', highReadVolume: false, auditCritical: true, peakQps: 10000, loadShape: 'steady', lowBaseline: false, globalUsers: false, isolationNeeded: true, multiTenant: false, independentDeploys: true, teams: 8 },
    chosen: ['cell-based', 'microservices'],
    agrees: ['cell-based'],
  },
  {
    id: 'prime-video-vqa',
    situation: { consistency: 'eventual', highReadVolume: false, auditCritical: false, peakQps: 5000, loadShape: 'steady', lowBaseline: false, globalUsers: false, isolationNeeded: false, multiTenant: false, independentDeploys: false, teams: 1 },
    chosen: ['monolith'],
    agrees: ['monolith'],
  },
  {
    id: 'project-a-lambda',
    situation: { consistency: 'eventual', highReadVolume: false, auditCritical: false, peakQps: 20, loadShape: 'steady', lowBaseline: true, globalUsers: false, isolationNeeded: false, multiTenant: false, independentDeploys: false, teams: 1 },
    chosen: ['serverless'],
    agrees: ['serverless'],
  },
  {
    id: 'salesforce-pods',
    situation: { consistency: 'strong', highReadVolume: true, auditCritical: true, peakQps: 20000, loadShape: 'steady', lowBaseline: false, globalUsers: true, isolationNeeded: true, multiTenant: true, independentDeploys: false, teams: 8 },
    chosen: ['cell-based', 'monolith'],
    agrees: ['cell-based'],
  },
  {
    id: 'slack-cells',
    situation: { consistency: 'eventual', highReadVolume: true, auditCritical: false, peakQps: 300000, loadShape: 'steady', lowBaseline: false, globalUsers: true, isolationNeeded: true, multiTenant: true, independentDeploys: true, teams: 8 },
    chosen: ['cell-based', 'microservices'],
    agrees: ['cell-based'],
  },
  {
    id: 'stackoverflow',
    situation: { consistency: 'eventual', highReadVolume: true, auditCritical: false, peakQps: 6000, loadShape: 'steady', lowBaseline: false, globalUsers: true, isolationNeeded: false, multiTenant: true, independentDeploys: false, teams: 3 },
    chosen: ['monolith'],
    agrees: ['monolith'],
  },
  {
    id: 'tudum-2021',
    situation: { consistency: 'eventual', readWriteRatio: 10000, highReadVolume: true, auditCritical: false, peakQps: 500, loadShape: 'spiky', lowBaseline: false, globalUsers: true, isolationNeeded: false, multiTenant: false, independentDeploys: false, teams: 1 },
    chosen: ['cqrs'],
    agrees: ['cqrs'],
  },
  {
    id: 'tudum-2025',
    situation: { consistency: 'strong', readWriteRatio: 10000, highReadVolume: true, auditCritical: false, peakQps: 500, loadShape: 'spiky', lowBaseline: false, globalUsers: true, isolationNeeded: false, multiTenant: false, independentDeploys: false, teams: 1 },
    chosen: ['cqrs', 'monolith'],
    agrees: ['cqrs', 'monolith'],
  },
  {
    id: 'tumblr-cells',
    situation: { consistency: 'eventual', highReadVolume: false, auditCritical: false, peakQps: 40000, loadShape: 'steady', lowBaseline: false, globalUsers: true, isolationNeeded: true, multiTenant: false, independentDeploys: false, teams: 3 },
    chosen: ['cell-based', 'microservices'],
    agrees: ['cell-based'],
  },
  {
    id: 'uber-2013',
    situation: { consistency: 'eventual', highReadVolume: false, auditCritical: false, loadShape: 'spiky', lowBaseline: false, globalUsers: true, isolationNeeded: true, multiTenant: false, independentDeploys: true, teams: 8 },
    chosen: ['microservices'],
    agrees: ['microservices'],
  },
  {
    id: 'uber-doma',
    situation: { consistency: 'eventual', highReadVolume: false, auditCritical: false, loadShape: 'spiky', lowBaseline: false, globalUsers: true, isolationNeeded: true, multiTenant: false, independentDeploys: true, teams: 8 },
    chosen: ['microservices'],
    agrees: ['microservices'],
  },
  {
    id: 'uber-kappa',
    situation: { consistency: 'eventual', highReadVolume: false, auditCritical: false, loadShape: 'steady', lowBaseline: false, globalUsers: true, isolationNeeded: false, multiTenant: false, independentDeploys: false, teams: 1 },
    chosen: ['kappa-architecture'],
    agrees: ['kappa-architecture'],
  },
  {
    id: 'unkey-servers',
    situation: { consistency: 'eventual', highReadVolume: true, auditCritical: false, peakQps: 5000, loadShape: 'steady', lowBaseline: false, globalUsers: true, latencyTargetMs: 10, isolationNeeded: false, multiTenant: true, independentDeploys: false, teams: 1 },
    chosen: ['monolith'],
    agrees: ['monolith'],
  },
]

/** What is known beyond the twelve answers, found after seeing which cases were missed: it proves nothing, but must not make matters worse. */
export const KNOWN_BESIDE: Record<string, Situation> = {
  'chickfila-edge': { worksOffline: true },
  'fathom-vapor': { nobodyRunsServers: true },
  'grab-orders': { otherQueryModels: true },
  'insider-fargate': { busyAllDay: true },
  'netflix-downloads': { replayNeeded: true },
  'netflix-openconnect': { worksOffline: true },
  'prime-video-vqa': { busyAllDay: true },
  'unkey-servers': { centralState: true },
}
