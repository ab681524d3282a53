/**
 * The page of the picture before the server has answered. Only the script media/coverage.js may run, and nothing is loaded from the network.
 * `nonce` is fresh for each page; `script` and `style` are addresses as the webview sees them.
 */
export function coveragePage(page: {
  readonly nonce: string;
  readonly script: string;
  readonly style: string;
  readonly source: string;
  readonly language: 'da' | 'en';
  readonly title: string;
  readonly waiting: string;
}): string {
  return `<!DOCTYPE html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${page.source}; script-src 'nonce-${page.nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<link rel="stylesheet" href="${page.style}">
</head>
<body>
<main id="picture"><h1>${page.title}</h1><p role="status">${page.waiting}</p></main>
<script nonce="${page.nonce}" src="${page.script}"></script>
</body>
</html>`;
}
