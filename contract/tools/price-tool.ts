import { z } from 'zod'
import { METERS } from '@/lib/meters/all'
import { about, aboutPrices } from '../about'
import { priceAnswer } from '../answers/price-answer'
import { priceJson } from '../price-json'
import { ofNoMeter, priceRequest } from '../price-request'
import { tool } from './tool'

const fieldsOf = METERS.map(({ id, usage }) => `${id} (${usage.map(({ name }) => name).join(', ')})`).join('; ')

export const priceTool = tool(
  {
    name: 'price',
    title: 'Price one service',
    description:
      "What one service of a vendor costs in a month for a usage, calculated as the vendor's bill does, in US " +
      'dollars at list prices or at contracted ones that you give. Every field of a usage has a default. Meters ' +
      `with the fields of their usage: ${fieldsOf}.`,
    input: ofNoMeter,
    expected: priceRequest,
    output: z.strictObject({ bill: priceAnswer, about }),
  },
  (request, { site, today }) => {
    const bill = priceJson(request, today)
    const sources = bill.rates.map(({ source, asOf }) => ({ source, asOf }))
    const newest = sources.reduce((latest, { asOf }) => (asOf > latest ? asOf : latest), '')
    const prices = { card: 'list', name: 'Public list prices, or your own', revision: newest }
    return { bill, about: aboutPrices(prices, sources, site) }
  },
)
