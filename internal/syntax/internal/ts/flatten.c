#include "rows.h"

static uint8_t flags_of(TSNode node, bool errors) {
  /* The runtime calls ERROR nodes extra as well; here the flag means a comment. */
  uint8_t flags = ts_node_is_extra(node) && ts_node_symbol(node) != XA_ERROR ? XA_EXTRA : 0;
  if (!errors) return flags;
  if (ts_node_is_missing(node)) flags |= XA_MISSING;
  if (ts_node_has_error(node)) flags |= XA_HAS_ERROR;
  return flags;
}

/* The cursor keeps the path in memory of its own, so depth costs no C stack. */
uint32_t xa_flatten(TSNode node, XARow *out, uint32_t cap) {
  TSTreeCursor cursor = ts_tree_cursor_new(node);
  bool errors = ts_node_has_error(node);
  uint32_t count = 0;
  int32_t parent = -1;
  for (;;) {
    if (count >= cap) {
      count = UINT32_MAX;
      break;
    }
    TSNode current = ts_tree_cursor_current_node(&cursor);
    XARow *row = &out[count];
    row->kind = ts_node_symbol(current);
    row->field = (uint8_t)ts_tree_cursor_current_field_id(&cursor);
    row->flags = flags_of(current, errors);
    row->start = ts_node_start_byte(current);
    row->end = ts_node_end_byte(current);
    row->parent = parent;
    int32_t index = (int32_t)count++;
    if (ts_tree_cursor_goto_first_child(&cursor)) {
      parent = index;
      continue;
    }
    for (;;) {
      out[index].next = (int32_t)count; /* the end of the subtree is where the next sibling goes */
      if (index == 0) goto done;
      if (ts_tree_cursor_goto_next_sibling(&cursor)) break;
      ts_tree_cursor_goto_parent(&cursor);
      index = parent;
      parent = out[index].parent;
    }
  }
done:
  ts_tree_cursor_delete(&cursor);
  return count;
}

uint32_t xa_flatten_tree(const TSTree *tree, XARow *out, uint32_t cap) {
  return xa_flatten(ts_tree_root_node(tree), out, cap);
}

uint32_t xa_tree_size(const TSTree *tree) { return ts_node_descendant_count(ts_tree_root_node(tree)); }
