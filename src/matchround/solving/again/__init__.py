"""Planning again from a round on: what stands, filling beside it, changing as little as can be."""
