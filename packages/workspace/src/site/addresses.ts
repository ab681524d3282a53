/** Where a standard's page lies, from the overview: `standarder/tidlig-støtte.html`. */
export function pagePath(name: string): string {
  return `standarder/${name.replaceAll('\\', '/').replace(/\.[^./]*$/, '')}.html`;
}

/** A path as an address. */
export function addressOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** The way from a page to the overview: `../index.html`. */
export function wayBack(path: string): string {
  return `${'../'.repeat(path.split('/').length - 1)}index.html`;
}

interface SitemapPage {
  readonly path: string;
  /** Day (`YYYY-MM-DD`) or month (`YYYY-MM`) of the last change, where it is known. */
  readonly changed?: string;
}

/** A website as an address that pages can lie under, with a slash at the end; undefined for what is none. */
export function webAddress(written: string | undefined): string | undefined {
  const address = written === undefined ? null : URL.parse(written.endsWith('/') ? written : `${written}/`);
  return address && /^https?:$/.test(address.protocol) ? address.href : undefined;
}

/** What search engines read: every page by its whole address, with the overview lying at `website` (see `webAddress`). */
export function sitemap(website: string, pages: readonly SitemapPage[]): string {
  const urls = pages.map(({ path, changed }) => {
    const address = new URL(addressOf(path), website).href.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
    return `<url><loc>${address}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}
