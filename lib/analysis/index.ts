export { costOverScale, LOADS, type CostLine } from './cost-over-scale'
