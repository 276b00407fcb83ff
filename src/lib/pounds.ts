/** Money is kept in pence, and said in pounds. */

/** '£225', '£1,000', '£12.50' */
export const pounds = (pence: number): string =>
  `£${(pence / 100).toLocaleString('en-GB', { minimumFractionDigits: pence % 100 === 0 ? 0 : 2, maximumFractionDigits: 2 })}`
