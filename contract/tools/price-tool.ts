import { z } from 'zod'
import { METERS } from '@/lib/meters/all'
import { about, aboutPrices } from '../about'
import { bills } from '../answers/price-answer'
import { priceJson } from '../price-json'
import { priceBody, priceItems } from '../price-request'
import { tool } from './tool'

const fieldsOf = METERS.map(({ id, usage }) => `${id} (${usage.map(({ name }) => name).join(', ')})`).join('; ')

export const priceTool = tool(
  {
    name: 'price',
    title: 'Price services of a vendor',
    description:
      "What services of a vendor cost in a month for a usage, calculated as the vendor's bill does, in US dollars at " +
      'list prices or at contracted ones that you give. Every field of a usage has a default. Meters with the fields ' +
      `of their usage: ${fieldsOf}.`,
    input: priceItems,
    expected: priceBody,
    output: z.strictObject({ bill: bills, about }),
  },
  (asked, { site, today }) => {
    const items = asked.kind === 'list' ? asked.items : [asked.item]
    const bill = bills.parse(priceJson({ kind: 'list', items }, today))
    const sources = bill.items.flatMap(({ rates }) => rates.map(({ source, asOf }) => ({ source, asOf })))
    const newest = sources.reduce((latest, { asOf }) => (asOf > latest ? asOf : latest), '')
    const prices = { card: 'list', name: 'Public list prices, or your own', revision: newest }
    return { bill, about: aboutPrices(prices, sources, site) }
  },
)
