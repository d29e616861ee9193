import {
  ANSWER_FIELDS,
  MONEY_FIELDS,
  PEOPLE_FIELDS,
  WORKLOAD_FIELDS,
  type NumberField,
} from '@/content/scenario/fields'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'
import { cell, headCell, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import { count } from '@/lib/format'
import { unitInCurrency } from '@/lib/kernel'

const fields: NumberField[] = [ANSWER_FIELDS, WORKLOAD_FIELDS, PEOPLE_FIELDS, MONEY_FIELDS].flatMap((group) =>
  Object.values<NumberField>(group),
)

export function Assumptions() {
  return (
    <ScrollTable caption="Inputs, their defaults and where the defaults come from" className="min-w-2xl">
      <thead>
        <tr>
          <th scope="col" className={headCell}>
            Input
          </th>
          <th scope="col" className={`${headCell} text-right`}>
            Default
          </th>
          <th scope="col" className={headCell}>
            Unit
          </th>
          <th scope="col" className={headCell}>
            Why
          </th>
          <th scope="col" className={headCell}>
            In a link
          </th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field.key}>
            <th scope="row" className={`${cell} font-semibold`}>
              {field.label}
            </th>
            <td className={numberCell}>{count(field.unit === '%' ? field.default * 100 : field.default)}</td>
            <td className={cell}>{unitInCurrency(field.unit, { currency: 'USD' })}</td>
            <td className={cell}>
              <ProvenanceMark of={field.evidence.provenance} /> {field.evidence.note ?? field.evidence.source}
            </td>
            <td className={`${cell} font-mono`}>{field.key}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
