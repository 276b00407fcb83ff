/** Where one is, among the pages of the data protection officer. */
import { crumbsUnder } from '../web/index.ts'

/** crumbs('Requests', '/data-protection/requests', 'SAR-2026-0001') */
export const crumbs = crumbsUnder({ text: 'Data protection', href: '/data-protection' })
