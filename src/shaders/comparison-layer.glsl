// Pain that does not come from a muscle, as ink over a surface: colour in sRGB and how much it covers. cover: 0 outside, from faintest
// upward inside. A cool wash under lines that slant the other way than those of overlap; the stronger, the broader: neither needs colour.
vec4 comparisonLayer(float cover, float faintest, vec3 inkSrgb, vec3 positionMm) {
  float inside = smoothstep(0.4 * faintest, 0.9 * faintest, cover);
  float strength = clamp((cover - faintest) / (1.0 - faintest), 0.0, 1.0);
  // Far off, fewer lines: they keep some pixels between them at every distance.
  float spacingMm = 8.0 * exp2(max(0.0, floor(log2(max(length(fwidth(positionMm)), 1e-4) * 0.9))));
  float at = (positionMm.y * 0.8 - positionMm.x - positionMm.z * 0.35) / spacingMm;
  float perPixel = fwidth(at);
  float breadth = mix(0.1, 0.3, strength);
  float line = 1.0 - smoothstep(breadth - perPixel, breadth + perPixel, abs(fract(at) - 0.5));
  line = mix(line, 2.0 * breadth, smoothstep(0.25, 0.5, perPixel));
  return vec4(inkSrgb, inside * mix(mix(0.1, 0.24, strength), 0.92, line));
}
