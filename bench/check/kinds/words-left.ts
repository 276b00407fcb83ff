/** Left-over words: placeholders, templates, doubled words, broken addresses and sentences. */
import { int, pick, pickOrNull } from '../chance.ts'
import { swap } from '../edit.ts'
import type { Kind } from '../kind.ts'
import { stated } from '../stated.ts'

const instead = 'The Council will review the arrangement with its partners before the end of the year.'

export const wordsLeft: Kind[] = [
  stated('words', 'placeholder', random => ({
    right: instead,
    wrong: pick(random, [
      'The scheme will cost £XX,XXX in the first year.',
      'The next review is on [date].',
      'The lead officer is [insert name].',
      'The Board met on XX June to consider the plan.',
      'The number of cases was TBC at the time of writing.',
      'The contract was let to <supplier> for three years.',
      'A total of xx referrals were received from schools.',
      'The start date is dd/mm/yyyy.',
      'The grant is £????, to be confirmed by finance.',
      'Lorem ipsum dolor sit amet, consectetur adipiscing elit.',
      'The lead officer will be ……………… (tel. …………).',
      'The ward is NAME OF WARD.',
      'There were ___ complaints in the period.',
      'The partnership met [number] times in the year.',
      'The officer in charge is NAME TO BE CONFIRMED.',
      'The scheme begins on 00/00/2000.',
      'See paragraph [x] for the reasons.',
    ]),
  })),
  stated('words', 'words of the template', random => ({
    right: instead,
    wrong: pick(random, [
      '[Delete as appropriate]',
      'Guidance: authors should set out here how the proposal affects young people.',
      'Please state here whether there are any implications for human rights.',
      '(Insert any background papers here. If there are none, say so.)',
      'Click or tap here to enter text.',
      'Note to author: delete this section if it is not needed.',
      'This section should be no more than half a page.',
      'Error! Reference source not found.',
      'Error! Bookmark not defined.',
      'Type your summary here.',
      'Use this section to explain how the proposal helps the priorities of the Council.',
      '[Authors: please consult the finance team before you fill this in.]',
      'If none, state “none”.',
      'Choose an item.',
      'Report authors must complete this section with the finance business partner.',
    ]),
  })),
  stated('words', 'remark of an editor', random => ({
    right: instead,
    wrong: pick(random, [
      'The team visited 40 homes (check this figure with Sam).',
      'The wardens work at weekends. [JS: is this still right?]',
      'Commented [KB1]: needs an update',
      'The scheme has been extended to the docks. NB – ask finance!!',
      'The results are good (source?) and will be published.',
      'TO DO: add the figures for March.',
      'The number of wards is nine – Dave to confirm.',
      'The bus goes to the park (is that still so, Ann?).',
      'The trust will pay a third ***CHECK*** of the cost.',
    ]),
  })),
  stated('words', 'e-mail address that is broken', random => {
    const [a, b] = ['safer', 'oldmere']
    const say = (mail: string) => `For a copy of the plan, write to ${mail} at any time.`
    return {
      right: say(`${a}@${b}.gov.uk`),
      wrong: say(
        pick(random, [
          `${a}@${b},gov.uk`,
          `${a}@${b}`,
          `${a}@@${b}.gov.uk`,
          `${a}@${b}..gov.uk`,
          `${a} @${b}.gov.uk`,
          `${a}@${b}.gov,uk`,
          `${a}.@${b}.gov.uk`,
          `${a}@${b}.gov uk`,
          `${a}@`,
        ]),
      ),
    }
  }),
  stated('words', 'link that is broken', random => {
    const say = (link: string) => `The strategy can be read at ${link} until the summer.`
    return {
      right: say('https://www.oldmere.gov.uk/safer/strategy'),
      wrong: say(
        pick(random, [
          'http//www.oldmere.gov.uk/safer',
          'htps://www.oldmere.gov.uk/safer',
          'https://www..oldmere.gov.uk/safer',
          'https:/www.oldmere.gov.uk/safer',
          'https://oldmere,gov.uk/safer',
          'wwww.oldmere.gov.uk',
          'https://https://www.oldmere.gov.uk',
          'https://www.oldmere',
          'hhtps://www.oldmere.gov.uk/safer',
          'www.oldmere.gov,uk/safer',
          'http:www.oldmere.gov.uk',
        ]),
      ),
    }
  }),
  stated('words', 'link to somewhere private', random => ({
    right: instead,
    wrong: `The evidence is kept at ${pick(random, ['file:///C:/Users/jsmith/Documents/plan.docx', 'S:\\Community Safety\\2024\\plan.docx', 'http://intranet/safer/plan', 'http://localhost:8080/plan', 'C:\\Users\\jsmith\\Desktop\\plan.docx'])} for members to see.`,
  })),
  {
    id: 'word doubled',
    family: 'words',
    plant(draft, random) {
      const block = pickOrNull(
        random,
        draft.paper.blocks.filter(({ role, text }) => role === 'paragraph' && text.length > 60),
      )
      const word =
        block &&
        pickOrNull(
          random,
          [...block.text.matchAll(/(?<= )(?:the|and|of|to|a|in|be|with|for|was|is|on) (?=[a-z])/g)].map(
            ([found]) => found,
          ),
        )
      const edit = block && word ? swap(draft, block, ` ${word}`, ` ${word}${word}`) : null
      return edit && { wrong: [edit], quote: `${word}${word}: ${edit.put[0]}` }
    },
  },
  stated('words', 'doubled words of a new sentence', random => {
    const [right, wrong] = pick(random, [
      ['The Council will report to the Board.', 'The Council will will report to the Board.'],
      ['Officers have agreed to look at it.', 'Officers have agreed to to look at it.'],
      ['This is the best of the offers.', 'This is the the best of the offers.'],
      ['The team has been at the docks.', 'The team has been been at the docks.'],
      ['Partners from across the county took part.', 'Partners from from across the county took part.'],
      ['Residents at risk of harm come first.', 'Residents at risk of of harm come first.'],
      ['It is for the group to decide.', 'It is for the for the group to decide.'],
    ] as const)
    return {
      right: `${right} It has the support of all partners.`,
      wrong: `${wrong} It has the support of all partners.`,
    }
  }),
  {
    id: 'sentence that breaks off',
    family: 'words',
    plant(draft, random) {
      const blocks = draft.paper.blocks.filter(
        ({ role, text, lines, part, n }) =>
          part === 'report' &&
          role === 'paragraph' &&
          lines.length === 1 &&
          text.length > 120 &&
          text.endsWith('.') &&
          draft.paper.blocks[n + 1]?.role !== 'list-item',
      )
      const block = pickOrNull(random, blocks)
      const line = block?.lines[0]?.text ?? ''
      const ends = [...line.slice(60).matchAll(/ (?:the|and|of|to|with|for|a|by|that|in) /g)]
      const end = pickOrNull(random, ends)
      if (!block || !end) return null
      const kept = line.slice(0, 60 + end.index + end[0].length - 1)
      const edit = swap(draft, block, line, kept)
      return edit && { wrong: [edit], quote: kept.slice(-80) }
    },
  },
  stated('words', 'bracket or quotation mark left open', random => {
    const [right, wrong] = pick(random, [
      ['The wardens (three of them) work at night.', 'The wardens (three of them work at night.'],
      ['The wardens (three of them) work at night.', 'The wardens three of them) work at night.'],
      ['The scheme is called “Safer Doors” and is free.', 'The scheme is called “Safer Doors and is free.'],
      ['The duty (section 6) is new to the Council.', 'The duty (section 6 is new to the Council.'],
      ['Members saw the plan [the second draft] in May.', 'Members saw the plan [the second draft in May.'],
    ] as const)
    return { right: `${right} It has been so since the spring.`, wrong: `${wrong} It has been so since the spring.` }
  }),
  stated('words', 'word misspelt', random => {
    const [right, wrong] = pick(random, [
      ['receive', 'recieve'],
      ['committee', 'comittee'],
      ['accommodation', 'accomodation'],
      ['separate', 'seperate'],
      ['definitely', 'definately'],
      ['government', 'goverment'],
      ['environment', 'enviroment'],
      ['occurred', 'occured'],
      ['liaison', 'liason'],
      ['safeguarding', 'safegaurding'],
    ] as const)
    const say = (word: string) =>
      `The word on this from the service was “${word}”, and nothing in the plan on the ${word} is changed by it.`
    return { right: say(right).replace(/“|”/g, ''), wrong: say(wrong).replace(/“|”/g, '') }
  }),
  stated('words', 'link text that says nothing', random => ({
    right: instead,
    wrong: pick(random, [
      'The strategy can be read by clicking here.',
      'For the full report click here.',
      'To answer the survey, click on this link.',
      'More can be found here: click here.',
    ]),
  })),
  stated('words', 'telephone number', random => {
    const n = String(int(random, 100, 999))
    const say = (tel: string) => `Residents can ring the wardens on ${tel} at any time of the day.`
    return {
      right: say(`01632 960${n}`),
      wrong: say(pick(random, [`01632 96${n.slice(0, 1)}`, `01632 960${n}44`, `01632 9O0${n}`, `0163 960${n}7777`])),
    }
  }),
]
