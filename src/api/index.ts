export { feedPages } from './feeds/feeds.page.ts'
