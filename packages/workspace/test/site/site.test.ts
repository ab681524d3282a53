import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleSite } from './example-site.ts';

describe('a municipality’s catalogue as a site', () => {
  let site: Awaited<ReturnType<typeof exampleSite>>;
  let files: ReadonlyMap<string, string>;
  let index: string;
  let pages: readonly string[];
  beforeAll(async () => {
    site = await exampleSite();
    files = new Map(site.files.map(({ path, content }) => [path, String(content)]));
    index = files.get('index.html') ?? '';
    pages = [...files.keys()].filter((path) => path.startsWith('standarder/'));
  });

  /** Pages that a section of the overview leads to, by path. */
  const ledTo = (id: string) => {
    const section = index.split(`<section aria-labelledby="${id}">`)[1]?.split('</section>')[0] ?? '';
    return new Set(
      [...section.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => decodeURIComponent(unescaped(href))),
    );
  };
  const group = (heading: string) =>
    index
      .split(`<h3>${heading}</h3>`)[1]
      ?.split('</ul>')[0]
      ?.match(/(?<=">)[^<]+(?=<\/a>)/g) ?? [];

  it.each(['situation', 'alder', 'navn', 'paragraf'])('leads to every standard by %s', (id) => {
    expect(pages.length).toBe(26);
    expect([...ledTo(id)].toSorted()).toEqual(pages.toSorted());
  });

  it('has no link inside the site that leads nowhere, and every page leads back', () => {
    const broken = [...files].flatMap(([path, html]) =>
      [...html.matchAll(/ href="([^"]*)"/g)].flatMap(([, written = '']) => {
        const href = unescaped(written);
        if (/^(?:https?|tel|mailto):/.test(href)) return [];
        const [to = '', id] = href.split('#');
        const target = to === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(to));
        const found = files.get(target);
        return found !== undefined && (id === undefined || found.includes(`id="${id}"`)) ? [] : [`${path}: ${href}`];
      }),
    );
    expect(broken).toEqual([]);
    expect(files.get('standarder/mere/støtte & hjælp.html')).toContain('<a href="../../index.html">');
    expect(pages.filter((path) => !/<a href="(?:\.\.\/)+index\.html">/.test(files.get(path) ?? ''))).toEqual([]);
  });

  it('puts standards under the situations, ages and provisions that they speak of', () => {
    expect(group('Misbrug')).toEqual(['Behandling for stofmisbrug', 'Støtte- og kontaktperson']);
    expect(group('Forældre til et barn med handicap')).toEqual(['Aflastning, når dit barn har et handicap']);
    // [angst] is a kind of [psykisk lidelse].
    expect(group('Psykiske vanskeligheder')).toContain('Socialpædagogisk støtte &lt;i hjemmet&gt;');
    expect(group('Fysisk handicap, syn og hørelse')).not.toContain('Socialpædagogisk støtte &lt;i hjemmet&gt;');
    expect(group('Anden hjælp')).toEqual(['Senere hjælp']);
    expect(group('Gælder for al hjælp')).toEqual(['Fælles regler for støtte og omsorg']);
    expect(group('Børn og unge under 18 år')).toEqual(['Aflastning, når dit barn har et handicap']);
    const pensioners = group('Fra folkepensionsalderen');
    expect(pensioners).toContain('Socialpædagogisk støtte &lt;i hjemmet&gt;');
    expect(pensioners).toContain('Ledsageordning');
    // "fyldt 18 år og under folkepensionsalderen", "18-22 år"
    expect(pensioners).not.toContain('Beskyttet beskæftigelse');
    expect(pensioners).not.toContain('Ungestøtte');
    expect(group('Voksne fra 18 år til folkepensionsalderen')).not.toContain(
      'Socialpædagogisk støtte &lt;i hjemmet&gt;',
    );
    expect(index).toMatch(/<dt>§ 97 Ledsageordning<\/dt>\n<dd><ul>\n<li><a href="standarder\/ledsageordning\.html">/);
  });

  it('leaves out what does not hold, and marks what does not hold yet', () => {
    const reasons = site.leftOut.map(({ file, reason }) => [posix.basename(file), reason]);
    expect(reasons).toEqual([
      ['udkast.kvast', 'draft'],
      ['hoering.kvast', 'hearing'],
      ['gammel.kvast', 'over'],
    ]);
    expect([...files.values()].join()).not.toMatch(/Et udkast|I høring|Gammel</);
    expect(index).toContain('Senere hjælp</a> <span class="note">Gælder fra 1. juli 2026</span>');
    expect(files.get('standarder/senere.html')).toContain('<p class="notice">Gælder fra 1. juli 2026.</p>');
  });

  it('names every page in the sitemap, under the municipality’s website', () => {
    const map = files.get('sitemap.xml') ?? '';
    const paths = [...map.matchAll(/<loc>https:\/\/www\.lindoese\.example\/([^<]+)<\/loc>/g)].map(([, path = '']) =>
      decodeURIComponent(unescaped(path)),
    );
    expect(paths.toSorted()).toEqual(['index.html', ...pages].toSorted());
    expect(map).toContain('ledsageordning.html</loc><lastmod>2025-11</lastmod>');
  });

  it('describes every service for machines, by the profile, without telling where it is written', async () => {
    const shapes = readFileSync(new URL('../../../config/test/targets/cpsv-ap/shapes.ttl', import.meta.url), 'utf8');
    const validator = new Validator(new Store(new Parser().parse(shapes)));
    const documentLoader = (url: string) => Promise.reject(new Error(`${url} would be fetched`));
    const titles = new Map<string, string[]>();
    for (const path of pages) {
      const [, json] = /<script type="application\/ld\+json">(.*)<\/script>/.exec(files.get(path) ?? '') ?? [];
      if (json === undefined) continue;
      expect(json).not.toContain('kvast:kilde');
      const quads = await jsonld.toRDF(JSON.parse(json), { format: 'application/n-quads', documentLoader });
      const graph = new Store(new Parser({ format: 'N-Quads' }).parse(String(quads)));
      expect((await validator.validate(graph)).results.map(({ path: at }) => at?.value)).toEqual([]);
      const services = graph.getSubjects(null, 'http://purl.org/vocab/cpsv#PublicService', null);
      titles.set(
        path,
        services.flatMap((one) => graph.getObjects(one, 'https://schema.org/name', null)).map(({ value }) => value),
      );
    }
    expect(pages.filter((path) => !titles.has(path))).toEqual(['standarder/faelles-regler.html']);
    // A graph has no order.
    expect(titles.get('standarder/frivillige.html')?.toSorted()).toEqual(['Fællesspisning', 'Følgeven']);
  });

  it('is the same bytes each time', async () => {
    expect((await exampleSite()).files).toEqual(site.files);
  });
});

function unescaped(text: string): string {
  return text.replaceAll('&apos;', "'").replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}
