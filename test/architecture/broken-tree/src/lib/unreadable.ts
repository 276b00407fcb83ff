/** It has no end. */ // fault: parses
export const two = (
