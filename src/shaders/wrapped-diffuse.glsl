// Light that has wandered under skin comes out past the edge of shade, redder where it went further. lit is the cosine to the light, -1..1.
// Returns what it adds to the plain cosine law, one factor a colour; nothing where the light falls full on.
vec3 wrappedDiffuse(float lit, vec3 reach) {
  vec3 wrapped = clamp((vec3(lit) + reach) / ((1.0 + reach) * (1.0 + reach)), 0.0, 1.0);
  return max(wrapped - max(lit, 0.0), 0.0);
}
