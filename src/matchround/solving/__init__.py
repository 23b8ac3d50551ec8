"""Choosing who meets whom, in which round and at which table: the only wing with OR-Tools."""
