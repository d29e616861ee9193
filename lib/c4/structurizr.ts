import { SYSTEM, USER, type C4Container, type C4Kind, type C4Model, type Property } from './types'

const TAGS: Record<C4Kind, string> = { entry: 'Entry', code: 'Code', store: 'Store', queue: 'Queue' }

/** The model in the Structurizr DSL, one statement a line, with a view of the context and one of the containers. */
export const structurizrDsl = ({ title, properties, system, user, containers, relations }: C4Model): string =>
  lines([
    `workspace ${quoted(title)} ${quoted(system.what)} {`,
    [
      ...block('properties', properties.map(property)),
      ...block('model', [
        `${USER} = person ${quoted(user.name)} ${quoted(user.what)}`,
        ...block(`${SYSTEM} = softwareSystem ${quoted(system.name)} ${quoted(system.what)}`, [
          ...block('properties', system.properties.map(property)),
          ...containers.flatMap(containerLines),
        ]),
        ...relations.map(
          ({ from, to, what, async }) => `${from} -> ${to} ${quoted(what)}${async ? ' "" "Asynchronous"' : ''}`,
        ),
      ]),
      ...block('views', [
        ...block(`systemContext ${SYSTEM} "context"`, ['include *', 'autoLayout lr']),
        ...block(`container ${SYSTEM} "containers"`, ['include *', 'autoLayout lr']),
        ...block('styles', [
          ...block('element "Store"', ['shape Cylinder']),
          ...block('element "Queue"', ['shape Pipe']),
          ...block('relationship "Asynchronous"', ['dashed true']),
        ]),
      ]),
    ],
    '}',
  ])

const containerLines = ({ id, name, what, technology, kind, properties }: C4Container): Nested[] =>
  block(
    `${id} = container ${[name, what, technology, TAGS[kind]].map(quoted).join(' ')}`,
    block('properties', properties.map(property)),
  )

const property = ([name, value]: Property): string => `${quoted(name)} ${quoted(value)}`

type Nested = string | Nested[]

const block = (head: string, inside: readonly Nested[]): Nested[] => [`${head} {`, [...inside], '}']

const lines = (all: readonly Nested[], indent = ''): string =>
  all.map((one) => (typeof one === 'string' ? `${indent}${one}\n` : lines(one, `${indent}    `))).join('')

/**
 * A text as one token. The DSL reads line by line; a quotation mark is escaped with a backslash, which has no escape
 * itself and would make the mark after it part of the text, and \n a new line. What looks like a variable would be
 * replaced by it, variables of the environment included.
 */
const quoted = (text: string): string =>
  `"${text
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .replaceAll('\\', '/')
    .replaceAll('"', '\\"')
    .replaceAll('${', '$ {')}"`
