import { counted, defineMeter, field } from './engine/define'
import { line, optionalLine } from './engine/line'

const ecr = defineMeter({
  id: 'aws.ecr',
  vendor: 'aws',
  service: 'ECR',
  label: 'Container registry',
  usage: [field('storageGb', 'Images kept', 'GB-month', 0)],
  prices: ['aws.ecr.storage'],
  lines: ({ storageGb }, prices) => [
    line({ id: 'storage', label: 'Images kept', quantity: storageGb, price: prices['aws.ecr.storage'] }),
  ],
})

const artifacts = defineMeter({
  id: 'gcp.artifact-registry',
  vendor: 'gcp',
  service: 'Artifact Registry',
  label: 'Container registry',
  usage: [field('storageGb', 'Images and packages kept', 'GB-month', 0)],
  prices: ['gcp.artifacts.storage'],
  lines: ({ storageGb }, prices) => [
    line({ id: 'storage', label: 'Images kept', quantity: storageGb, price: prices['gcp.artifacts.storage'] }),
  ],
})

const INCLUDED_GB = 10
const DAYS_OF_A_MONTH = 30

/** A registry is billed by the day; Basic includes 10 GB, and Premium is copied to further regions. */
const acr = defineMeter({
  id: 'azure.container-registry',
  vendor: 'azure',
  service: 'Container Registry',
  label: 'Container registry',
  usage: [
    counted('basic', 'Registries on Basic', 'registries', 1),
    counted('premium', 'Registries on Premium', 'registries', 0),
    counted('replicas', 'Further regions of Premium registries', 'regions', 0),
    field('storageGb', 'Images kept in Basic registries', 'GB-month', 0),
    field('buildSeconds', 'Processor of builds', 'vCPU-s/month', 0),
    { ...field('days', 'Days in the month', 'days', 30), maximum: 31 },
  ],
  prices: ['azure.acr.basic', 'azure.acr.premium', 'azure.acr.storage', 'azure.acr.build'],
  lines: ({ basic, premium, replicas, storageGb, buildSeconds, days }, prices) => [
    optionalLine({ id: 'basic', label: 'Basic', quantity: basic * days, price: prices['azure.acr.basic'] }),
    optionalLine({ id: 'premium', label: 'Premium', quantity: premium * days, price: prices['azure.acr.premium'] }),
    optionalLine({
      id: 'replicas',
      label: 'Copies of Premium',
      quantity: replicas * days,
      price: prices['azure.acr.premium'],
    }),
    optionalLine({
      id: 'storage',
      label: 'Images beyond what is included',
      quantity: Math.max(0, storageGb - (INCLUDED_GB * basic * days) / DAYS_OF_A_MONTH),
      price: prices['azure.acr.storage'],
    }),
    optionalLine({ id: 'builds', label: 'Builds', quantity: buildSeconds, price: prices['azure.acr.build'] }),
  ],
})

export const REGISTRY_METERS = [ecr, artifacts, acr] as const
