/** A source, as articles cite it by `[@id]` and ledgers by its id. */
export interface Source {
  id: string
  title: string
  publisher: string
  year?: number
  url?: string
}
