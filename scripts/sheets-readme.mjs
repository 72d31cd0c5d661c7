const peak = (value) => (value === null ? '–' : value.toFixed(2));
const range = (low, high) => (low === null ? '–' : low.toFixed(2) === high.toFixed(2) ? low.toFixed(2) : `${low.toFixed(2)}–${high.toFixed(2)}`);

const row = ({ muscle, number, depthMm, residualMm, figures: { essential, spillover, gapPeak, unnamedMean } }) =>
  `| ${muscle}, ${number} | ${depthMm.toFixed(0)} | ${residualMm.toFixed(1)} | ${essential.zones} | ${peak(essential.lowestPeak)} | ${essential.areaCm2} | ${spillover.zones} | ${range(spillover.lowestPeak, spillover.highestPeak)} | ${spillover.areaCm2} | ${peak(gapPeak)} | ${unnamedMean.toFixed(2)} |`;

const page = ({ id, title, patterns }) => `## [${title}](${id}.png)

| point | deep, mm | off the described place, mm | essential zones | lowest peak | cm² | spill-over zones | peaks | cm² | highest peak in a gap | highest mean where nothing is named |
|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
${patterns.map(row).join('\n')}
`;

/** The pages with the figures of the referral report, right side. */
export const sheetsReadme = (pages) => `# Every reported pattern, from its best view

Made by \`npm run sheets\` in the app's own renderer: the right side, on the skin, with the marker of the point. View and frame are computed from the heat
(\`models/points/pattern-view.ts\`): the direction that shows most of it squarely, level with the body unless another shows clearly more, and near enough to
fill the picture. Where one view leaves out much of a pattern, or its point, there are two.

The figures are those of \`npm run report:referral\`. Asked for: a peak of 0.8 or more in every essential zone, 0.15 to 0.6 in every spill-over zone, 0.1 at most
in a gap, and a mean below 0.1 wherever the tables name nothing.

${pages.map(page).join('\n')}`;
