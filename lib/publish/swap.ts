import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'

/**
 * Fills a fresh folder and puts it in the place of another only when it is whole. Whatever stops the filling (a
 * fault, a full disk, a killed process) leaves the folder that was there as it was.
 *
 * @param folder the folder to replace; its neighbours `<folder>.new` and `<folder>.old` are used meanwhile
 * @param fill writes into the fresh folder it is given
 */
export async function replaceFolder(folder: string, fill: (fresh: string) => Promise<void>): Promise<void> {
  const [fresh, old] = [`${folder}.new`, `${folder}.old`]
  recover(folder)
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true })
  try {
    await fill(fresh)
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    throw error
  }
  if (existsSync(folder)) renameSync(folder, old)
  renameSync(fresh, folder)
  rmSync(old, { recursive: true, force: true })
}

/** Puts a folder back that was moved aside when the process was stopped between the two renames. */
export function recover(folder: string): void {
  const old = `${folder}.old`
  if (!existsSync(folder) && existsSync(old)) renameSync(old, folder)
  rmSync(old, { recursive: true, force: true })
}
