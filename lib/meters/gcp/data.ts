import { defineMeter, field, flag, hours } from '../engine/define'
import { line, optionalLine, scaled } from '../engine/line'
import { HOURS_OF_PRICE } from './compute'

/** A regional instance runs in two zones and costs twice as much as a zonal one, storage included. */
const sql = defineMeter({
  id: 'gcp.sql',
  vendor: 'gcp',
  service: 'Cloud SQL for PostgreSQL',
  label: 'Relational database',
  usage: [
    field('instances', 'Instances', 'instances', 1),
    field('vcpu', 'vCPU of an instance', 'vCPU', 2),
    field('memoryGb', 'Memory of an instance', 'GB', 8),
    field('storageGb', 'SSD storage of an instance', 'GB-month', 0),
    flag('regional', 'Whether it runs in two zones, not one'),
    hours,
  ],
  prices: ['gcp.sql.vcpu_hour', 'gcp.sql.gb_month', 'gcp.sql.ssd'],
  lines: ({ instances, vcpu, memoryGb, storageGb, regional, hours: up }, prices) => {
    const zones = regional > 0 ? 2 : 1
    return [
      line({
        id: 'vcpu',
        label: 'vCPU hours',
        quantity: instances * vcpu * up,
        price: scaled(prices['gcp.sql.vcpu_hour'], zones),
      }),
      line({
        id: 'memory',
        label: 'Memory',
        quantity: (instances * memoryGb * up) / HOURS_OF_PRICE,
        price: scaled(prices['gcp.sql.gb_month'], zones),
      }),
      optionalLine({
        id: 'storage',
        label: 'Storage',
        quantity: instances * storageGb,
        price: scaled(prices['gcp.sql.ssd'], zones),
      }),
    ]
  },
})

const memorystore = defineMeter({
  id: 'gcp.memorystore',
  vendor: 'gcp',
  service: 'Memorystore for Redis',
  label: 'Cache',
  usage: [
    field('basicM1Gb', 'Capacity, basic M1 (1 to 4 GB)', 'GB', 0),
    field('standardM2Gb', 'Capacity, standard M2 (5 to 10 GB)', 'GB', 0),
    field('basicM5Gb', 'Capacity, basic M5 (above 100 GB)', 'GB', 0),
    hours,
  ],
  prices: ['gcp.redis.basic_m1', 'gcp.redis.standard_m2', 'gcp.redis.basic_m5'],
  lines: ({ basicM1Gb, standardM2Gb, basicM5Gb, hours: up }, prices) => [
    optionalLine({
      id: 'basic-m1',
      label: 'Basic M1',
      quantity: (basicM1Gb * up) / HOURS_OF_PRICE,
      price: prices['gcp.redis.basic_m1'],
    }),
    optionalLine({
      id: 'standard-m2',
      label: 'Standard M2',
      quantity: (standardM2Gb * up) / HOURS_OF_PRICE,
      price: prices['gcp.redis.standard_m2'],
    }),
    optionalLine({
      id: 'basic-m5',
      label: 'Basic M5',
      quantity: (basicM5Gb * up) / HOURS_OF_PRICE,
      price: prices['gcp.redis.basic_m5'],
    }),
  ],
})

const storage = defineMeter({
  id: 'gcp.storage',
  vendor: 'gcp',
  service: 'Cloud Storage, EU multi-region',
  label: 'Object storage',
  usage: [
    field('storageGib', 'Data stored', 'GiB-month', 0),
    field('writes', 'Class A operations: writes, lists', 'operations/month', 0),
    field('reads', 'Class B operations: reads', 'operations/month', 0),
    field('egressGb', 'Data sent to the internet', 'GB/month', 0),
  ],
  prices: ['gcp.gcs.standard_eu_multi', 'gcp.gcs.class_a', 'gcp.gcs.class_b', 'gcp.egress'],
  lines: ({ storageGib, writes, reads, egressGb }, prices, options) => [
    line({
      id: 'storage',
      label: 'Storage',
      quantity: storageGib,
      price: prices['gcp.gcs.standard_eu_multi'],
      options,
    }),
    line({ id: 'writes', label: 'Class A operations', quantity: writes, price: prices['gcp.gcs.class_a'], options }),
    line({ id: 'reads', label: 'Class B operations', quantity: reads, price: prices['gcp.gcs.class_b'], options }),
    optionalLine({ id: 'egress', label: 'Data out', quantity: egressGb, price: prices['gcp.egress'], options }),
  ],
})

/** Prices as of 2018. Firestore has free quotas per day, which the caller subtracts before. */
const firestore = defineMeter({
  id: 'gcp.firestore',
  vendor: 'gcp',
  service: 'Firestore',
  label: 'Document database (prices of 2018)',
  usage: [
    field('storageGib', 'Data stored beyond the free quota', 'GiB-month', 0),
    field('reads', 'Documents read beyond the free quota', 'reads/month', 0),
    field('writes', 'Documents written beyond the free quota', 'writes/month', 0),
    field('deletes', 'Documents deleted beyond the free quota', 'deletes/month', 0),
  ],
  prices: ['gcp.firestore.storage', 'gcp.firestore.read', 'gcp.firestore.write', 'gcp.firestore.delete'],
  lines: ({ storageGib, reads, writes, deletes }, prices) => [
    line({ id: 'storage', label: 'Storage', quantity: storageGib, price: prices['gcp.firestore.storage'] }),
    line({ id: 'reads', label: 'Reads', quantity: reads, price: prices['gcp.firestore.read'] }),
    line({ id: 'writes', label: 'Writes', quantity: writes, price: prices['gcp.firestore.write'] }),
    line({ id: 'deletes', label: 'Deletes', quantity: deletes, price: prices['gcp.firestore.delete'] }),
  ],
})

export const GCP_DATA_METERS = [sql, memorystore, storage, firestore] as const
