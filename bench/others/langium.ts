// Langium's own services, with Kvast's grammar and lexer and nothing else of ours: no rule, no law, no text.
// langium.mjs server: as a language server on standard streams. langium.mjs read|lex FOLDER: all files below the folder.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EmptyFileSystem, inject, URI } from 'langium';
import {
  createDefaultModule,
  createDefaultSharedModule,
  type DefaultSharedModuleContext,
  startLanguageServer,
} from 'langium/lsp';
import { NodeFileSystem } from 'langium/node';
import { createConnection } from 'vscode-languageserver/node';
import { KvastGeneratedModule, KvastGeneratedSharedModule } from '../../packages/language/src/generated/module.ts';
import { LineLexer } from '../../packages/language/src/lexer/line-lexer.ts';

const [what = '', folder = ''] = process.argv.slice(2);

if (what === 'server') {
  startLanguageServer(services({ connection: createConnection(), ...NodeFileSystem }).shared);
} else {
  const { shared, kvast } = services(EmptyFileSystem);
  const names = readdirSync(folder, { recursive: true }).map(String);
  const files = names.filter((name) => name.endsWith('.kvast')).map((name) => join(folder, name));
  if (what === 'lex') {
    let tokens = 0;
    for (const file of files) tokens += kvast.parser.Lexer.tokenize(readFileSync(file, 'utf8')).tokens.length;
    console.log(`${files.length} files, ${tokens} tokens`);
  } else {
    const { LangiumDocuments, LangiumDocumentFactory, DocumentBuilder } = shared.workspace;
    for (const file of files) {
      const uri = URI.parse(pathToFileURL(file).href);
      LangiumDocuments.addDocument(LangiumDocumentFactory.fromString(readFileSync(file, 'utf8'), uri));
    }
    await DocumentBuilder.build(LangiumDocuments.all.toArray(), { validation: true });
    const found = LangiumDocuments.all.reduce((sum, { diagnostics }) => sum + (diagnostics?.length ?? 0), 0);
    console.log(`${files.length} files, ${found} findings`);
  }
}

function services(context: DefaultSharedModuleContext) {
  const shared = inject(createDefaultSharedModule(context), KvastGeneratedSharedModule);
  const kvast = inject(createDefaultModule({ shared }), KvastGeneratedModule, {
    parser: { Lexer: (core: ConstructorParameters<typeof LineLexer>[0]) => new LineLexer(core) },
  });
  shared.ServiceRegistry.register(kvast);
  if (!context.connection) shared.workspace.ConfigurationProvider.initialized({});
  return { shared, kvast };
}
