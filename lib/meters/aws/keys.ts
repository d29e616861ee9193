import { defineMeter, field } from '../engine/define'
import { line } from '../engine/line'

const kms = defineMeter({
  id: 'aws.kms',
  vendor: 'aws',
  service: 'KMS',
  label: 'Encryption keys',
  usage: [field('keys', 'Customer keys', 'keys', 1), field('requests', 'Requests', 'requests/month', 0)],
  prices: ['aws.kms.key', 'aws.kms.request'],
  lines: ({ keys, requests }, prices, options) => [
    line({ id: 'keys', label: 'Keys', quantity: keys, price: prices['aws.kms.key'], options }),
    line({ id: 'requests', label: 'Requests', quantity: requests, price: prices['aws.kms.request'], options }),
  ],
})

const secrets = defineMeter({
  id: 'aws.secrets-manager',
  vendor: 'aws',
  service: 'Secrets Manager',
  label: 'Secrets',
  usage: [field('secrets', 'Secrets', 'secrets', 1)],
  prices: ['aws.secrets.secret'],
  lines: ({ secrets: kept }, prices) => [
    line({ id: 'secrets', label: 'Secrets', quantity: kept, price: prices['aws.secrets.secret'] }),
  ],
})

export const KEY_METERS = [kms, secrets] as const
