import { defaultUsage } from '@/lib/meters'
import type { Load } from '../load'
import type { Component, InputName } from '../types'

const DYNAMODB = defaultUsage('aws.dynamodb.on-demand')

type Table = {
  id: string
  label: string
  role: string
  /** Per month. */
  writes: number
  reads: number
  gb: number
  copies?: number
  formula: string
  from: readonly InputName[]
}

/** Tables billed by the request and by the GB stored. Reads are eventually consistent. */
export const table = (
  { capacities }: Load,
  { id, label, role, writes, reads, gb, copies = 1, formula, from }: Table,
): Component => ({
  id,
  label,
  role,
  kind: 'requests',
  meter: 'aws.dynamodb.on-demand',
  copies,
  usage: { ...DYNAMODB, writes, reads, itemKb: capacities.itemKb, storageGb: gb },
  formula,
  from,
})
