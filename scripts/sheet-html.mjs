import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './setup.mjs';

const COLUMNS = 4;
const escaped = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** the legend's colours from the table that the app reads */
const colours = JSON.parse(execFileSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), '-e', `
  import { HEAT_PALETTES, cssColour, heatColour, heatGradientCss } from '#domain/heat-palette';
  import { SPILLOVER_HEAT } from '#domain/heat-scalar';
  console.log(JSON.stringify({ scale: heatGradientCss(HEAT_PALETTES.warm), spill: cssColour(heatColour(HEAT_PALETTES.warm, SPILLOVER_HEAT)) }));
`], { cwd: root, encoding: 'utf8' }));

const STYLE = ({ width, height }) => `
  body { margin: 0; background: #fff; }
  main { width: ${COLUMNS * width + (COLUMNS - 1) * 12}px; padding: 20px; font: 13px/1.3 system-ui, sans-serif; color: #2a211c; background: #fbf8f3; }
  h1 { font-size: 22px; font-weight: 600; margin: 0 0 6px; }
  .legend { display: flex; gap: 18px; align-items: center; margin: 0 0 14px; color: #5c4f46; }
  .legend span { display: inline-flex; gap: 6px; align-items: center; }
  i { display: inline-block; width: 56px; height: 12px; border-radius: 6px; }
  .essential { background: ${colours.scale}; }
  .spill { background: radial-gradient(circle, ${colours.spill} 1.3px, transparent 1.6px) 0 0 / 5px 5px, #f3dcb4; }
  .point { width: 13px; height: 13px; border-radius: 50%; background: #7d1528; border: 1.5px solid #ffe9c4; }
  .grid { display: flex; flex-wrap: wrap; gap: 14px 12px; }
  figure { margin: 0; }
  figure div { display: flex; gap: 2px; }
  img { display: block; width: ${width}px; height: ${height}px; border-radius: 4px; }
  figcaption { margin-top: 4px; }
  footer { margin-top: 14px; color: #5c4f46; font-size: 12px; }
`;

const figure = ({ id, muscle, number }, pictures) => `<figure>
  <div>${pictures.map((base64) => `<img src="data:image/png;base64,${base64}" alt="">`).join('')}</div>
  <figcaption><b>${escaped(muscle)}, point ${escaped(number)}</b><br><small>${escaped(id)}</small></figcaption>
</figure>`;

/** One page of the pattern sheets. */
export const sheetHtml = ({ title, patterns }, shots, picture) => `<!doctype html><meta charset="utf-8"><style>${STYLE(picture)}</style><main>
  <h1>${escaped(title)}</h1>
  <p class="legend"><span><i class="essential"></i> essential, hottest at the dark end</span><span><i class="spill"></i> spill-over, stippled</span><span><i class="point"></i> the point, on the skin over it</span></p>
  <div class="grid">${patterns.map((pattern) => figure(pattern, shots.get(pattern.id))).join('')}</div>
  <footer>Reported patterns of the right side, on the skin. Educational, not medical advice.</footer>
</main>`;
