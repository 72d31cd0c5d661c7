// A flat disc under the feet; v_placeMm is the place on it.
out vec2 v_placeMm;
void main() {
  v_placeMm = position.xz * 1000.0;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
