import axeSource from '../../node_modules/axe-core/axe.min.js?raw';

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}
interface Axe {
  run(context: Node, options: object): Promise<{ readonly violations: readonly Violation[] }>;
}

/** Every breach of WCAG 2.2 A and AA that axe finds on the page, one line each. */
export async function breaches(): Promise<readonly string[]> {
  if (!('axe' in window)) {
    const script = document.createElement('script');
    script.textContent = axeSource;
    document.head.append(script);
  }
  const { axe } = window as unknown as { axe: Axe };
  const { violations } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 140)} | ${failureSummary?.split('\n')[1]?.trim() ?? ''}`));
}
