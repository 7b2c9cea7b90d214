"""hamstretch: guided hamstring and low-back stretch sessions on the desktop."""

__version__ = "0.1.0"
