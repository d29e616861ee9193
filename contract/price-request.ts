import { z } from 'zod'
import { PRICE_LIST } from '@/content/prices'
import { METERS } from '@/lib/meters/all'
import { contradictionsIn, regionsOfVendor, type Meter, type UsageField } from '@/lib/meters'

const options = z
  .strictObject({
    freeTier: z.boolean().default(true),
    firstYear: z.boolean().default(false),
    hoursPerMonth: z.number().min(672).max(744).default(730),
  })
  .prefault({})

const meterId = z.enum(METERS.map(({ id }) => id))

/** The body before its meter is known: what every meter takes. */
export const ofNoMeter = z.strictObject({
  meter: meterId,
  usage: z.record(z.string(), z.number()).prefault({}),
  region: z.string().optional(),
  options,
  prices: z.record(z.string(), z.number()).prefault({}),
})
export type PriceRequest = z.infer<typeof ofNoMeter>

/** Most items of one list. */
export const MOST_ITEMS = 500

/** One item, or several on one bill. */
export type PriceBody = { kind: 'item'; item: PriceRequest } | { kind: 'list'; items: PriceRequest[] }

/** The schema for the body of `POST /api/price`: one item, a list of items, or `{"items": […]}`. */
export function priceBody(body: unknown): z.ZodType<PriceBody> {
  if (Array.isArray(body)) return listOf(body).transform((items): PriceBody => ({ kind: 'list', items }))
  if (typeof body === 'object' && body !== null && 'items' in body && Array.isArray(body.items))
    return z.strictObject({ items: listOf(body.items) }).transform(({ items }): PriceBody => ({ kind: 'list', items }))
  return priceRequest(body).transform((item): PriceBody => ({ kind: 'item', item }))
}

/** What every meter takes, as a list: for whoever describes the body. */
export const priceItems = z.strictObject({
  items: z.array(ofNoMeter).min(1).max(MOST_ITEMS).describe('On one account, which has its free quantities once'),
})

/** A schema that fits each item to its own meter. */
function listOf(items: readonly unknown[]): z.ZodType<PriceRequest[]> {
  const [first, ...others] = items.slice(0, MOST_ITEMS).map(priceRequest)
  if (!first || items.length > MOST_ITEMS) return z.array(ofNoMeter).min(1).max(MOST_ITEMS)
  return z.tuple([first, ...others])
}

/** The schema of one item, which depends on the meter that it names. */
function priceRequest(body: unknown): z.ZodType<PriceRequest> {
  const asked = typeof body === 'object' && body !== null && 'meter' in body ? body.meter : undefined
  const meter = METERS.find(({ id }) => id === asked)
  if (!meter) return ofNoMeter
  const known = MADE.get(meter.id)
  if (known) return known
  const made = ofMeter(meter)
  MADE.set(meter.id, made)
  return made
}

/** Making a schema takes ten times as long as checking a body with it. */
const MADE = new Map<string, z.ZodType<PriceRequest>>()

const ofMeter = (meter: Meter): z.ZodType<PriceRequest> =>
  ofNoMeter
    .extend({
      usage: optionalNumbers(meter.usage.map((field) => [field.name, numberOf(field)])),
      region: z.enum(regionsOf(meter)).optional(),
      prices: optionalNumbers(meter.prices.map((id) => [id, z.number().min(0).max(MOST)])),
    })
    .superRefine((asked, context) => {
      const { usage, options: month } = asked as unknown as PriceRequest
      for (const { field, found, expected } of contradictionsIn(meter, usage, month))
        context.addIssue({ code: 'custom', path: ['usage', field], input: found, message: expected })
    }) as unknown as z.ZodType<PriceRequest>

/** Largest usage value that is accepted. Products of several such values are still finite. */
const MOST = 1e15

/** A yes/no field takes true and false as well as 1 and 0. */
const YES_NO = z.literal([0, 1, true, false]).transform(Number)

function numberOf({ minimum, maximum = MOST, values, whole, unit }: UsageField): z.ZodType<number> {
  if (unit === '0 or 1') return YES_NO
  if (values) return z.literal([...values])
  return (whole ? z.int() : z.number()).min(minimum).max(maximum)
}

const optionalNumbers = (fields: [string, z.ZodType<number>][]) =>
  z.strictObject(Object.fromEntries(fields.map(([name, number]) => [name, number.optional()]))).prefault({})

/** The vendor's regions and areas for which prices are known. */
const regionsOf = ({ vendor }: Meter): string[] => [
  ...new Set([
    ...regionsOfVendor(vendor),
    ...PRICE_LIST.filter((price) => price.vendor === vendor).map((price) => price.region),
    'global',
  ]),
]
