// Colour of a heat 0..1 in sRGB: six stops joined by straight lines. Twin of heatColour in domain/heat-palette.ts.
vec3 heatColour(vec3 stops[6], float heat) {
  float at = clamp(heat, 0.0, 1.0) * 5.0;
  int index = min(int(at), 4);
  return mix(stops[index], stops[index + 1], at - float(index));
}
