/* Runs an ABI-15 grammar on an ABI-14 runtime (smacker's). The two TSLanguage structs share their prefix up to
   primary_state_ids; the only change inside it is the element of lex_modes, 4 bytes there and 6 here, the third
   member being reserved_word_set_id. That is legal only for a grammar without reserved-word sets, so that is
   checked, and the grammar refused otherwise. */
#include "rows.h"
#include <stdlib.h>
#include <string.h>

const TSLanguage *tree_sitter_rust(void);

typedef struct { uint16_t lex_state, external_lex_state; } LexMode14;
typedef struct { uint16_t lex_state, external_lex_state, reserved_word_set_id; } LexMode15;
typedef struct {
  uint32_t version, symbol_count, alias_count, token_count, external_token_count, state_count, large_state_count,
      production_id_count, field_count;
  uint16_t max_alias_sequence_length;
  const void *tables[12]; /* parse_table to alias_sequences */
  const void *lex_modes;
  void *lex_fn, *keyword_lex_fn;
  uint16_t keyword_capture_token;
  const void *external_scanner[7];
  const uint16_t *primary_state_ids;
} Language14;
typedef struct {
  Language14 prefix;
  const char *name;
  const uint16_t *reserved_words;
  uint16_t max_reserved_word_set_size;
} Language15;

static const TSLanguage *downgrade(const TSLanguage *language) {
  const Language15 *from = (const Language15 *)language;
  if (from->prefix.version != 15 || from->max_reserved_word_set_size != 0) return NULL;
  const LexMode15 *modes15 = from->prefix.lex_modes;
  for (uint32_t i = 0; i < from->prefix.state_count; i++)
    if (modes15[i].reserved_word_set_id != 0) return NULL;
  Language14 *to = malloc(sizeof *to);
  LexMode14 *modes14 = calloc(from->prefix.state_count, sizeof *modes14);
  if (to == NULL || modes14 == NULL) return NULL;
  memcpy(to, &from->prefix, sizeof *to);
  for (uint32_t i = 0; i < from->prefix.state_count; i++) {
    modes14[i].lex_state = modes15[i].lex_state;
    modes14[i].external_lex_state = modes15[i].external_lex_state;
  }
  to->version = 14;
  to->lex_modes = modes14;
  return (const TSLanguage *)to;
}

const TSLanguage *xa_language(void) {
  TSParser *parser = ts_parser_new();
  const TSLanguage *language = tree_sitter_rust();
  if (!ts_parser_set_language(parser, language)) {
    language = downgrade(language);
    if (language != NULL && !ts_parser_set_language(parser, language)) language = NULL;
  }
  ts_parser_delete(parser);
  return language;
}

TSTree *xa_parse(TSParser *parser, const TSTree *old, const char *text, uint32_t size, uint64_t micros) {
  ts_parser_set_timeout_micros(parser, micros);
  TSTree *tree = ts_parser_parse_string(parser, old, text, size);
  if (tree == NULL) ts_parser_reset(parser); /* else the next text would be taken for the rest of this one */
  return tree;
}
