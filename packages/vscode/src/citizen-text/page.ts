/**
 * The page of the preview before the first text arrives. Only the script media/preview.js may run, style sheets come from that script and
 * from the extension, and nothing is loaded from the network.
 * `nonce` is fresh for each page; `script` and `style` are addresses as the webview sees them.
 */
export function previewPage(page: {
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
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src ${page.source}; script-src 'nonce-${page.nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<link rel="stylesheet" href="${page.style}">
</head>
<body>
<div id="kvast-bar" lang="${page.language}"></div>
<div id="kvast-text"><p class="kvast-waiting">${page.waiting}</p></div>
<script nonce="${page.nonce}" src="${page.script}"></script>
</body>
</html>`;
}
