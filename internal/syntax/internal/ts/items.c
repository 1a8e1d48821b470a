#include "rows.h"

typedef struct {
  TSTreeCursor cursor;
  const uint8_t *classes;
  uint32_t class_count;
  uint16_t body_list, macro_call;
  int32_t container; /* the row of the innermost container around the cursor */
  uint32_t errors;   /* ERROR nodes between that and the cursor */
} Walk;

static uint8_t class_of(const Walk *walk, uint16_t kind) {
  return kind < walk->class_count ? walk->classes[kind] : XA_ITEM;
}

/* A node's id is the address of its slot in the parent's children; what the slot holds is the subtree, which the
   parser shares between versions of a tree. A small leaf is no pointer but the leaf itself, without its text: two
   such that look alike need not be the same, so leaves have no identity, 0. */
static uint64_t subtree_of(TSNode node) {
  return ts_node_child_count(node) > 0 ? *(const uint64_t *)node.id : 0;
}

/* enter_body moves the cursor from a container to its body, and sums up the header's flags on the way. The
   cursor stays where it is if there is no body. */
static bool enter_body(Walk *walk, XAItem *item) {
  if (!ts_tree_cursor_goto_first_child(&walk->cursor)) return false;
  uint8_t header = 0;
  do {
    TSNode child = ts_tree_cursor_current_node(&walk->cursor);
    if (ts_node_symbol(child) == walk->body_list) {
      item->body_start = ts_node_start_byte(child);
      item->body_end = ts_node_end_byte(child);
      item->flags = header;
      return true;
    }
    if (ts_node_has_error(child)) header |= XA_HAS_ERROR;
  } while (ts_tree_cursor_goto_next_sibling(&walk->cursor));
  ts_tree_cursor_goto_parent(&walk->cursor);
  return false;
}

static uint16_t statement_kind(Walk *walk, uint16_t kind) {
  if (!ts_tree_cursor_goto_first_child(&walk->cursor)) return kind;
  uint16_t first = ts_node_symbol(ts_tree_cursor_current_node(&walk->cursor));
  ts_tree_cursor_goto_parent(&walk->cursor);
  return first == walk->macro_call ? first : kind;
}

static bool emitted(const Walk *walk, uint8_t class) {
  return class != XA_SKIP && (class != XA_TOKEN || walk->errors > 0);
}

static XAItem describe(const Walk *walk, TSNode node, uint16_t kind) {
  XAItem item = {
    .node = node,
    .subtree = subtree_of(node),
    .start = ts_node_start_byte(node),
    .end = ts_node_end_byte(node),
    .parent = walk->container,
    .errors = walk->errors,
    .kind = kind,
    .flags = ts_node_has_error(node) ? XA_HAS_ERROR : 0,
  };
  return item;
}

/* next moves the cursor to the node that follows at item level, out of as many bodies and ERROR nodes as end
   here, and reports whether there is one. What the walk entered is a body_list or an ERROR node. */
static bool next(Walk *walk, const XAItem *out) {
  while (!ts_tree_cursor_goto_next_sibling(&walk->cursor)) {
    if (!ts_tree_cursor_goto_parent(&walk->cursor)) return false;
    uint16_t left = ts_node_symbol(ts_tree_cursor_current_node(&walk->cursor));
    if (left == XA_ERROR) {
      walk->errors--;
    } else if (left == walk->body_list && walk->container >= 0) {
      ts_tree_cursor_goto_parent(&walk->cursor);
      walk->errors = out[walk->container].errors;
      walk->container = out[walk->container].parent;
    }
  }
  return true;
}

uint32_t xa_items(const TSTree *tree, const uint8_t *classes, uint32_t class_count, uint16_t body_list,
                  uint16_t macro_call, XAItem *out, uint32_t cap) {
  TSNode root = ts_tree_root_node(tree);
  Walk walk = {
    .cursor = ts_tree_cursor_new(root),
    .classes = classes,
    .class_count = class_count,
    .body_list = body_list,
    .macro_call = macro_call,
    .container = -1,
    .errors = ts_node_symbol(root) == XA_ERROR ? 1 : 0,
  };
  uint32_t count = 0;
  bool more = ts_tree_cursor_goto_first_child(&walk.cursor);
  while (more) {
    TSNode node = ts_tree_cursor_current_node(&walk.cursor);
    uint16_t kind = ts_node_symbol(node);
    if (kind == XA_ERROR && ts_tree_cursor_goto_first_child(&walk.cursor)) {
      walk.errors++;
      continue;
    }
    uint8_t class = class_of(&walk, kind);
    if (emitted(&walk, class)) {
      if (count >= cap) {
        count = UINT32_MAX;
        break;
      }
      XAItem *item = &out[count];
      *item = describe(&walk, node, class == XA_STATEMENT ? statement_kind(&walk, kind) : kind);
      count++;
      if (class == XA_CONTAINER && enter_body(&walk, item)) {
        if (ts_tree_cursor_goto_first_child(&walk.cursor)) {
          walk.container = (int32_t)count - 1;
          walk.errors = 0;
          continue;
        }
        ts_tree_cursor_goto_parent(&walk.cursor); /* a body without so much as braces */
      }
    }
    more = next(&walk, out);
  }
  ts_tree_cursor_delete(&walk.cursor);
  return count;
}

void xa_fields(const XAItem *items, uint32_t n, uint16_t field, uint32_t *spans) {
  for (uint32_t i = 0; i < n; i++) {
    TSNode child = ts_node_child_by_field_id(items[i].node, field);
    bool none = ts_node_is_null(child);
    spans[2 * i] = none ? 0 : ts_node_start_byte(child);
    spans[2 * i + 1] = none ? 0 : ts_node_end_byte(child);
  }
}
