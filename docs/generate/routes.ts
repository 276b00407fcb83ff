/** docs/routes.md: every page, its address, and who may see it. */
import { pagesOf } from '../../src/app.ts'
import { loadProfile } from '../../src/authority/index.ts'
import type { Database } from '../../src/db/index.ts'
import type { Tree } from '../../test/architecture/tree.ts'
import { exportsOf } from './exports.ts'
import { table } from './table.ts'

type Page = { path: string; allow: string | { name: string }; post?: unknown }

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

/** The templates of generated paths in a file, `/cases/:slug/${type.key}/${act.key}`, each as what its addresses look like. */
const templatesIn = (text: string): RegExp[] =>
  [...text.matchAll(/path: `([^`]+)`/g)].map(
    ([, template = '']) =>
      new RegExp(`^${template.replaceAll(/[.*+?^()|[\]\\]/g, String.raw`\$&`).replaceAll(/\$\{[^}]*\}/g, '[^/]+')}$`),
  )

/** The file of each page: where it is exported, or for one that is made with the profile's values, where its address is written. */
async function filesOf(tree: Tree): Promise<(page: Page) => string> {
  const exported = new Map((await exportsOf(tree, '.page.ts')).map(({ path, value }) => [value, path]))
  return page => {
    const written = tree.code.find(file => file.path.endsWith('.page.ts') && file.text.includes(`path: '${page.path}'`))
    const generated = tree.code.find(
      file => file.path.endsWith('.page.ts') && templatesIn(file.text).some(one => one.test(page.path)),
    )
    const path = exported.get(page) ?? written?.path ?? generated?.path
    if (path === undefined) throw new Error(`No file has the page ${page.path}.`)
    return path
  }
}

export async function routesPage(tree: Tree): Promise<string> {
  const profile = loadProfile('demonstration')
  if ('faults' in profile) throw new Error(profile.faults.join('\n'))
  // The pages ask the database only when they are opened.
  const pages: Page[] = pagesOf(profile, {} as Database)
  const fileOf = await filesOf(tree)
  const rows = pages.map(page => [
    `\`${page.path}\``,
    page.post ? 'GET, POST' : 'GET',
    typeof page.allow === 'string' ? page.allow : `\`${page.allow.name || 'by its own test'}\``,
    headOf(tree, fileOf(page)),
    fileOf(page),
  ])
  return [
    '# Routes',
    'Every page of the site, in the order of its address. Somebody who may not see a page is told that it is not there.',
    table(
      ['Address', 'Methods', 'Who may see it', 'What it is', 'Where'],
      rows.toSorted((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1)),
    ),
  ].join('\n\n')
}
