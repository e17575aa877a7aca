import type { ReactNode } from 'react'
import { voices, type Voice } from '@/content/schema/values'

interface ByVoiceProps {
  /** A block where it holds blocks; a span within a line of text or a legend. */
  as?: 'span' | 'div'
  children: (voice: Voice) => ReactNode
}

/**
 * The same in the words of each voice. All four stand in the page; the style sheet shows the one that is chosen, with
 * script or without.
 */
export function ByVoice({ as: Tag = 'span', children }: ByVoiceProps) {
  return voices.map(voice => (
    <Tag key={voice} data-for={voice} className="block">
      {children(voice)}
    </Tag>
  ))
}
