#include "rows.h"

/* Matches that are still open at one time; beyond it the runtime drops the oldest. */
enum { MATCH_LIMIT = 4096 };

uint32_t xa_query(const TSQuery *query, const TSTree *tree, uint32_t start, uint32_t end, XACapture *out, uint32_t cap) {
  TSQueryCursor *cursor = ts_query_cursor_new();
  ts_query_cursor_set_match_limit(cursor, MATCH_LIMIT);
  ts_query_cursor_set_byte_range(cursor, start, end);
  ts_query_cursor_exec(cursor, query, ts_tree_root_node(tree));
  uint32_t count = 0, matches = 0;
  TSQueryMatch match;
  for (; ts_query_cursor_next_match(cursor, &match); matches++) {
    for (uint16_t i = 0; i < match.capture_count; i++, count++) {
      if (count >= cap) continue;
      TSNode node = match.captures[i].node;
      out[count] = (XACapture){
        .match = matches,
        .pattern = match.pattern_index,
        .capture = match.captures[i].index,
        .start = ts_node_start_byte(node),
        .end = ts_node_end_byte(node),
        .kind = ts_node_symbol(node),
      };
    }
  }
  ts_query_cursor_delete(cursor);
  return count;
}
