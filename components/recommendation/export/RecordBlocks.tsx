import type { Block, Inline } from '@/lib/record'
import { cell, numberCell, ScrollTable } from '@/components/ui/ScrollTable'

/** The document of a record as it reads on a page, one level below the heading above it. */
export const RecordBlocks = ({ blocks }: { blocks: readonly Block[] }) => (
  <div className="max-w-3xl text-sm leading-snug">
    {blocks.map((block, index) => (
      <Shown key={index} block={block} />
    ))}
  </div>
)

function Shown({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? (
        <h4 className="mt-6 mb-2 text-lg font-semibold">{block.text}</h4>
      ) : (
        <h5 className="mt-4 mb-1 font-semibold">{block.text}</h5>
      )
    case 'paragraph':
      return <p className="my-2">{block.text.map(piece)}</p>
    case 'list':
      return (
        <ul className="my-2 list-outside list-disc space-y-1 pl-5">
          {block.items.map((item, index) => (
            <li key={index}>{item.map(piece)}</li>
          ))}
        </ul>
      )
    case 'table':
      return (
        <ScrollTable
          caption={block.columns.join(', ')}
          columns={block.columns.map((label, at) => ({ label, numeric: block.figures[at] }))}
        >
          <tbody>
            {block.rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((text, at) => (
                  <td key={at} className={block.figures[at] ? numberCell : cell}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )
  }
}

const piece = (one: Inline, index: number) =>
  typeof one === 'string' ? (
    one
  ) : 'code' in one ? (
    <code key={index}>{one.code}</code>
  ) : (
    <a key={index} href={one.href} className="link wrap-anywhere">
      {one.text}
    </a>
  )
