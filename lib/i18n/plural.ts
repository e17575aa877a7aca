/** A count with its noun: "1 article", "2 articles". */
export const plural = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`
