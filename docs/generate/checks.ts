/** docs/checks.md: what the proof-reader looks for, and the facts that it knows. */
import { checks, facts, families, type Family } from '../../src/check/index.ts'
import { count } from '../../src/lib/index.ts'
import { table } from './table.ts'

const known = (): string =>
  [
    count(facts.acts.length, 'Act and set of Regulations', 'Acts and sets of Regulations'),
    count(facts.renamed.length, 'body, power or scheme', 'bodies, powers and schemes') + ' that changed its name',
    count(facts.named.length, 'name', 'names') + ' that is often written wrongly',
    count(facts.dated.length, 'dated event of law', 'dated events of law'),
    count(facts.acronyms.length, 'acronym'),
  ]
    .map(one => `- ${one}`)
    .join('\n')

export function checksPage(): string {
  const parts = (Object.keys(families) as Family[]).map(family => {
    const own = checks.filter(check => check.family === family)
    return `## ${families[family]}\n\n${table(
      ['Check', 'Usually', 'Finds'],
      own.map(({ id, severity, says }) => [`\`${id}\``, severity, says]),
    )}`
  })
  return `# Checks of the proof-reader

${count(checks.length, 'check')}. An error contradicts itself, the record or the law, and keeps papers back until it is mended or let stand with a
reason; a warning is very likely wrong; a note is worth a look; style is said only when asked for. A finding may be milder or graver than its
check usually is. Each check has a file of its own in \`src/check/checks\`, with good and bad examples in its test.

${parts.join('\n\n')}

## Facts

Rows in \`src/check/facts\`, each with its source; to add one is to add a row.

${known()}`
}
