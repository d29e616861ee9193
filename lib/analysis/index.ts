export { costOverScale, type CostLine } from './cost-over-scale'
