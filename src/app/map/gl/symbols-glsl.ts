import { GATHERING_REACH } from '../../../index.ts';
import { CASING, SELECTED_REACH, SYMBOL_COLOURS, SYMBOL_FLAGS, SYMBOL_KINDS } from './symbol-instances.ts';
import { GLYPH_HALF } from './atlas.ts';
import { PROJECTION_GLSL } from './projection.ts';

/** How strongly the piece of possible events is drawn. */
const POSSIBLE = 0.45;
/** Half the paper-coloured gap between two segments, in CSS pixels. */
const GAP = 0.9;
/** Radius and width in CSS pixels of the ring around a single event's glyph. */
const GLYPH_RING = { radius: 9, width: 2 } as const;

export const SYMBOL_VERTEX = `
${PROJECTION_GLSL}
in vec2 a_at;
in vec4 a_box;
in vec4 a_tile;
in vec2 a_ring;
in uvec4 a_kind;
in vec4 a_ends_0;
in vec4 a_ends_1;
in vec4 a_ends_2;
in vec2 a_ends_3;
out vec2 v_px;
out vec2 v_texel;
flat out vec2 v_ring;
flat out uvec4 v_kind;
flat out vec4 v_ends[4];

void main() {
  vec2 corner = vec2(float(gl_VertexID & 1), float(gl_VertexID >> 1)) * 2.0 - 1.0;
  v_px = corner * a_box.zw;
  // A glyph's tile is smaller than its symbol: beyond its edge nothing is read.
  vec2 within = a_kind.x == ${SYMBOL_KINDS.character}u ? corner : v_px / ${GLYPH_HALF}.0;
  v_texel = mix(a_tile.xy, a_tile.zw, within * 0.5 + 0.5);
  v_ring = a_ring;
  v_kind = a_kind;
  v_ends[0] = a_ends_0;
  v_ends[1] = a_ends_1;
  v_ends[2] = a_ends_2;
  v_ends[3] = vec4(a_ends_3, 2.0, 2.0);
  vec4 middle = project(fromCentre(a_at));
  // What the globe hides goes as a whole, and is not cut in two by the horizon.
  gl_Position = abs(middle.z) > middle.w ? vec4(2.0, 2.0, 2.0, 1.0) : shifted(vec4(middle.xy, 0.0, middle.w), a_box.xy + v_px);
}
`;

export const SYMBOL_FRAGMENT = `
precision highp float;
precision highp int;
uniform sampler2D u_atlas;
uniform vec3 u_colours[12];
uniform float u_ratio;
in vec2 v_px;
in vec2 v_texel;
flat in vec2 v_ring;
flat in uvec4 v_kind;
flat in vec4 v_ends[4];
out vec4 colour;

const float TURN = 6.283185307179586;

/** How much of the pixel lies inside, "inside" in CSS pixels. */
float cover(float inside) {
  return clamp(inside * u_ratio + 0.5, 0.0, 1.0);
}

float nearest(vec4 ends, float share) {
  vec4 gap = abs(ends - share);
  return min(min(gap.x, gap.y), min(gap.z, gap.w));
}

float passed(vec4 ends, float share) {
  return dot(vec4(greaterThan(vec4(share), ends)), vec4(1.0));
}

vec3 ringColour(float r, vec3 paper) {
  // Most of a large symbol is its empty middle: it needs no angle.
  if (r < v_ring.x - v_ring.y - 1.0 || r > v_ring.x + 1.0) return paper;
  float share = fract(atan(v_px.x, -v_px.y) / TURN);
  float segment = passed(v_ends[0], share) + passed(v_ends[1], share) + passed(v_ends[2], share) + passed(v_ends[3], share);
  int code = int(segment);
  vec3 own = mix(paper, u_colours[min(code >> 1, 6)], (code & 1) == 1 ? ${POSSIBLE} : 1.0);
  float ring = cover(v_ring.x - r) * cover(r - (v_ring.x - v_ring.y));
  if ((v_kind.y & ${SYMBOL_FLAGS.segmented}u) != 0u) {
    float gap = min(min(nearest(v_ends[0], share), nearest(v_ends[1], share)), min(nearest(v_ends[2], share), nearest(v_ends[3], share)));
    gap = min(gap, min(share, 1.0 - share));
    ring *= cover(gap * TURN * r - ${GAP});
  }
  return mix(paper, own, ring);
}

vec3 glyphColour(float r, vec3 paper) {
  vec3 own = u_colours[v_kind.z];
  float ring = cover(${GLYPH_RING.width / 2}.0 - abs(r - ${GLYPH_RING.radius}.0));
  float glyph = max(abs(v_px.x), abs(v_px.y)) < ${GLYPH_HALF}.0 ? texture(u_atlas, v_texel).r : 0.0;
  return mix(paper, own, max(ring, glyph));
}

/** A dash and a gap of the broken ring, in CSS pixels. */
const float DASH = 6.0;

/** A ring in pieces of one length, on an edge of paper that keeps it apart from the ground. */
vec4 brokenRing(float r) {
  float pieces = max(6.0, floor(TURN * v_ring.x / DASH));
  float within = fract(fract(atan(v_px.x, -v_px.y) / TURN) * pieces);
  float along = (0.3 - abs(within - 0.5)) * TURN * v_ring.x / pieces;
  float across = 0.5 * v_ring.y - abs(r - v_ring.x);
  float line = cover(min(along, across));
  float edge = cover(min(along, across) + 1.0);
  return vec4(mix(u_colours[${SYMBOL_COLOURS.paper}], u_colours[v_kind.z], line), 1.0) * edge;
}

void main() {
  float opacity = float(v_kind.w) / 255.0;
  if (v_kind.x == ${SYMBOL_KINDS.character}u) {
    colour = vec4(u_colours[v_kind.z], 1.0) * texture(u_atlas, v_texel).r * opacity;
    return;
  }
  float r = length(v_px);
  if (v_kind.x == ${SYMBOL_KINDS.unread}u) {
    colour = brokenRing(r) * opacity;
    return;
  }
  vec3 paper = u_colours[${SYMBOL_COLOURS.paper}];
  float reach = v_ring.x;
  vec3 own = v_kind.x == ${SYMBOL_KINDS.glyph}u ? glyphColour(r, paper) : ringColour(r, paper);
  if ((v_kind.y & ${SYMBOL_FLAGS.gathering}u) != 0u) {
    own = mix(own, u_colours[${SYMBOL_COLOURS.inkSoft}], cover(0.5 - abs(r - reach - float(${GATHERING_REACH - 0.5}))));
    reach += float(${GATHERING_REACH});
  }
  reach += float(${CASING});
  if ((v_kind.y & ${SYMBOL_FLAGS.selected}u) != 0u) {
    reach += float(${SELECTED_REACH});
    own = mix(own, u_colours[${SYMBOL_COLOURS.accent}], cover(1.25 - abs(r - reach + 2.5)));
  }
  colour = vec4(own, 1.0) * cover(reach - r) * opacity;
}
`;
