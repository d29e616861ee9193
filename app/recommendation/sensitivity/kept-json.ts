/** A pure function of its address: the server keeps the answer, tags it, and answers 304 to who has it. */
export const keptJson = <Answer>(answer: Answer): Response =>
  Response.json(answer, { headers: { 'cache-control': 'public, max-age=0, s-maxage=60, stale-while-revalidate=600' } })
