/** A report from its first word to its place in the pack: written, uploaded from Word, signed, returned, accepted. */
import assert from 'node:assert/strict'
import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import { type Chapter, desk, itemRow } from './cast.ts'
import { picture } from '../../pictures.ts'
import { foreignPdf } from '../../foreign-pdf.ts'
import { bytesAt, fileOf } from './files.ts'
import type { Visitor } from './visitor.ts'

const begin = async (author: Visitor, title: string): Promise<string> => {
  await author.go('/committee')
  await author.follow('Reports')
  await author.follow('Write a report')
  await author.fill({ Title: title, 'Which meeting is it for?': '23 February 2027' })
  await author.press('Begin')
  return author.path
}

const write = async (author: Visitor, at: string, section: string, field: string, words: string): Promise<void> => {
  await author.go(at)
  await author.follow(section)
  await author.fill({ [field]: words, 'This section is finished': true })
  await author.press('Save')
}
const section = 'Words of this section'

const supporting = (file: string) => `### What was found

- 12 lamps are dark
- [the survey](https://www.example.org/survey)

| Ward | Lamps |
|---|---|
| Larkrise | 12 |

${file}`

/** Word as an author sends it: the sections by their headings, some of them changed. */
const wordVersion = () =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: 'Purpose of the report', heading: HeadingLevel.HEADING_1 }),
            new Paragraph('To ask the Board for light along the whole river path.'),
            new Paragraph({ text: 'Recommended', heading: HeadingLevel.HEADING_1 }),
            new Paragraph('That the lamps be mended by June'),
          ],
        },
      ],
    }),
  )

const signNames = { finance: 'Finance', legal: 'Legal', lead: 'Lead officer' } as const

/** The author asks by e-mail address; the officer finds it in what is due, and signs the version that was read. */
async function signs(officer: Visitor, author: Visitor, at: string, kind: keyof typeof signNames): Promise<void> {
  await author.go(at)
  await author.follow(/sign/i)
  await author.fill({
    [`What do they sign for? > ${signNames[kind]}`]: true,
    'Their email address': `${kind}@x.example`,
  })
  await author.press('Ask them')
  const title = await author.go(at).then(() => author.page.locator('h1').innerText())
  await officer.go('/work')
  await officer.follow(title)
  if (!officer.path.includes('/sign/')) await officer.follow(/sign/i)
  await officer.fill({ 'Do you sign it? > Yes, I sign version': true })
  await officer.press('Send')
}

export const reports: Chapter = [
  [
    'the author writes a report in the browser: headings, a list, a table, a link, a picture with its words',
    async ({ window, at }) => {
      const author = await window('author')
      at.report = await begin(author, 'Lighting of the river path')
      await author.sees('midday on Tuesday 9 February 2027', 'Climate change', 'Safe and Welcoming Streets')
      await write(
        author,
        at.report,
        'Purpose of the report',
        section,
        'To ask the Board for light along the river path.',
      )
      await write(author, at.report, 'Recommended', 'Recommendations', 'That the lamps be mended by May')
      await author.follow('Add a file')
      const image = fileOf('lamp.png', 'image/png', picture(3))
      await author.fill({ 'What is it? > A picture in the report': true, Title: 'The path', 'The file': image })
      await author.press('Add it')
      await author.refused(/what it shows|what the picture shows/i)
      await author.fill({
        'Of a picture: what it shows': 'The path at dusk, with every third lamp dark',
        'The file': image,
      })
      await author.press('Add it')
      const [file = ''] = /!\[[^\]]+\]\(picture:\d+\)/.exec(await author.text()) ?? []
      assert.notEqual(file, '', 'the page of the picture says how to place it')
      await write(author, at.report, 'Supporting information', section, supporting(file))
      await author.follow('What the public will see')
      await author.sees('What was found', '12 lamps are dark', 'Larkrise')
      assert.equal(
        await author.page.locator('main img').getAttribute('alt'),
        'The path at dusk, with every third lamp dark',
      )
      assert.equal(await author.page.locator('main th').first().innerText(), 'Ward')
    },
  ],
  [
    'a version from Word is read into the sections, its differences are seen before and after; what is broken is refused',
    async ({ window, at }) => {
      const author = await window('author')
      await author.go(at.report)
      await author.follow('upload it again')
      await author.fill({
        'The Word document': fileOf('report.docx', 'application/x-docx', Buffer.from('no Word at all')),
      })
      await author.press('Read it')
      await author.refused(/Word/)
      await author.fill({ 'The Word document': fileOf('report.docx', 'application/x-docx', await wordVersion()) })
      await author.press('Read it')
      await author.sees('along the [added: whole ] river path', 'by [taken away: May ] [added: June ]')
      await author.press('Save it as the next version')
      await author.follow(/versions/)
      await author.press('Compare')
      assert.match(await author.page.locator('ins').first().innerText(), /whole|June/)
      const word = await bytesAt(author, `${at.report}/report.docx`)
      assert.equal(word.subarray(0, 2).toString(), 'PK')
    },
  ],
  [
    'an appendix of the report is exempt, with its paragraph and why',
    async ({ window, at }) => {
      const author = await window('author')
      await author.go(at.report)
      await author.follow('Add a file')
      const pdf = fileOf('bid.pdf', 'application/pdf', await foreignPdf(['Plinthgarble bids 8417736 pounds']))
      await author.fill({ 'What is it? > An appendix': true, Title: 'The bid', 'The file': pdf })
      await author.press('Add it')
      await author.fill({
        'Who may see the file? > Not the public: it is exempt': true,
        'It is information > Paragraph 3': true,
      })
      await author.fill({ 'Why the public interest favours keeping it back': 'Gossamerfen would lose its bid.' })
      await author.press('Save')
      await author.go(`${at.report}/preview?for=public`)
      await author.seesNot('8417736', 'Plinthgarble', 'Gossamerfen')
    },
  ],
  [
    'finance, legal and the lead officer sign it; nobody else finds it',
    async ({ window, at }) => {
      const author = await window('author')
      for (const one of ['finance', 'legal', 'lead'] as const) await signs(await window(one), author, at.report, one)
      await (await window('otherAuthor')).go(at.report, 404)
      await (await window('member')).go(at.report, 404)
      await author.go(at.report)
      await author.sees(/Finance.*signed/i, /Lead officer.*signed/i)
    },
  ],
  [
    'the clerk returns it once with words, then accepts it, and it has its place on the agenda',
    async ({ window, at }) => {
      const [author, clerk] = [await window('author'), await window('clerk')]
      const give = async () => {
        await author.go(at.report)
        await author.follow('Give it in to committee services')
        await author.press('Give the report in')
      }
      await give()
      await clerk.go('/committee/reports')
      await clerk.follow('Lighting of the river path')
      await clerk.follow('Accept it or return it')
      await clerk.fill({
        'What becomes of it? > Return it to its author': true,
        'What should change': 'Name the wards.',
      })
      await clerk.press('Send')
      await author.go(at.report)
      await author.sees('Name the wards.')
      await give()
      await clerk.go(`${at.report}/decide`)
      await clerk.fill({ 'What becomes of it? > Accept it': true })
      await clerk.press('Send')
      await author.go(at.report)
      await author.sees('Accepted')
      await clerk.go(`${desk}/agenda`)
      await itemRow(clerk, 'Lighting of the river path').follow(/choose it/)
      await clerk.fill({ 'Lighting of the river path': true })
      await clerk.press('This is its report')
      await clerk.sees('Report: accepted')
    },
  ],
  [
    'two clerks change one item: the second sees what the first wrote, and loses nothing',
    async ({ window }) => {
      const [clerk, second] = [await window('clerk'), await window('secondClerk')]
      for (const who of [clerk, second]) {
        await who.go(`${desk}/agenda`)
        await who.follow(/^Change .*Life beside the river/)
      }
      await clerk.fill({ 'Note under the title': 'Questions are taken at the end.' })
      await clerk.press('Save')
      await second.fill({ Organisation: 'Friends of the River Lark' })
      await second.press('Save')
      await second.sees('Two of you changed this item', 'Questions are taken at the end.')
      await second.press('Save this on top')
      await second.sees('Friends of the River Lark', 'Questions are taken at the end.')
    },
  ],
  [
    'the report of the exempt item is exempt with it',
    async ({ window, at }) => {
      const [author, clerk] = [await window('author'), await window('clerk')]
      at.contract = await begin(author, 'Contract for lamps')
      await write(
        author,
        at.contract,
        'Purpose of the report',
        section,
        'To award it to Vexillarium for 8417736 pounds.',
      )
      await write(author, at.contract, 'Recommended', 'Recommendations', 'That Vexillarium be awarded the contract')
      await write(author, at.contract, 'Supporting information', section, 'Thrumblewick bid more.')
      await author.follow('Change who may see it')
      await author.fill({ 'Who may see the report? > Not the public: it is exempt': true })
      await author.fill({ 'It is information > Paragraph 3': true })
      await author.fill({ 'Why the public interest favours keeping it back': 'Gossamerfen would lose its bid.' })
      await author.press('Save')
      await signs(await window('lead'), author, at.contract, 'lead')
      await author.go(at.contract)
      await author.follow('Give it in to committee services')
      await author.press('Give the report in')
      await clerk.go(`${desk}/agenda`)
      await itemRow(clerk, 'Contract for lamps').follow(/choose it/)
      await clerk.fill({ 'Contract for lamps': true })
      await clerk.press('This is its report')
      await clerk.go(`${at.contract}/decide`)
      await clerk.fill({ 'What becomes of it? > Accept it': true })
      await clerk.press('Send')
      await clerk.go(`${desk}/agenda`)
      await itemRow(clerk, 'Contract for lamps').sees('Report: accepted')
    },
  ],
]
