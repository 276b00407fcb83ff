/** Two checks where one should stand, the first without examples. */

export const sums = { id: 'sums', family: 'numbers', says: 'Sums.' } // fault: check-has-examples
export const dates = { id: 'dates', family: 'dates', says: 'Dates.' } // fault: one-check-a-file, check-has-examples
