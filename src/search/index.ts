export { findParagraphs, type Answered, type Asked, type Hit, type Results } from './find-paragraphs.ts'
export { type Kind, type Paragraph } from './paragraph.ts'
export { searchPage } from './search.page.ts'
export { dropBody, dropSource, putParagraphs } from './store.ts'
