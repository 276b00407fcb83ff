/** docs/routes.md: every page, its address, and who may see it. */
import type { Tree } from '../../test/architecture/tree.ts'
import { exportsOf } from './exports.ts'
import { table } from './table.ts'

type Page = { path: string; allow: string | { name: string }; post?: unknown }

const isPage = (value: unknown): value is Page =>
  typeof value === 'object' && value !== null && 'path' in value && 'allow' in value && 'get' in value

/** The first sentence of the comment at the head of a file. */
function headOf(tree: Tree, path: string): string {
  const comment = tree.code.find(file => file.path === path)?.comments[0]
  const text =
    comment?.start === 0
      ? comment.value
          .replace(/^\*|\n\s*\*/g, ' ')
          .replace(/\s+/g, ' ')
          .trim()
      : ''
  return /^.*?[.:](?= |$)/.exec(text)?.[0].replace(/[.:]$/, '') ?? text
}

export async function routesPage(tree: Tree): Promise<string> {
  const rows = (await exportsOf(tree, '.page.ts')).flatMap(({ path, value }) =>
    isPage(value)
      ? [
          [
            `\`${value.path}\``,
            value.post ? 'GET, POST' : 'GET',
            typeof value.allow === 'string' ? value.allow : `\`${value.allow.name || 'by its own test'}\``,
            headOf(tree, path),
            path,
          ],
        ]
      : [],
  )
  return [
    '# Routes',
    'Every page, in the order of its address. Somebody who may not see a page is told that it is not there.',
    table(
      ['Address', 'Methods', 'Who may see it', 'What it is', 'Where'],
      rows.toSorted((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1)),
    ),
  ].join('\n\n')
}
