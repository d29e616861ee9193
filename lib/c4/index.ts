export { mermaidFlowchart } from './mermaid'
export { c4Of } from './model'
export { structurizrDsl } from './structurizr'
export type { C4Model } from './types'
