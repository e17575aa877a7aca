import { makeSource } from 'contentlayer2/source-files'
import { wholeLibrary } from '../lib/library'
import { Article } from './schema/article'
import { IndicatorText } from './schema/indicator'
import { Page } from './schema/page'

/**
 * Schema and types only. `lib/check` has refused anything wrong before this runs, with file and line;
 * the `fail` settings stand guard for the case that it did not.
 */
export default makeSource({
  contentDirPath: wholeLibrary(),
  contentDirInclude: ['articles', 'indicators', 'pages'],
  documentTypes: [Article, IndicatorText, Page],
  onUnknownDocuments: 'fail',
  onExtraFieldData: 'fail',
  onMissingOrIncompatibleData: 'fail',
  disableImportAliasWarning: true,
  // The HTML that contentlayer would make of a body is not used: make none.
  markdown: builder =>
    builder.use(function () {
      this.parser = () => ({ type: 'root' })
      this.compiler = () => ''
    }),
})
