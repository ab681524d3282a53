/**
 * The page of the preview before the first text arrives. Only the script media/preview.js may run, style sheets come from
 * that script and from here, and nothing is loaded from the network.
 * `nonce` is fresh for each page; `script` is the address of media/preview.js as the webview sees it.
 */
export function previewPage(page: { nonce: string; script: string; waiting: string }): string {
  return `<!DOCTYPE html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'nonce-${page.nonce}'; script-src 'nonce-${page.nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style nonce="${page.nonce}">
#preview-note {
  position: fixed; inset: auto 0 0 0; margin: 0; padding: 0.5rem 1rem;
  font: var(--vscode-font-size) var(--vscode-font-family); color: var(--vscode-editor-foreground);
  background: var(--vscode-inputValidation-warningBackground); border-top: 1px solid var(--vscode-inputValidation-warningBorder);
}
</style>
</head>
<body>
<p>${page.waiting.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>
<script nonce="${page.nonce}" src="${page.script}"></script>
</body>
</html>`;
}
