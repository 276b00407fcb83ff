/** Papers as HTML: what is made where Typst has no package for the platform. The same parts, without page numbers. */
import type { Node, Paper, Part, Rendered, Run, Words } from '../paper.ts'
import { runsOf } from '../words.ts'

const safe = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
const wrapped = (text: string, tag: string, on: boolean | undefined) => (on ? `<${tag}>${text}</${tag}>` : text)
const run = ({ text, bold, italic, href }: Run): string => {
  const said = wrapped(wrapped(safe(text), 'strong', bold), 'em', italic)
  return href === undefined ? said : `<a href="${safe(href)}">${said}</a>`
}
const words = (given: Words): string => runsOf(given).map(run).join('')
const cells = (tag: string, row: Words[]): string =>
  `<tr>${row.map(cell => `<${tag}>${words(cell)}</${tag}>`).join('')}</tr>`
const points = (items: Words[]): string => items.map(item => `<li>${words(item)}</li>`).join('\n')
const captioned = (caption: string | null, tag: string) =>
  caption === null ? '' : `<${tag}>${safe(caption)}</${tag}>\n`

function drawn(node: Node): string {
  switch (node.is) {
    case 'heading':
      return `<h${node.level}>${safe(node.text)}</h${node.level}>`
    case 'para': {
      const text = wrapped(words(node.text), 'strong', node.bold)
      return `<p>${node.number ? `${safe(node.number)} ` : ''}${node.lead ? `<strong>${safe(node.lead)}</strong> ` : ''}${text}</p>`
    }
    case 'list':
      return node.mark === 'bullet' ? `<ul>\n${points(node.items)}\n</ul>` : `<ol>\n${points(node.items)}\n</ol>`
    case 'table': {
      const body = node.rows.map(row => cells('td', row)).join('\n')
      return `<table>\n${captioned(node.caption, 'caption')}<thead>${cells('th', node.head)}</thead>\n<tbody>\n${body}\n</tbody>\n</table>`
    }
    case 'fields':
      return node.rows.map(([label, value]) => `<p><strong>${safe(label)}</strong> ${words(value)}</p>`).join('\n')
    case 'picture': {
      const source = `data:${safe(node.media)};base64,${Buffer.from(node.bytes).toString('base64')}`
      return `<figure>\n${captioned(node.caption, 'figcaption')}<img src="${source}" alt="${safe(node.alt)}">\n</figure>`
    }
    case 'foreign':
      return `<p>${safe(node.title)}: ${safe(node.says)}</p>`
    case 'box':
      return node.lines.map((line, at) => `<p>${wrapped(words(line), 'strong', at === 0)}</p>`).join('\n')
    case 'lines':
      return `<p>${node.lines.map(safe).join('<br>')}</p>`
    case 'front': {
      const signed = node.signed ? `\n<p>${safe(node.signed.name)}</p>\n<p>${safe(node.signed.post)}</p>` : ''
      const lines = node.lines.map((line, at) => `<p>${wrapped(safe(line), 'strong', at === 0)}</p>`).join('\n')
      return `<p>${safe(node.label)}</p>\n<h1>${safe(node.title)}</h1>\n${lines}${signed}`
    }
    case 'agenda': {
      const rows = node.rows.map(row => {
        const note = row.note === null ? '' : `<p>${safe(row.note)}</p>`
        return `<tr><td>${safe(row.number)}</td><td><strong>${safe(row.title)}</strong>${note}</td></tr>`
      })
      return `<table>\n<thead>${cells('th', ['Item', 'Business'])}</thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`
    }
    case 'action':
      return ''
    case 'point': {
      const items = node.items.length ? `\n<ol>\n${points(node.items)}\n</ol>` : ''
      const action = node.action === null ? '' : `\n<p><strong>Action:</strong> ${safe(node.action)}</p>`
      return `<p>${node.lead === null ? '' : `<strong>${safe(node.lead)}</strong> `}${words(node.text)}</p>${items}${action}`
    }
  }
}

const section = (part: Part): string => `<section>\n${part.nodes.map(drawn).join('\n')}\n</section>`

/** The whole page; the same paper gives the same bytes. */
export function toHtml(paper: Paper): Rendered {
  const page = `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>${safe(paper.title)}</title></head>
<body>
<main>
${paper.parts.map(section).join('\n')}
</main>
</body>
</html>
`
  const fileName = paper.fileName.replace(/\.pdf$/, '.html')
  return {
    paper: { ...paper, fileName },
    bytes: new TextEncoder().encode(page),
    pages: null,
    ranges: {},
    places: [],
    gaps: [],
    replaced: [],
  }
}
