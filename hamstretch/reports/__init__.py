"""Documents made from the log's pure summaries."""
