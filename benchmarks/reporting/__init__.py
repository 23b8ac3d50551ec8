"""Reporting: rows of measurements as a page of tables and as plots."""
