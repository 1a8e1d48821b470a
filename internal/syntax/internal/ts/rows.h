/* What passes between this package's C and its Go, each in one call for a whole tree. */
#ifndef CROSSAWAIT_ROWS_H
#define CROSSAWAIT_ROWS_H

#include "tsapi.h"

/* xa_language is the Rust grammar in the ABI of the linked runtime, NULL if that cannot be had. Not for
   concurrent first use. */
const TSLanguage *xa_language(void);

/* One node of a flattened subtree, in preorder. The same layout as the Go type Row. */
typedef struct {
  uint16_t kind;
  uint8_t field, flags;
  uint32_t start, end;
  int32_t parent, next;
} XARow;

/* xa_parse is ts_parser_parse_string with a limit to the time it may take; NULL when that was not enough. The parser
   can be used again in either case. */
TSTree *xa_parse(TSParser *parser, const TSTree *old, const char *text, uint32_t size, uint64_t micros);

enum { XA_ERROR = 0xFFFF }; /* the symbol of an ERROR node */
enum { XA_EXTRA = 1, XA_MISSING = 2, XA_HAS_ERROR = 4 };

/* xa_flatten_tree writes the whole tree to out and returns the number of rows, or UINT32_MAX if cap is too small. */
uint32_t xa_flatten_tree(const TSTree *tree, XARow *out, uint32_t cap);
uint32_t xa_tree_size(const TSTree *tree);

/* A node, by kind and start, whose children are left out but for its braces. Kind 0: none. */
typedef struct {
  uint16_t kind, open, close;
  uint32_t start;
} XAPrune;

/* xa_flatten_range flattens the siblings that begin within start..end, the first of them at start, under one row of
   kind root that spans all. Offsets are relative to start, and none is beyond end. Returns as xa_flatten_tree. */
uint32_t xa_flatten_range(const TSTree *tree, uint16_t root, uint32_t start, uint32_t end, XAPrune prune, XARow *out,
                          uint32_t cap);

/* What the outline walk does with a node of a kind. */
enum {
  XA_ITEM = 0,      /* emitted (what is no item but stands among items, as well) */
  XA_CONTAINER = 1, /* emitted, and after it the children of its body */
  XA_SKIP = 2,      /* left out: a comment */
  XA_TOKEN = 3,     /* left out, except among the debris of an ERROR node */
  XA_STATEMENT = 4  /* emitted; takes the kind of its first child if that is a macro call */
};

/* One node at item level. The same layout as the Go type Item. */
typedef struct {
  TSNode node;
  uint64_t subtree; /* identity: equal in two living trees means that the parser reused the subtree; 0: none */
  uint32_t start, end;
  uint32_t body_start, body_end; /* of a container: its body, braces included; else both 0 */
  int32_t parent;                /* the row of the enclosing container, or -1 */
  uint32_t errors;               /* ERROR nodes between it and the enclosing container */
  uint16_t kind;
  uint8_t flags; /* as of XARow; of a container, those of its header */
  uint8_t pad[5];
} XAItem;

/* xa_items writes the nodes at item level in the order of the text and returns how many there are, or UINT32_MAX
   if cap is too small. */
uint32_t xa_items(const TSTree *tree, const uint8_t *classes, uint32_t class_count, uint16_t body_list,
                  uint16_t macro_call, XAItem *out, uint32_t cap);

/* xa_fields finds, for each of n items, the child under field: spans get start and end, both 0 without one. */
void xa_fields(const XAItem *items, uint32_t n, uint16_t field, uint32_t *spans);

/* One capture of a match. The same layout as the Go type Capture. */
typedef struct {
  uint32_t match; /* numbers the matches from 0 */
  uint32_t pattern, capture;
  uint32_t start, end;
  uint16_t kind, pad;
} XACapture;

/* xa_query runs query over the nodes that touch start..end and writes the captures of its matches, match by match. It
   returns how many there are, which may be more than cap: then only the first cap were written. */
uint32_t xa_query(const TSQuery *query, const TSTree *tree, uint32_t start, uint32_t end, XACapture *out, uint32_t cap);

#endif
