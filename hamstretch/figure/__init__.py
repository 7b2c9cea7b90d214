"""Pose geometry in plain floats: knows no exercise and no Qt."""
