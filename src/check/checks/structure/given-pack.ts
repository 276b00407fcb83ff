/** For the tests of this family: a small pack of an invented panel. */

type Given = {
  items: readonly string[]
  reports: readonly string[]
  pages?: readonly string[]
  sections?: readonly string[]
}

const usual = ['PURPOSE OF REPORT', 'RECOMMENDED: That the report be noted.', 'SUPPORTING INFORMATION', 'RISK ANALYSIS']

/** Each item has three pages from page 1, where `pages` gives no others; each report has the `sections`. */
export const packOf = ({ items, reports, pages = [], sections = usual }: Given): string =>
  `
Public Document Pack

Harbour and Coast Panel

Tuesday, 4 March 2025 at 6.30 p.m.
Council Chamber, Town Hall, Sandholme

AGENDA

Part I

1. APOLOGIES
${items.map((title, n) => `${n + 2}. ${title}	${pages[n] ?? `${3 * n + 1} - ${3 * n + 3}`}`).join('\n')}

${reports.map(title => reportOf(title, sections)).join('\n\n')}
`.slice(1)

export const reportOf = (
  title: string,
  sections: readonly string[] = usual,
): string => `REPORT TO: Harbour and Coast Panel

DATE: 4 March 2025

REPORTING OFFICER: Director of Places

SUBJECT: ${title}

${sections.map((heading, n) => `${n + 1}.0 ${heading}${heading.startsWith('RECOMMENDED:') ? '' : `\n\n${n + 1}.1 What is said of it.`}`).join('\n\n')}`
