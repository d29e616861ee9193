import { DEFAULT_EVIDENCE } from '@/content/scenario/default-evidence'
import { FIELD_WORDS } from '@/content/scenario/field-words'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'
import { cell, figures, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import { count } from '@/lib/format'
import { fieldsIn, PRICED_ANSWERS, unitInCurrency } from '@/lib/kernel'

const fields = [...PRICED_ANSWERS, ...fieldsIn('workload'), ...fieldsIn('people'), ...fieldsIn('money')]

export function Assumptions() {
  return (
    <ScrollTable
      caption="Inputs, their defaults and where the defaults come from"
      columns={['Input', figures('Default'), 'Unit', 'Why', 'In a link']}
      className="sm:min-w-2xl"
    >
      <tbody>
        {fields.map((field) => (
          <tr key={field.key}>
            <th scope="row" className={`${cell} font-semibold`}>
              {FIELD_WORDS[field.name].label}
            </th>
            <td className={numberCell}>{count(field.unit === '%' ? field.default * 100 : field.default)}</td>
            <td className={cell}>{unitInCurrency(field.unit, { currency: 'USD' })}</td>
            <td className={cell}>
              <ProvenanceMark of={FIELD_WORDS[field.name].provenance} /> {DEFAULT_EVIDENCE[field.name].note}
            </td>
            <td className={`${cell} font-mono`}>{field.key}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
