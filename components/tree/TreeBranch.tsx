import { PatternGlyph } from '@/components/glyphs/PatternGlyph'
import type { TreeNode } from '@/content/schemas/decision'
import type { DrawnNode } from './drawn-tree'
import { Connector, Leader } from './TreeLines'

type Props = {
  node: DrawnNode
  /** Ids of the branches that test the answer of the current question. */
  asked: readonly string[]
}

/** A branch with its outcome, or with the branches below it. */
export function TreeBranch({ node, asked }: Props) {
  const { outcome, children, lit, litOnwards } = node
  return (
    <li className={`relative pl-7 @6xl:flex ${outcome ? 'flex flex-wrap gap-x-3 @6xl:flex-nowrap @6xl:gap-x-0' : ''}`}>
      <Connector {...node} />
      <div className={`@6xl:flex ${outcome ? '@6xl:grow' : '@6xl:w-80 @6xl:shrink-0'}`}>
        <p
          className={
            'flex flex-wrap content-start gap-x-3 py-1 leading-6 @6xl:pr-3 ' + (lit ? 'font-semibold' : 'text-muted')
          }
        >
          {node.label} <Marks lit={lit} asked={asked.includes(node.id)} />
        </p>
        <Leader lit={litOnwards} />
      </div>
      {outcome && <Outcome outcome={outcome} lit={lit} />}
      {children.length > 0 && (
        <ul className="@6xl:grow">
          {children.map((child) => (
            <TreeBranch key={child.id} node={child} asked={asked} />
          ))}
        </ul>
      )}
    </li>
  )
}

function Marks({ lit, asked }: { lit: boolean; asked: boolean }) {
  return (
    <>
      {lit && <span className="lettering self-center font-normal text-accent">■ selected</span>}
      {asked && <span className="lettering self-center font-normal text-ink">this question</span>}
    </>
  )
}

/** What the reference guide writes after the arrow, with the patterns that it names. */
function Outcome({ outcome, lit }: { outcome: NonNullable<TreeNode['outcome']>; lit: boolean }) {
  return (
    <p className={`flex gap-2 py-1 leading-6 @6xl:w-72 @6xl:shrink-0 ${lit ? 'font-semibold' : 'text-muted'}`}>
      <span className={`font-mono ${lit ? 'text-accent' : ''}`}>→</span>
      {outcome.patterns.map((pattern) => (
        <PatternGlyph key={pattern} pattern={pattern} size={20} className={`mt-0.5 ${lit ? '' : 'opacity-60'}`} />
      ))}
      <span>{outcome.text}</span>
    </p>
  )
}
