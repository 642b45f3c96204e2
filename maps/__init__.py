"""Static HTML maps of a footage catalog that open from disk with no network."""
