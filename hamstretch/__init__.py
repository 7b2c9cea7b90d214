"""hamstretch: guided hamstring and low-back stretch sessions on the desktop."""

__version__ = "0.1.0"

APP_ID = "app.hamstretch.Hamstretch"
"""The name of desktop entry, notifications and launch agent; [D], until there is a domain."""

ROUTINE_ENDING = ".hamstretch.toml"
"""How the name of a routine file ends; packages tell the desktop so."""
