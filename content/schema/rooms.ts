import type { TArray, TObject } from '@sinclair/typebox'
import type { Room } from '../../lib/library'
import { BestBetsFile } from './best-bets'
import { ChecklistFile } from './checklist'
import { FiguresFile } from './figures'
import { frontmatter } from './frontmatter'
import { GlossaryFile } from './glossary'
import { CountryHelpFile } from './helpline'
import { LawFile } from './law'
import { RedirectsFile } from './redirects'
import { SourcesFile } from './sources'
import { VocabularyFile } from './term'
import { ThesaurusFile } from './thesaurus'

/** What each file of a room holds: keys, or a list; of a document, what stands above its text. */
export const roomSchemas: Record<Room, TObject | TArray<TObject>> = {
  ...frontmatter,
  helplines: CountryHelpFile,
  laws: LawFile,
  'glossary.yaml': GlossaryFile,
  'figures.yaml': FiguresFile,
  'sources.yaml': SourcesFile,
  taxonomy: VocabularyFile,
  checklist: ChecklistFile,
  'thesaurus.yaml': ThesaurusFile,
  'best-bets.yaml': BestBetsFile,
  'redirects.yaml': RedirectsFile,
}
