export { costOverScale, type CostLine } from './cost-over-scale'
export { totalsOverLoad, totalsOverTime, type TotalLine } from './whole-cost-lines'
