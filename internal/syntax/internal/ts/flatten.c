#include "rows.h"

/* What is being flattened. Offsets are written relative to base, and none beyond end. */
typedef struct {
  XARow *out;
  uint32_t cap, count;
  uint32_t base, end;
  XAPrune prune;
} Flat;

/* The runtime calls ERROR nodes extra as well; in a row the flag means a comment. */
static uint8_t flags_of(TSNode node, bool errors) {
  uint8_t flags = ts_node_is_extra(node) && ts_node_symbol(node) != XA_ERROR ? XA_EXTRA : 0;
  if (!errors) return flags;
  if (ts_node_is_missing(node)) flags |= XA_MISSING;
  if (ts_node_has_error(node)) flags |= XA_HAS_ERROR;
  return flags;
}

static uint32_t offset_of(const Flat *flat, uint32_t offset) {
  return (offset < flat->end ? offset : flat->end) - flat->base;
}

static bool is_pruned(const Flat *flat, TSNode node) {
  return flat->prune.kind != 0 && ts_node_start_byte(node) == flat->prune.start && ts_node_symbol(node) == flat->prune.kind;
}

static bool is_brace(const Flat *flat, TSNode node) {
  uint16_t kind = ts_node_symbol(node);
  return kind == flat->prune.open || kind == flat->prune.close;
}

/* add flattens a node and all below it, and reports whether there was room. The cursor keeps the path in memory
   of its own, so depth costs no C stack. */
static bool add(Flat *flat, TSNode node, int32_t parent) {
  TSTreeCursor cursor = ts_tree_cursor_new(node);
  bool errors = ts_node_has_error(node), room = true;
  int32_t top = (int32_t)flat->count, pruned = -1;
  for (;;) {
    TSNode current = ts_tree_cursor_current_node(&cursor);
    int32_t index = parent;
    if (pruned < 0 || parent != pruned || is_brace(flat, current)) {
      if (!(room = flat->count < flat->cap)) break;
      index = (int32_t)flat->count++;
      XARow *row = &flat->out[index];
      row->kind = ts_node_symbol(current);
      row->field = (uint8_t)ts_tree_cursor_current_field_id(&cursor);
      row->flags = flags_of(current, errors);
      row->start = offset_of(flat, ts_node_start_byte(current));
      row->end = offset_of(flat, ts_node_end_byte(current));
      row->parent = parent;
      row->next = (int32_t)flat->count;
      if (is_pruned(flat, current)) pruned = index;
      if (ts_tree_cursor_goto_first_child(&cursor)) {
        parent = index;
        continue;
      }
      if (index == top) break;
    }
    while (!ts_tree_cursor_goto_next_sibling(&cursor)) {
      ts_tree_cursor_goto_parent(&cursor);
      flat->out[parent].next = (int32_t)flat->count; /* the end of the subtree is where the next sibling goes */
      if (parent == top) goto done;
      parent = flat->out[parent].parent;
    }
  }
done:
  ts_tree_cursor_delete(&cursor);
  return room;
}

uint32_t xa_flatten_tree(const TSTree *tree, XARow *out, uint32_t cap) {
  Flat flat = {.out = out, .cap = cap, .end = UINT32_MAX};
  return add(&flat, ts_tree_root_node(tree), -1) ? flat.count : UINT32_MAX;
}

uint32_t xa_tree_size(const TSTree *tree) { return ts_node_descendant_count(ts_tree_root_node(tree)); }

/* seek moves the cursor to the outermost node that begins at start, other than an ERROR node. */
/* (The runtime finds the first child that ends at or after a byte, hence the one more.) */
static bool seek(TSTreeCursor *cursor, uint32_t start) {
  while (ts_tree_cursor_goto_first_child_for_byte(cursor, start + 1) >= 0) {
    TSNode node = ts_tree_cursor_current_node(cursor);
    if (ts_node_start_byte(node) == start && ts_node_symbol(node) != XA_ERROR) return true;
    if (ts_node_start_byte(node) > start) return false;
  }
  return false;
}

uint32_t xa_flatten_range(const TSTree *tree, uint16_t root, uint32_t start, uint32_t end, XAPrune prune, XARow *out,
                          uint32_t cap) {
  if (cap == 0) return UINT32_MAX;
  Flat flat = {.out = out, .cap = cap, .count = 1, .base = start, .end = end, .prune = prune};
  out[0] = (XARow){.kind = root, .end = end - start, .parent = -1};
  TSTreeCursor cursor = ts_tree_cursor_new(ts_tree_root_node(tree));
  bool room = true;
  if (seek(&cursor, start)) {
    do {
      TSNode node = ts_tree_cursor_current_node(&cursor);
      if (ts_node_start_byte(node) >= end) break;
      if (ts_node_has_error(node)) out[0].flags = XA_HAS_ERROR;
      room = add(&flat, node, 0);
    } while (room && ts_tree_cursor_goto_next_sibling(&cursor));
  }
  ts_tree_cursor_delete(&cursor);
  out[0].next = (int32_t)flat.count;
  return room ? flat.count : UINT32_MAX;
}
