"""Measuring: cases, whole processes, what their plans are worth, and rows that are kept."""
