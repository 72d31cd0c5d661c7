// Slanting lines fixed to the body, spacingMm apart, faded to their mean where they would fall below two pixels.
float hatch(vec3 positionMm, float spacingMm) {
  float at = (positionMm.x + positionMm.y * 0.8 + positionMm.z * 0.35) / spacingMm;
  float perPixel = fwidth(at);
  float line = smoothstep(0.34 - perPixel, 0.34 + perPixel, abs(fract(at) - 0.5) );
  return mix(line, 0.32, smoothstep(0.25, 0.5, perPixel));
}
