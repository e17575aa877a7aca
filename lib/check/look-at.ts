import { lstatSync, statSync, type Stats } from 'node:fs'
import { limitMessages as say } from './messages-limits'
import type { Notice } from './problem'

/** Whether anything has this name, be it only a link that leads nowhere. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    // Its folder is a loop, or may not be looked into: whatever wants to read it says so.
    return true
  }
}

/** The size in bytes of what a name leads to, if that is a file; else what it is instead. */
export function lookAt(path: string): { size: number; fault?: Notice } {
  const found = statOf(path)
  if (Array.isArray(found)) return { size: 0, fault: say.unreadable(...found) }
  const kind = kindOf(found)
  return kind ? { size: 0, fault: say.unreadable(kind) } : { size: found.size }
}

/** What is at the end of all links, or why nobody can say: one of the kinds of `messages-limits.ts`. */
export function statOf(path: string): Stats | [kind: string, reason?: string] {
  try {
    return statSync(path)
  } catch (fault) {
    return faultOf(fault)
  }
}

const kinds: Record<string, string> = {
  ENOENT: 'dangling',
  ENOTDIR: 'dangling',
  ELOOP: 'loop',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
}

/** What the system's word for a fault means. */
export function faultOf(fault: unknown): [kind: string, reason?: string] {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : String(fault)
  const kind = kinds[code]
  return kind ? [kind] : ['unreadable', code]
}

function kindOf(stats: Stats): string | undefined {
  if (stats.isFile()) return undefined
  if (stats.isDirectory()) return 'folder'
  if (stats.isFIFO()) return 'fifo'
  return stats.isSocket() ? 'socket' : 'device'
}
