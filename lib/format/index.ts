export { count, percent, signedPercent } from './numbers'
export { qps, quantity } from './quantity'
export { currencyName, moneyIn, unitPrice, usd, type MoneyFormat } from './usd'
