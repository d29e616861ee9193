'use client'

import { exported, late } from '@/components/ui/late'
import { VendorChart as VendorChartHere } from './VendorChart'

/** The browser fetches the chart's own code after the page, whose table is read first. */
export const VendorChart = late(
  typeof window === 'undefined'
    ? VendorChartHere
    : exported(
        () => import('./VendorChart'),
        (it) => it.VendorChart,
      ),
)
