const escaped = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

const STYLE = `
  body { margin: 0; background: #f4f0e8; color: #231f1a; font: 14px/1.4 'Palatino Linotype', Palatino, Georgia, serif; }
  main { width: max-content; padding: 22px 24px; }
  h1 { margin: 0 0 12px; font-size: 24px; font-weight: 600; }
  .row { display: flex; gap: 18px; margin-top: 14px; }
  figure { margin: 0; }
  img { display: block; border: 1px solid #b9ad99; border-radius: 4px; }
  .phone img { width: 351px; }
  .desktop img { width: 768px; }
  figcaption { margin-bottom: 5px; max-width: 350px; color: #5c5448; }
  .phone figcaption { min-height: 40px; }
  .desktop figcaption { max-width: none; }
`;

const figure = ({ words, png }) => `<figure><figcaption>${escaped(words)}</figcaption><img src="data:image/png;base64,${png}" alt=""></figure>`;

/** One question: a row of frames for each size of window, a frame for each tap. On a desktop the last two tell all. */
export const questionSheet = ({ ask }, rows) => `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><main><h1>${escaped(ask)}</h1>
${rows.map(({ name, frames }) => `<div class="row ${name}">${frames.slice(name === 'desktop' ? -2 : 0).map(figure).join('')}</div>`).join('')}</main>`;

export const questionsReadme = (questions) => `# Five questions, from the start page

Made by \`npm run questions\` from the production build, as a new user on a phone (390 × 844) and on a desktop (1280 × 800). Typing is no tap.
\`tests/ui/questions.browser.test.tsx\` does the same taps and asks for the answer; further phrasings are in \`tests/ui/search-index.test.ts\`.

${questions
  .map(({ id, ask, taps }) => `## ${ask}

${taps.length} taps: ${taps.map(([words]) => words.replace(/^Tap /, '')).join(' → ')}.

![${ask}](${id}.png)
`)
  .join('\n')}`;
