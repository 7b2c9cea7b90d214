"""Six weeks of the real app without a display: real engine, rules, storage and screens on a driven clock.

A seeded guest answers the safety questions, does the planned sessions by key, has good days, amber days and
one red one, and leaves pictures of every screen, the log and the charts behind.
"""
