/** What is dialled of a number as it is printed, unless its line says otherwise. */
export const digitsOf = (number: string): string => number.replace(/\D/g, '')
