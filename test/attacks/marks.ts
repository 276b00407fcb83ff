/** What an attacker types into every field, and how a page shows that it was obeyed instead of shown. */
import assert from 'node:assert/strict'
import { parse } from 'parse5'
import { attribute, elements } from './walk.ts'

export const scripts = [
  `zq9"'\`></title></textarea></option></script><zq9-x zq9 onmouseover=zq9()><script>zq9()</script>`,
  `javascript:zq9()//`,
  `data:text/html,<zq9-x zq9 onload=zq9()>`,
  `\${zq9()}{{zq9()}}<%= zq9() %>`,
]

export const quotes = [
  `zq9' or '1'='1`,
  `zq9'; drop table people.body; --`,
  `zq9" union select token_hash from access.session --`,
  `zq9\\'; select pg_sleep(9); --`,
  `zq9%' escape 'z`,
  `$1 || $$ ' $$ ::int`,
  `9223372036854775808`,
  `-1e999`,
  `2027-02-30T99:99`,
  `{"$gt":""}`,
  `\u202e\u2028\ufeffzq9`,
]

const addresses = new Set(['href', 'src', 'action', 'formaction', 'data', 'poster', 'xlink:href'])

/** Fails where a page made a tag, an attribute, a script or an address out of what was typed. */
export function assertOnlyShown(text: string, where: string): void {
  for (const element of elements(parse(text))) {
    assert.ok(!element.tagName.includes('zq9'), `${where}: <${element.tagName}>`)
    for (const { name, value } of element.attrs) {
      assert.ok(!name.includes('zq9') && !/^on|["'<`]/.test(name), `${where}: attribute ${name}`)
      assert.notEqual(name, 'style', `${where}: the policy forbids style attributes`)
      assert.notEqual(name, 'srcdoc', where)
      // Pictures that the page itself draws (the square that a phone reads at set-up).
      if (element.tagName === 'img' && /^data:image\/(?:svg\+xml|png);base64,[\w+/=]+$/.test(value)) continue
      if (addresses.has(name)) assert.doesNotMatch(value.trim(), /^(?:javascript|data|vbscript):/i, `${where}: ${name}`)
    }
    if (element.tagName !== 'script') continue
    const inert = attribute(element, 'type') === 'application/ld+json'
    assert.ok(inert || /^\/assets\/[\w-]+\.js$/.test(attribute(element, 'src') ?? ''), `${where}: a script in the page`)
    if (!inert) assert.equal(element.childNodes.length, 0, `${where}: words in a script`)
  }
}
