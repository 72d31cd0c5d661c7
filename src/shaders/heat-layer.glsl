// The reported pattern as ink over a surface: colour in sRGB and how much it covers. heat: x essential, y coverage of spill-over,
// z number of patterns over each other. levels: x heat of full ink, y heat of spill-over, z what z = 1 stands for. Essential is a wash with fine contours; spill-over is stippled; overlap is hatched: none needs colour to be told apart.
// Uses heatColour, stipple, contourLine, hatch.
vec4 heatLayer(vec3 heat, vec3 positionMm, vec3 normalWorld, vec3 stops[6], vec3 levels, vec2 contours) {
  float full = smoothstep(0.015, levels.x, heat.x), wash = full * 0.88;
  vec3 colour = heatColour(stops, heat.x);
  float line = max(contourLine(heat.x, contours.x, 0.4), contourLine(heat.x, contours.y, 0.4)) * 0.14;
  colour *= 1.0 - line;
  float spill = smoothstep(0.06, 0.5, heat.y) * (1.0 - full);
  // Far off, fewer and larger dots: below some pixels a stipple turns into a grid of its own.
  float coarse = max(0.0, log2(max(length(fwidth(positionMm)), 1e-4) * 0.75));
  float spacingMm = 4.4 * exp2(floor(coarse));
  float inked = mix(stipple(positionMm, normalWorld, spacingMm, 0.3), stipple(positionMm, normalWorld, spacingMm * 2.0, 0.3), smoothstep(0.3, 0.7, fract(coarse)));
  vec3 ink = heatColour(stops, levels.y + 0.18 * inked);
  float cover = spill * mix(0.3, 0.9, inked);
  colour = (colour * wash + ink * cover) / max(wash + cover, 1e-4);
  float crossed = smoothstep(1.4, 1.8, heat.z * levels.z) * (wash + spill);
  // Lines that would fall below some pixels give way to fewer, so that the overlap is seen from afar too.
  float linesMm = 6.0 * exp2(max(0.0, floor(log2(max(length(fwidth(positionMm)), 1e-4) * 1.1))));
  colour *= 1.0 - 0.45 * crossed * hatch(positionMm, linesMm);
  return vec4(colour, clamp(wash + cover, 0.0, 1.0));
}
