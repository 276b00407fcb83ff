export { dataPages } from './open-data/open-data.page.ts'
export { feedPages } from './feeds/feeds.page.ts'
