// Only the attribute; see the table of attributes.
