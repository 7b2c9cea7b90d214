"""Run first by the frozen app: pyqtgraph imports Qt's OpenGL (10 MB), though the charts draw without it."""

import sys
from types import ModuleType

opengl, widgets = ModuleType("PySide6.QtOpenGL"), ModuleType("PySide6.QtOpenGLWidgets")
widgets.QOpenGLWidget = type("QOpenGLWidget", (), {})
sys.modules |= {module.__name__: module for module in (opengl, widgets)}
