"""Everything that touches the log file; the only package that imports TinyDB."""
