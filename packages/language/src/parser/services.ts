import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  DefaultValueConverter,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type LangiumSharedCoreServices,
} from 'langium';
import { KvastGeneratedModule, KvastGeneratedSharedModule, LovGeneratedModule } from '../generated/module.ts';
import type { LanguageId } from '../language-id.ts';
import { LineLexer } from '../lexer/line-lexer.ts';

/**
 * The only place where Langium is wired. We use its grammar, parser and syntax tree; documents, references and the index
 * are our own (docs/decisions/002-langium-as-parser.md). Built when first asked for, because a server start should not wait.
 */
let services: Readonly<Record<LanguageId, LangiumCoreServices>> | undefined;

export function languageServices(language: LanguageId): LangiumCoreServices {
  services ??= createServices();
  return services[language];
}

function createServices(): Record<LanguageId, LangiumCoreServices> {
  const shared: LangiumSharedCoreServices = inject(
    createDefaultSharedCoreModule(EmptyFileSystem),
    KvastGeneratedSharedModule,
  );
  const parser = {
    Lexer: (core: LangiumCoreServices) => new LineLexer(core),
    ValueConverter: () => new WordsAsWritten(),
  };
  const kvast = inject(createDefaultCoreModule({ shared }), KvastGeneratedModule, { parser });
  const lov = inject(createDefaultCoreModule({ shared }), LovGeneratedModule, { parser });
  shared.ServiceRegistry.register(kvast);
  shared.ServiceRegistry.register(lov);
  return { kvast, lov };
}

/** Langium would cut off the ends of a name that stands without quotes, and read a backslash as the beginning of a code. */
class WordsAsWritten extends DefaultValueConverter {
  protected override runConverter(_rule: unknown, written: string): string {
    return written;
  }
}
