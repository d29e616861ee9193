/**
 * The head of an answer in the form that Node writes fastest: names and values in turn. It is the same each time but
 * for the id of the request, so it is put together once for each form in which an entity is sent.
 * @param {import('./entity.mjs').Entity} entity
 * @param {string} form its encoding, or `none` where the client has the body already
 * @param {Record<string, string>} fixed the headers that go with everything, unless the entity has its own
 * @param {() => Record<string, string | number | undefined>} own headers of this form; undefined leaves one out
 * @returns {(string | number | string[])[]}
 */
export function headOf(entity, form, fixed, own) {
  // Nearly always the same: an entity belongs to one address.
  if (entity.heads.fixed !== fixed) entity.heads = { fixed, made: {} }
  return (entity.heads.made[form] ??= inTurn([fixed, entity.headers, own()]))
}

/** The last to name a header has it, however it spells the name. */
function inTurn(layers) {
  const found = new Map()
  for (const layer of layers)
    for (const [name, value] of Object.entries(layer)) found.set(name.toLowerCase(), [name, value])
  found.delete('x-request-id')
  return [...found.values()].flatMap(([name, value]) => (value === undefined ? [] : [name, value]))
}
