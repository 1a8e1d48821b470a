// async-trait 0.1: only the attribute; see the table of attributes.
