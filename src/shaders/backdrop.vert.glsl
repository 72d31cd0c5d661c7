// One triangle over the whole picture, at the far end of depth.
out vec2 v_screen;
void main() {
  v_screen = position.xy;
  gl_Position = vec4(position.xy, 1.0, 1.0);
}
