//! The hazards are in `tests/`, a file a section.
