"""Rules and records: standard library and msgspec only, no Qt, no files, no clock."""
