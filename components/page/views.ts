import { ArticleView } from '@/components/article-view/article-view'
import { CompareView } from '@/components/compare-view/compare-view'
import { ContentPage } from '@/components/content-page/content-page'
import { CountryView } from '@/components/country-view/country-view'
import { CountriesView } from '@/components/countries-view/countries-view'
import { CorrectionsView } from '@/components/corrections-view/corrections-view'
import { DataView } from '@/components/data-view/data-view'
import { FigureView } from '@/components/figures-view/figure-view'
import { FiguresView } from '@/components/figures-view/figures-view'
import { GlossaryView } from '@/components/glossary-view/glossary-view'
import { CountryHelpView } from '@/components/help-view/country-help-view'
import { GoodView } from '@/components/good-view/good-view'
import { GoodsView } from '@/components/goods-view/goods-view'
import { HelpView } from '@/components/help-view/help-view'
import { HomeView } from '@/components/home-view/home-view'
import { IndicatorView } from '@/components/indicator-view/indicator-view'
import { IndicatorsView } from '@/components/indicators-view/indicators-view'
import { ListView } from '@/components/list-view/list-view'
import { LawsToolView } from '@/components/laws-tool/laws-tool-view'
import { LawView } from '@/components/laws-view/law-view'
import { LawsView } from '@/components/laws-view/laws-view'
import { OfflineView } from '@/components/offline-view/offline-view'
import { ReaderView } from '@/components/reader-view/reader-view'
import { RegionsView } from '@/components/regions-view/regions-view'
import { ChecklistView } from '@/components/checklist-view/checklist-view'
import { SearchView } from '@/components/search-view/search-view'
import { SiteMapView } from '@/components/site-map-view/site-map-view'
import { SourcingView } from '@/components/sourcing-view/sourcing-view'
import { StartView } from '@/components/start-view/start-view'
import { SourceKindView, SourcesView } from '@/components/sources-view/sources-view'
import { TopicsView } from '@/components/topics-view/topics-view'
import { WithdrawnView } from '@/components/withdrawn-view/withdrawn-view'
import type { RouteData, RouteName } from '@/lib/collections/site-pages'
import type { View } from './view'

/** The view of every route. */
export const views: { [Name in RouteName]: View<RouteData<Name>> } = {
  home: HomeView,
  start: StartView,
  search: SearchView,
  corrections: CorrectionsView,
  reader: ReaderView,
  data: DataView,
  offline: OfflineView,
  article: ArticleView,
  withdrawn: WithdrawnView,
  list: ListView,
  indicator: IndicatorView,
  indicators: IndicatorsView,
  topics: TopicsView,
  regions: RegionsView,
  countries: CountriesView,
  country: CountryView,
  compare: CompareView,
  goods: GoodsView,
  good: GoodView,
  sourcing: SourcingView,
  help: HelpView,
  countryHelp: CountryHelpView,
  laws: LawsView,
  law: LawView,
  lawsTool: LawsToolView,
  glossary: GlossaryView,
  figures: FiguresView,
  figure: FigureView,
  sources: SourcesView,
  sourceKind: SourceKindView,
  checklist: ChecklistView,
  page: ContentPage,
  siteMap: SiteMapView,
}
