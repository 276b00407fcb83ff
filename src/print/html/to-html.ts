/** Papers as HTML: what is made where Typst has no package for the platform. The same parts, without page numbers. */
import type { Node, Paper, Part, Rendered } from '../paper.ts'

const safe = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
const cells = (tag: string, row: string[]): string =>
  `<tr>${row.map(cell => `<${tag}>${safe(cell)}</${tag}>`).join('')}</tr>`
const points = (items: string[]): string => items.map(item => `<li>${safe(item)}</li>`).join('\n')

function drawn(node: Node): string {
  switch (node.is) {
    case 'heading':
      return `<h${node.level}>${safe(node.text)}</h${node.level}>`
    case 'para': {
      const text = node.bold ? `<strong>${safe(node.text)}</strong>` : safe(node.text)
      return `<p>${node.number ? `${safe(node.number)} ` : ''}${node.lead ? `<strong>${safe(node.lead)}</strong> ` : ''}${text}</p>`
    }
    case 'list':
      return node.mark === 'bullet' ? `<ul>\n${points(node.items)}\n</ul>` : `<ol>\n${points(node.items)}\n</ol>`
    case 'table': {
      const caption = node.caption === null ? '' : `<caption>${safe(node.caption)}</caption>\n`
      const body = node.rows.map(row => cells('td', row)).join('\n')
      return `<table>\n${caption}<thead>${cells('th', node.head)}</thead>\n<tbody>\n${body}\n</tbody>\n</table>`
    }
    case 'fields':
      return node.rows.map(([label, value]) => `<p><strong>${safe(label)}</strong> ${safe(value)}</p>`).join('\n')
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
      return `<p>${node.lead === null ? '' : `<strong>${safe(node.lead)}</strong> `}${safe(node.text)}</p>${items}${action}`
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
  return { paper: { ...paper, fileName }, bytes: new TextEncoder().encode(page), pages: null, ranges: {} }
}
