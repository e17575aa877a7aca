/** Of the suggestions below a field. Pages carry the styles of what they have themselves; the colours are theirs. */
export const suggestionStyles = `
[data-suggestions] {
  background: var(--color-surface);
  border: 1px solid var(--color-line-strong);
  border-radius: 0.375rem;
  inset: 100% 0 auto;
  margin-top: 0.25rem;
  overflow: hidden;
  position: absolute;
  z-index: 9;
}
[data-suggestions] > * {
  align-items: center;
  cursor: pointer;
  display: flex;
  flex-wrap: wrap;
  gap: 0 1rem;
  justify-content: space-between;
  min-height: 2.75rem;
  padding: 0.25rem 1rem;
}
[data-suggestions] > :is(:hover, [aria-selected='true']) { background: var(--color-sunken) }
[data-suggestions] > [aria-selected='true'] { outline: 2px solid var(--color-accent); outline-offset: -2px }
[data-suggestions] > * > :last-child { color: var(--color-muted); font-size: 0.875rem }
`
