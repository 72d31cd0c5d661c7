// A line about widthPixels wide where value passes level. Where the value is flat there is no line.
float contourLine(float value, float level, float widthPixels) {
  float perPixel = fwidth(value);
  float pixels = abs(value - level) / max(perPixel, 1e-5);
  return (1.0 - smoothstep(widthPixels * 0.5, widthPixels * 0.5 + 1.0, pixels)) * smoothstep(0.0, 0.0006, perPixel);
}
