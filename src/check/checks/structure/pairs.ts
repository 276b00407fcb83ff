/** Which report of a pack belongs to which item of its agenda. */
import { rememberOf } from '../../mentions/remember.ts'
import { likeTitle } from '../../mentions/titles.ts'
import type { Block, Paper, Report } from '../../paper/paper.ts'

type AgendaItem = NonNullable<Paper['reading']['agenda']>[number]
type Item = { n: number; item: AgendaItem; block: Block }
type Headed = { n: number; report: Report; title: Block }
type Pair = Item & { report: Report; title: Block; reportN: number }

/** Business that has no report of its own, or need not have one. */
export const standing =
  /\b(?:apolog|absence|substitut|declar|interests?|minutes?|record of|matters arising|announce|question|petition|deputation|public (?:speak|particip|forum|session)|welcome|introduction|membership|chair|urgent|any other|exclusion|exempt|press and public|work ?(?:programme|plan|schedule)|forward (?:plan|look|work)|date (?:and|of)|next meeting|correspondence|verbal|presentation|to follow|tabled|adjourn)/i

/** By the likeTitle of their titles; what is left over alone between two neighbours that are paired, by its place. */
export const pairsOf = rememberOf(paired)

function paired({ reading, agenda, blocks, reports: all }: Paper): {
  pairs: Pair[]
  items: Item[]
  reports: Headed[]
} {
  const firstAt = new Map(blocks.toReversed().map(block => [block.at, block]))
  const rows = new Map(agenda.toReversed().map(block => [block.at, block]))
  const items = (reading.agenda ?? []).flatMap((item, n) => {
    const block = rows.get(`agenda.${n}`)
    return block ? [{ n, item, block }] : []
  })
  const reports = all.flatMap((report, n) => {
    const title = firstAt.get(`reports.${n}.title`)
    return title ? [{ n, report, title }] : []
  })
  const chosen = new Map<Item, Headed>()
  const taken = new Set<Headed>()
  const choose = (item: Item, report: Headed) => {
    chosen.set(item, report)
    taken.add(report)
  }
  const likely = items
    .flatMap(one => reports.map(other => ({ one, other, like: likeTitle(one.item.title, other.report.title) })))
    .filter(({ like }) => like >= 0.5)
    .sort((a, b) => b.like - a.like)
  for (const { one, other } of likely) if (!chosen.has(one) && !taken.has(other)) choose(one, other)
  for (const [n, report] of reports.entries()) {
    if (taken.has(report)) continue
    const [above, below] = [reports[n - 1], reports[n + 1]]
    const after = above ? items.findLastIndex(one => chosen.get(one) === above) : -1
    const before = below ? items.findIndex(one => chosen.get(one) === below) : -1
    if (above && after < 0) continue
    const between = items
      .slice(after + 1, before < 0 ? undefined : before)
      .filter(one => !chosen.has(one) && one.item.pages && !standing.test(one.item.title))
    if (between.length === 1 && between[0]) choose(between[0], report)
  }
  return {
    pairs: items.flatMap(one => {
      const other = chosen.get(one)
      return other ? [{ ...one, report: other.report, title: other.title, reportN: other.n }] : []
    }),
    items: items.filter(one => !chosen.has(one)),
    reports: reports.filter(one => !taken.has(one)),
  }
}
