import type { TArray, TObject } from '@sinclair/typebox'
import type { Room } from '../../lib/library'
import { AssessmentsFile } from './assessments'
import { BestBetsFile } from './best-bets'
import { ChecklistFile } from './checklist'
import { CountryFile } from './country'
import { FiguresFile } from './figures'
import { frontmatter } from './frontmatter'
import { GlossaryFile } from './glossary'
import { GoodsFile } from './goods'
import { CountryHelpFile } from './helpline'
import { ImportOrdersFile } from './import-orders'
import { LanguagesFile } from './languages'
import { LawFile } from './law'
import { ListingsFile } from './listings'
import { ReadersFile } from './readers'
import { RedirectsFile } from './redirects'
import { SourcesFile } from './sources'
import { VocabularyFile } from './term'
import { ThesaurusFile } from './thesaurus'
import { TiersFile } from './tiers'
import { TreatiesFile } from './treaties'
import { TranslationsFile, WordsFile } from './words'

/** What each file of a room holds: keys, or a list; of a document, what stands above its text. */
export const roomSchemas: Record<Room, TObject | TArray<TObject>> = {
  ...frontmatter,
  helplines: CountryHelpFile,
  laws: LawFile,
  countries: CountryFile,
  'glossary.yaml': GlossaryFile,
  'figures.yaml': FiguresFile,
  'goods.yaml': GoodsFile,
  'goods-listings.yaml': ListingsFile,
  'import-orders.yaml': ImportOrdersFile,
  'child-labour.yaml': AssessmentsFile,
  'trafficking-tiers.yaml': TiersFile,
  'treaties.yaml': TreatiesFile,
  'sources.yaml': SourcesFile,
  taxonomy: VocabularyFile,
  checklist: ChecklistFile,
  'thesaurus.yaml': ThesaurusFile,
  'best-bets.yaml': BestBetsFile,
  'readers.yaml': ReadersFile,
  'redirects.yaml': RedirectsFile,
  'languages.yaml': LanguagesFile,
  words: WordsFile,
  translations: TranslationsFile,
}
