/** Finds which of many numbered lines are one numbered list: the heaviest chain of numbers that go up by one. */

/** A numbered line: its place, its number, and how much it looks like a heading. */
export type Candidate = { at: number; value: number; weight: number; style: string }

/**
 * The heaviest run of candidates, in order, whose values go up by one; a gap of up to `gap` is allowed and costs.
 * Candidates of another style cost, so that a list inside an item does not pass for the items. Linear in the candidates.
 */
export function chain(candidates: Candidate[], gap = 1): Candidate[] {
  const best: { score: number; from: number }[] = []
  const latest = new Map<number, number[]>()
  let winner = -1
  candidates.forEach((c, k) => {
    let score = 0
    let from = -1
    for (let step = 1; step <= gap; step++) {
      for (const j of latest.get(c.value - step) ?? []) {
        const p = candidates[j]
        const b = best[j]
        if (!p || !b) continue
        const s = b.score - (p.style === c.style ? 0 : 0.8) - (step - 1) * 1.2
        if (s > score) {
          score = s
          from = j
        }
      }
    }
    best.push({ score: score + c.weight, from })
    const kept = latest.get(c.value) ?? []
    kept.push(k)
    if (kept.length > 4) kept.sort((a, b) => (best[b]?.score ?? 0) - (best[a]?.score ?? 0)).length = 4
    latest.set(c.value, kept)
    if (winner < 0 || score + c.weight > (best[winner]?.score ?? 0)) winner = k
  })
  const out: Candidate[] = []
  for (let k = winner; k >= 0; k = best[k]?.from ?? -1) {
    const c = candidates[k]
    if (c) out.unshift(c)
  }
  return out
}
